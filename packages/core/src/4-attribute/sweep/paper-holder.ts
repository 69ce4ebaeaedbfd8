import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees } from '../frame/agreement.ts';
import type { SentenceState } from './state.ts';
import { firstWord, isSomebody } from './words.ts';

/** «في أولى تصريحات», «في سلسلة تغريدات»: so many words may stand before the paper, */
const BEFORE_PAPER = 2;
/** and so many adjectives between it and whose it is: «في مداخلة هاتفية لرئيس النادي». */
const ADJECTIVES = 2;

/** «وفي تصريحات الوزير للصحيفة، قال», «وفي كلمة لرئيس الاتحاد، أكد»: whose words the adverbial before the comma tells of. */
export function paperHolder(
  { narrates, pieces, clause, reader, segmentFrom }: SentenceState,
  at: number,
): NounPhrase | null {
  if (!narrates || clause.verb || pieces.length > 0 || !reader.isComma(at - 1)) return null;
  const paper = paperAt(reader, firstWord(reader, segmentFrom, at));
  if (paper < 0) return null;
  for (let from = paper + 1; from <= paper + 1 + ADJECTIVES; from++) {
    // «وفي كلمة ألقاها الوزير، قال».
    const issued = reader.isFinite(from);
    const phrase = holderAt(reader, issued ? from + 1 : from, at - 1, paper);
    if (phrase !== null) return disagrees(reader, at, phrase) ? null : phrase;
    if (issued || reader.lex(from).definite || (reader.lex(from).tags & ~Tag.Common) !== 0) return null;
  }
  return null;
}

/** The paper, meeting or speech that the preposition at a place leads to; -1 without one, or where it is somebody's («تصريحاته») or known. */
function paperAt(reader: Reader, first: number): number {
  const led = reader.lex(first).preposition !== '';
  if (!led && !reader.has(first, Tag.Preposition)) return -1;
  const from = led ? first : first + 1;
  for (let i = from; i <= from + BEFORE_PAPER; i++) {
    const { definite, pronoun, joins } = reader.lex(i);
    if (!reader.isWord(i) || definite || pronoun !== '' || (i > from && joins !== '')) return -1;
    if (reader.has(i, Tag.Medium)) return i;
  }
  return -1;
}

/** Who the paper is of; under «لـ» one who can speak, and not whom a letter is to or a paper that was told («تصريح لصحيفة»). */
function holderAt(reader: Reader, from: number, to: number, paper: number): NounPhrase | null {
  const { joins, definite, preposition } = reader.lex(from);
  const led = reader.leads(from, 'to');
  if (!reader.isWord(from) || joins !== '' || (preposition !== '' && !led)) return null;
  if (led && reader.has(paper, Tag.Document)) return null;
  const phrase = readNounPhrase(reader, from, to);
  if (phrase === null || phrase.outlet || phrase.type === 'group' || reader.has(phrase.head, Tag.Outlet | Tag.Group))
    return null;
  const somebody = phrase.roles.length > 0 || (phrase.named && phrase.name.to - phrase.name.from > 1);
  if (led) return somebody || phrase.type === 'organization' ? phrase : null;
  return somebody || (definite && (phrase.named || isSomebody(reader, phrase))) ? phrase : null;
}
