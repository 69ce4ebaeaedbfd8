import { Tag } from '../languages/language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** The name of a body is seldom longer. */
const ISSUER_TOKENS = 8;
/** «صادر اليوم الاثنين عن»: what may stand between the participle and its preposition. */
const BETWEEN = 3;

/** Who issued a document, as a participle of issuing says («بيان صادر عن س»); null where nothing says so. */
export function issuedBy(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  if (!reader.has(phrase.head, Tag.Medium | Tag.Document)) return null;
  for (let i = phrase.head + 1; i <= phrase.head + 2; i++) {
    const by = reader.language.issued.get(reader.lex(i).stem);
    if (by === undefined) continue;
    let at = i + 1;
    while (at < i + 1 + BETWEEN && !by.includes(reader.norm(at)) && reader.has(at, Tag.Time | Tag.Adverb)) at++;
    if (!by.includes(reader.norm(at))) return null;
    const issuer = reader.nounPhrase(at + 1, Math.min(reader.items.length, at + 1 + ISSUER_TOKENS));
    if (issuer === null) return null;
    const head = reader.lex(issuer.head);
    return issuer.named || head.definite || (head.tags & (Tag.Organization | Tag.Role)) !== 0 ? issuer : null;
  }
  return null;
}
