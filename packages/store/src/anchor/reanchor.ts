import type { Extraction } from '@isnad/core';
import { fold } from '../text/fold.ts';
import { likeness, wordsOf, type Words } from './likeness.ts';
import { quoteOf, type Quote } from './quote.ts';

/** A claim that has reviews, as it was in the extraction before. */
export interface OldClaim {
  readonly id: string;
  readonly quote: Quote;
}

/** Where an old claim is in the new extraction. */
export interface Anchoring {
  readonly from: string;
  /** null: nowhere that is sure enough. */
  readonly to: string | null;
  readonly how: 'id' | 'words' | 'score' | 'orphaned';
  /** 1 for the same id or words; else how alike the two are, 0 to 1. */
  readonly score: number;
}

/** Below this two claims count as different ones. */
export const THRESHOLD = 0.72;
/** A match has to be better than the next best one by this much, on both sides, or it would be a guess. */
export const MARGIN = 0.08;
/** And its words have to be nearer by this much: what stands around a claim does not decide between two other claims. */
const WORD_MARGIN = 0.02;
/** How much the words, what stands around them, and the place count. */
const WEIGHT = { words: 0.75, context: 0.15, place: 0.1 };
/** Candidates are found by an old claim's rarest words; a word of more claims than this tells nothing. */
const RAREST = 12;
const COMMON = 64;

interface Side {
  readonly id: string;
  readonly quote: Quote;
  readonly words: Words;
  readonly key: string;
  /** 0 to 1 through the article. */
  readonly place: number;
}

interface Match {
  readonly old: Side;
  readonly found: Side;
  readonly score: number;
  readonly words: number;
}

/**
 * Finds claims that have reviews in a newer extraction: by the same id, then the same words, then by a score, each new claim
 * for one old claim at most. What is not sure comes back as `orphaned`; nothing is left out. The answer does not depend on
 * the order of `old`, and the work grows with the number of claims, not with its square.
 *
 * @param onCompare is called for each pair that was compared, so that a test can count them
 * @example reanchor([{ id: 'c1', quote }], extraction) // [{ from: 'c1', to: 'c9', how: 'words', score: 1 }]
 */
export function reanchor(
  old: readonly OldClaim[],
  extraction: Extraction,
  onCompare: () => void = () => {},
): readonly Anchoring[] {
  const text = extraction.document.text;
  const news = sides(extraction.claims.map(({ id, content }) => ({ id, quote: quoteOf(text, content) })));
  const olds = sides(old);
  const answers = new Map<Side, Anchoring>();
  const free = new Map(news.map((side) => [side.id, side]));
  const take = (from: Side, to: Side, how: 'id' | 'words' | 'score', score: number) => {
    answers.set(from, { from: from.id, to: to.id, how, score });
    free.delete(to.id);
  };

  for (const side of olds) {
    const same = free.get(side.id);
    if (same !== undefined) take(side, same, 'id', 1);
  }
  matchWords(left(olds, answers), [...free.values()], onCompare, (from, to) => take(from, to, 'words', 1));
  matchScores(left(olds, answers), [...free.values()], onCompare, (match) =>
    take(match.old, match.found, 'score', match.score),
  );
  return olds.map((side) => answers.get(side) ?? { from: side.id, to: null, how: 'orphaned', score: 0 });
}

function sides(claims: readonly OldClaim[]): readonly Side[] {
  const end = Math.max(1, ...claims.map(({ quote }) => quote.position));
  return claims.map(({ id, quote }) => ({
    id,
    quote,
    words: wordsOf(quote.exact.join(' ')),
    key: quote.exact.map((piece) => fold(piece).replace(/\s+/gu, ' ').trim()).join(' … '),
    place: quote.position / end,
  }));
}

const left = (olds: readonly Side[], answers: ReadonlyMap<Side, Anchoring>) =>
  olds.filter((side) => !answers.has(side));

/** The same words. Where they occur several times, as often as before: in reading order; otherwise by what is around them. */
function matchWords(
  olds: readonly Side[],
  news: readonly Side[],
  onCompare: () => void,
  take: (from: Side, to: Side) => void,
): void {
  const before = grouped(olds);
  const after = grouped(news);
  for (const [key, group] of before) {
    const found = after.get(key);
    if (found === undefined || key === '') continue;
    if (group.length === found.length) {
      const inOrder = group.toSorted(byPosition);
      for (const [index, to] of found.toSorted(byPosition).entries()) {
        const from = inOrder[index];
        if (from !== undefined) take(from, to);
      }
      continue;
    }
    // The same sentence hundreds of times over is no news text; by what is around it nothing could be told anyway.
    if (group.length * found.length > COMMON * COMMON) continue;
    const matches = group.flatMap((from) =>
      found.map((to) => {
        onCompare();
        return { old: from, found: to, score: context(from, to), words: 1 };
      }),
    );
    for (const match of sure(matches, 0, 0)) take(match.old, match.found);
  }
}

function matchScores(
  olds: readonly Side[],
  news: readonly Side[],
  onCompare: () => void,
  take: (match: Match) => void,
): void {
  const byWord = new Map<string, Side[]>();
  for (const side of news) {
    for (const word of side.words.counts.keys()) put(byWord, word, side);
  }
  const matches = olds.flatMap((side) =>
    [...candidates(side, byWord)].flatMap((found): Match[] => {
      onCompare();
      if (side.words.fixed !== found.words.fixed) return [];
      const words = likeness(side.words, found.words);
      const score =
        WEIGHT.words * words +
        WEIGHT.context * context(side, found) +
        WEIGHT.place * (1 - Math.abs(side.place - found.place));
      return score >= THRESHOLD - MARGIN ? [{ old: side, found, score, words }] : [];
    }),
  );
  for (const match of sure(matches, THRESHOLD, WORD_MARGIN)) take(match);
}

/** The new claims that share one of the rarest words. */
function candidates(side: Side, byWord: ReadonlyMap<string, readonly Side[]>): ReadonlySet<Side> {
  const lists = [...side.words.counts.keys()]
    .flatMap((word) => {
      const list = byWord.get(word);
      return list === undefined || list.length > COMMON ? [] : [list];
    })
    .toSorted((a, b) => a.length - b.length)
    .slice(0, RAREST);
  return new Set(lists.flat());
}

/** The matches at or above the threshold that are clearly better than every other match of either side. */
function sure(matches: readonly Match[], threshold: number, wordMargin: number): readonly Match[] {
  const byOld = new Map<Side, Match[]>();
  const byNew = new Map<Side, Match[]>();
  for (const match of matches) {
    put(byOld, match.old, match);
    put(byNew, match.found, match);
  }
  const clear = (match: Match, rivals: readonly Match[]) =>
    rivals.every(
      (rival) => rival === match || (match.score >= rival.score + MARGIN && match.words >= rival.words + wordMargin),
    );
  return matches.filter(
    (match) =>
      match.score >= threshold &&
      clear(match, byOld.get(match.old) ?? []) &&
      clear(match, byNew.get(match.found) ?? []),
  );
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** How alike the words before and after are: 0 to 1. */
function context(one: Side, other: Side): number {
  const before = likeness(wordsOf(one.quote.prefix), wordsOf(other.quote.prefix));
  const after = likeness(wordsOf(one.quote.suffix), wordsOf(other.quote.suffix));
  const edges = (quote: Quote) => (quote.prefix === '' ? 1 : 0) + (quote.suffix === '' ? 2 : 0);
  // Two claims at the same edge of their text have nothing there to compare, which is alike too.
  const bothFirst = edges(one.quote) & edges(other.quote) & 1 ? 1 : before;
  const bothLast = edges(one.quote) & edges(other.quote) & 2 ? 1 : after;
  return (bothFirst + bothLast) / 2;
}

function grouped(list: readonly Side[]): ReadonlyMap<string, readonly Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of list) put(groups, side.key, side);
  return groups;
}

const byPosition = (a: Side, b: Side) => a.quote.position - b.quote.position || (a.id < b.id ? -1 : 1);
