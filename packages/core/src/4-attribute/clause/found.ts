import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { Complement } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { describePhrase, plainPhraseEnd } from '../../reading/plain-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { trimEnd, unquoted } from './edges.ts';
import type { VerbGroup } from './groups.ts';
import { takeBack } from './results.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** Marks before a closing quotation mark after which the frame goes on. */
export const OPEN_END = new Set([',', '?', '!', '.', '…', '-', '—']);

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
): void {
  const content = pieces
    .map((piece) => unquoted(s.reader, { from: piece.from, to: trimEnd(s.reader, piece.from, piece.to) }))
    .filter((piece) => piece.from < piece.to);
  if (content.length === 0) return;
  retract(s, pieces);
  const clausal = complement === 'clause' || complement === 'quote' || complement === 'colon';
  s.found.push({
    ...makeFound(group, after, entry, source, content, complement, rule, clausal),
    medium: mediumBetween(s, after, frameTo),
  });
}

/** A quotation in the sentence before has found who said it: the narrator did not. */
function retract(s: ClauseSentence, pieces: readonly Range[]): void {
  const [first] = pieces;
  if (first === undefined || first.from >= s.sentence.from) return;
  takeBack(s, (claim) => claim.attribution === null && claim.pieces[0]?.from === first.from);
}

/** "in a statement", "in an interview with": between the cue and its content. */
function mediumBetween(s: ClauseSentence, from: number, to: number): Range | null {
  const reader = s.reader;
  for (let i = from; i < to && i < from + 20; i++) {
    if (reader.inQuote(i)) continue;
    if (reader.has(i, Tag.Medium) && (reader.part(i) & Part.Name) === 0)
      return { from: i, to: plainPhraseEnd(reader, i, to, true) ?? i + 1 };
  }
  // "told the Harbour Times": whom it was said to, where that is an outlet.
  const end = plainPhraseEnd(reader, from, to, false);
  const phrase = end === null ? null : describePhrase(reader, { from, to: end });
  return phrase !== null && phrase.outlet ? phrase.name : null;
}
