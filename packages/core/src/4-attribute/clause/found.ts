import type { CueEntry } from '../../languages/clause-table.ts';
import { Facet } from '../../languages/lexicon.ts';
import type { Complement } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { trimEnd, unquoted } from './edges.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import { mediumBehind, mediumBetween } from './medium.ts';
import { takeBack } from './results.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** Marks before a closing quotation mark after which the frame goes on. */
const OPEN_END = new Set([',', '،', '?', '؟', '!', '.', '…', '-', '—']);

/** A quotation closes right after a mark after which the frame goes on. */
export function closesOpen(reader: Reader, close: number): boolean {
  return reader.closesQuote(close) && OPEN_END.has(lastMark(reader, close));
}

const INNER_CLOSE = new Set(['’', "'", '”', '"']);

/** What stands before the mark that closes a quotation, and before one that closes a quotation inside it: "the word ‘reform,’” he said". */
export function lastMark(reader: Reader, close: number): string {
  const before = reader.norm(close - 1);
  return INNER_CLOSE.has(before) ? reader.norm(close - 2) : before;
}

/** "it is", "it’s": the word that means nobody, before a verb. */
export function itBefore(reader: Reader, group: VerbGroup): number | null {
  const before = reader.isWord(group.from - 1) ? group.from - 1 : group.from - 2;
  return reader.clauses?.table.pronouns.get(reader.norm(before)) === 'n' ? before : null;
}

export function makeFound(
  group: VerbGroup,
  after: number,
  entry: CueEntry,
  source: NounPhrase | null,
  content: readonly Range[],
  complement: Complement,
  rule: string,
  clausal: boolean,
): Found {
  return {
    cue: { from: group.form === 'infinitive' && group.main > group.from ? group.main : group.from, to: after },
    lemma: [group.lemma, ...entry.particles].join(' '),
    frame: entry.frame,
    complement,
    source,
    relays: [],
    content,
    rule,
    rumour: false,
    clausal,
    medium: null,
  };
}

/** "No official said", "none of them said": what nobody says is the narrator's; "no fewer than ten" are some. */
export function isNobody(reader: Reader, { from }: NounPhrase): boolean {
  const { facetWords, kindWords } = reader.language;
  const none = ((facetWords.get(reader.norm(from)) ?? 0) & Facet.Negator) !== 0 && reader.norm(from + 1) !== '.';
  return none && kindWords.get(reader.norm(from + 2))?.includes('than') !== true;
}

export function addFound(
  s: ClauseSentence,
  group: VerbGroup,
  after: number,
  entry: CueEntry,
  source: NounPhrase | null,
  pieces: readonly Range[],
  complement: Complement,
  rule: string,
  frameTo: number,
  more: Partial<Pick<Found, 'relays' | 'opens'>> = {},
): void {
  const content = pieces
    .map((piece) => unquoted(s.reader, { from: piece.from, to: trimEnd(s.reader, piece.from, piece.to) }))
    .filter((piece) => piece.from < piece.to);
  if (content.length === 0) return;
  retract(s, pieces);
  const clausal =
    complement === 'clause' || complement === 'quote' || complement === 'colon' || complement === 'around';
  s.found.push({
    ...makeFound(group, after, entry, source, content, complement, rule, clausal),
    medium:
      mediumBetween(s.reader, after, frameTo) ??
      mediumBehind(s.reader, content.at(-1)?.to ?? after, s.limit) ??
      // "tweeted that": the verb itself tells how.
      (s.reader.language.media.get(s.reader.norm(group.main)) === 'post'
        ? { from: group.main, to: group.main + 1 }
        : null),
    ...more,
  });
}

/** A quotation in the sentence before has found who said it: the narrator did not. */
function retract(s: ClauseSentence, pieces: readonly Range[]): void {
  const [first] = pieces;
  if (first === undefined || first.from >= s.sentence.from) return;
  takeBack(s, (claim) => claim.attribution === null && claim.pieces[0]?.from === first.from);
}
