import { Tag } from '../../languages/language.ts';
import type { Lex } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SentenceState } from './state.ts';

/** A cue inside a relative clause or after «فيها» reports, but the clause around it goes on. */
export function isEmbedded(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (reader.has(i - 1, Tag.VerbParticle) && !reader.has(i - 1, Tag.Negator) && !reader.has(i - 2, Tag.Relative))
    return false;
  // «رغم أن الشركة وعدت بالعمل، لم تعد»: the clause that answers the concession is the narrator's.
  if (s.scope === null && s.clause.concession && s.clause.open && !hasComma(s, i)) return true;
  const before = beforeParticles(s, i);
  if (before < s.segmentFrom) return false;
  if (reader.has(before, Tag.Relative)) return true;
  if (!s.clause.verb || reader.lex(i).joins !== '' || !reader.isWord(before)) return false;
  return followsDocument(s, before) || isDescribed(reader.lex(before));
}

function hasComma({ reader, segmentFrom }: SentenceState, i: number): boolean {
  for (let j = segmentFrom; j < i; j++) if (reader.isComma(j)) return true;
  return false;
}

/** «التي بدورها عبرت عن»: the word that the particles of a verb stand after. */
function beforeParticles(s: SentenceState, i: number): number {
  const particles = Tag.VerbParticle | Tag.Negator | Tag.Auxiliary | Tag.Connective;
  let before = i - 1;
  while (before > s.segmentFrom && s.reader.has(before, particles)) before--;
  return before;
}

/** «تقرير للبنك أفاد بـ»: what belongs to the document stands between. */
function followsDocument(s: SentenceState, before: number): boolean {
  const { reader } = s;
  for (let k = before; k > before - 3 && k > s.segmentFrom; k--) {
    const { definite, tags, pronoun, verb } = reader.lex(k);
    if (!definite && (tags & (Tag.Document | Tag.Medium)) !== 0 && (tags & Tag.Role) === 0 && pronoun === '')
      return true;
    if (!reader.isWord(k) || verb !== null || (tags & Tag.Preposition) !== 0) return false;
  }
  return false;
}

/** «فيديو يدعو فيه …», «تقرير أفاد بـ»: an indefinite noun, which the verb after it describes. */
function isDescribed({ definite, verb, tags, pronoun }: Lex): boolean {
  return (
    !definite &&
    verb === null &&
    (tags & (Tag.Common | Tag.Document | Tag.Medium | Tag.Group)) !== 0 &&
    pronoun === '' &&
    (tags & (Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Time)) === 0
  );
}

/** «اتصالا أعرب فيه»: the verb at i belongs to the noun before. */
export function resumes(reader: Reader, i: number): boolean {
  return reader.lex(i).joins === '' && reader.isWord(i - 1) && reader.language.resumptives.has(reader.norm(i + 1));
}

/** «اتصالا من فلان أعرب فيه»: who a message is from speaks in it. */
export function senderOf(s: SentenceState, i: number): NounPhrase | null {
  const { reader } = s;
  if (!resumes(reader, i)) return null;
  for (let j = i - 1; j > s.segmentFrom && j > i - 15; j--) {
    // «بيانا للوزارة قالت فيه»: or whose it is.
    const own = reader.leads(j, 'to') && reader.has(j - 1, Tag.Medium | Tag.Document);
    // «تصريحات الوزير التي أكد فيها»: the same beside it.
    const beside = isSaid(reader, j - 1) && reader.has(i - 1, Tag.Relative) && reader.isWord(j);
    if (!own && !beside && !reader.language.senders.has(reader.norm(j))) continue;
    const phrase = readNounPhrase(reader, own || beside ? j : j + 1, i);
    const to = beside ? i - 1 : i;
    return phrase !== null && phrase.to === to && (phrase.type === 'person' || phrase.named) ? phrase : null;
  }
  return null;
}

/** «تصريحات»: what was said, without the article that would part it from whose it is. */
function isSaid(reader: Reader, i: number): boolean {
  const { definite, pronoun, tags } = reader.lex(i);
  return !definite && pronoun === '' && (tags & Tag.Medium) !== 0;
}

/** What the relative pronoun before i refers to. */
export function antecedent(s: SentenceState, i: number): NounPhrase | null {
  const phrase = beforeRelative(s, i);
  // «التغريدة التي رحب فيها»: the noun that a pronoun goes back to does not speak.
  return phrase?.type !== 'person' && resumes(s.reader, i) ? null : phrase;
}

function beforeRelative(s: SentenceState, i: number): NounPhrase | null {
  const { reader } = s;
  let at = i - 1;
  while (at > s.segmentFrom && !reader.has(at, Tag.Relative)) at--;
  let start = at;
  while (start > s.segmentFrom && start > at - 8 && isNominal(reader, start - 1)) start--;
  // «يشرف عليها نائب المدير فلان الذي أوضح»: the phrase right before the pronoun.
  let phrase = start < at ? readNounPhrase(reader, start, at) : null;
  while (phrase !== null && phrase.to < at && reader.has(at, Tag.Relative) && reader.isWord(phrase.to)) {
    const next = readNounPhrase(reader, phrase.to, at);
    if (next === null || next.to < phrase.to + 2) break;
    phrase = next;
  }
  // «ضربة قاسية لماي التي أعلنت»: one word with its preposition.
  const led = phrase !== null && phrase.to === at - 1 && reader.lex(at - 1).preposition !== '';
  return (led ? readNounPhrase(reader, at - 1, at) : null) ?? phrase;
}

/** May belong to a noun phrase. */
function isNominal(reader: Reader, i: number): boolean {
  return reader.isWord(i) && !reader.isFinite(i) && !reader.has(i, Tag.Preposition | Tag.Complementizer | Tag.Adverb);
}
