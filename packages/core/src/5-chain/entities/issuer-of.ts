import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { issuedBy } from '../../reading/issuer.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';

export interface Issuer {
  readonly phrase: NounPhrase;
  readonly medium: Range;
}

/** «بيان وزارة س», «تصريحات فلان»: the words are a medium, the source stands after it. */
export function issuerOf(reader: Reader, phrase: NounPhrase): Issuer | null {
  const head = reader.lex(phrase.head);
  if ((head.tags & (Tag.Medium | Tag.Document)) === 0) return null;
  const medium: Range = { from: phrase.head, to: phrase.head + 1 };
  const stated = issuedBy(reader, phrase);
  if (stated !== null) return { phrase: stated, medium };
  // «مصادر بالوزارة» are some of its people, and no paper of its own; «قانون المرور» is nobody's.
  if (
    reader.language.norms.has(head.stem) ||
    head.definite ||
    (head.tags & (Tag.Role | Tag.Organization | Tag.Group)) !== 0
  )
    return null;
  if (phrase.to - phrase.from < 2) return null;
  // «دراسة أخيرة لجامعة س»: an adjective may stand before the issuer.
  const described = phrase.head + 2 < phrase.to && reader.lex(phrase.head + 2).preposition !== '';
  const at = phrase.head + (described ? 2 : 1);
  const inner = reader.nounPhrase(at, phrase.to);
  if (inner === null || inner.from !== at || isDescription(reader, phrase, inner)) return null;
  if (isSubject(reader, inner)) return null;
  const owner = reader.lex(inner.head);
  // «استطلاعات الرأي», «أرقام المبيعات»: one usual noun with the article is what the paper is about.
  const about = !inner.named && owner.tags === Tag.Common && inner.to === at + 1 && owner.preposition === '';
  const issues = inner.named || (owner.definite && !about) || (owner.tags & (Tag.Organization | Tag.Role)) !== 0;
  return issues ? { phrase: inner, medium } : null;
}

/** What follows the paper only tells more of it. */
function isDescription(reader: Reader, phrase: NounPhrase, inner: NounPhrase): boolean {
  const at = inner.from;
  // «تقارير إعلامية», «تقارير صحفية محلية»: adjectives.
  let adjectives = at;
  while (
    adjectives < inner.to &&
    !reader.lex(adjectives).definite &&
    endsIn(reader.lex(adjectives).stem, reader.language.endings.belonging)
  )
    adjectives++;
  if (adjectives === inner.to && (!inner.named || inner.to > at + 1)) return true;
  // «مصادر مطلعة», «وثائق مسربة»: one more word that no list knows tells more of them, and of papers where it ends as an adjective of theirs.
  const unknown = inner.to === at + 1 && reader.lex(at).tags === 0;
  return reader.has(phrase.head, Tag.Unnamed) ? adjectives > at || unknown : unknown && reader.endsAsNoun(at);
}

/** «استطلاع للرأي»: only a body after «لـ» is an issuer. */
function isSubject(reader: Reader, inner: NounPhrase): boolean {
  return (
    reader.lex(inner.from).preposition !== '' &&
    !inner.named &&
    !reader.has(inner.from, Tag.Organization | Tag.Outlet | Tag.Group | Tag.Role)
  );
}
