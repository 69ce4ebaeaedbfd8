import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';

/** A document's topic seldom takes more words. */
const ISSUE_REACH = 6;

/** «جاء في البيان»: a document or statement that says what follows. */
export function readPaper(reader: Reader, at: number, limit: number): NounPhrase | null {
  const phrase = readNounPhrase(reader, at, limit);
  if (phrase === null) return null;
  // «جاء في الحكم أن», «جاء في حيثيات القرار أن»: what is written, and elsewhere more than that.
  const written = reader.lex(phrase.to - 1).definite && reader.isStem(phrase.head, 'writings');
  return written || reader.has(phrase.head, Tag.Medium | Tag.Document) ? phrase : null;
}

/** Who issued a document, told in a clause after it («دراسة نشرتها جامعة س»). */
export function publishedBy(reader: Reader, phrase: NounPhrase, limit: number): NounPhrase | null {
  if (phrase.named || (phrase.type !== 'document' && !reader.has(phrase.head, Tag.Medium))) return null;
  let at = phrase.to;
  // «الدراسة التي نفذها مركز س».
  if (reader.has(at, Tag.Relative)) at++;
  // «بحث حول التوظيف أجرته جامعة س»: what it is about stands between.
  if (reader.has(at, Tag.Preposition) || reader.lex(at).preposition !== '')
    while (at < phrase.to + ISSUE_REACH && reader.isWord(at) && !reader.isComplementizer(at) && !isIssuing(reader, at))
      at++;
  // «قالت مصادر في بيان نقلته الوكالة»: the nearer paper.
  if (at >= limit || !isIssuing(reader, at) || (at > phrase.to && reader.has(at - 1, Tag.Medium))) return null;
  const quote = reader.opensQuote(at + 1);
  const issuer = readNounPhrase(reader, at + 1, quote === null ? limit : quote.close + 1);
  return issuer !== null && (issuer.named || issuer.type === 'organization' || isOffice(reader, issuer))
    ? issuer
    : null;
}

/** «بيان نشرته خدمة العلاقات العامة أن»: what no list knows, made definite by what it is of, before what the paper says. */
function isOffice(reader: Reader, { from, to, type }: NounPhrase): boolean {
  return type === 'unknown' && to > from + 1 && reader.lex(to - 1).definite && reader.isComplementizer(to);
}

/** «أجرته», «نشرتها»: done to the document. */
function isIssuing(reader: Reader, at: number): boolean {
  const { verb } = reader.lex(at);
  return reader.isWord(at) && verb !== null && verb.pronoun !== '' && verb.tense === 'past';
}
