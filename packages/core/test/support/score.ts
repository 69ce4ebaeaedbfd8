import type { Extraction, Span } from '../../src/index.ts';
import { paragraphStarts, resolveGold, type Gold, type ScoredClaim, type ScoredHop } from './gold.ts';

/**
 * `content`: the right words. `origin`: attributed, and the first teller is right. `chain`: attributed, and every hop is right.
 * `endToEnd`: attributed to the right origin, or rightly the article's own voice.
 */
export type Measure = 'content' | 'contentExact' | 'origin' | 'chain' | 'narrated' | 'endToEnd';

export type Scores = Readonly<Record<Measure, number>>;

interface Candidate extends ScoredClaim {
  readonly words: ReadonlySet<number>;
}

interface Pair {
  readonly predicted: Candidate;
  readonly gold: Candidate;
  readonly overlap: number;
}

interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

/** The F1 of each measure over some articles. Claims match one to one when half of their words or more are the same. */
export function score(articles: readonly (readonly [Gold, Extraction])[]): Scores {
  const tallies: Record<Measure, Tally> = {
    content: { right: 0, predicted: 0, gold: 0 },
    contentExact: { right: 0, predicted: 0, gold: 0 },
    origin: { right: 0, predicted: 0, gold: 0 },
    chain: { right: 0, predicted: 0, gold: 0 },
    narrated: { right: 0, predicted: 0, gold: 0 },
    endToEnd: { right: 0, predicted: 0, gold: 0 },
  };
  for (const [gold, extraction] of articles) tallyArticle(tallies, gold, extraction);
  const f1 = ({ right, predicted, gold }: Tally): number =>
    predicted + gold === 0 ? 1 : (2 * right) / (predicted + gold);
  return {
    content: f1(tallies.content),
    contentExact: f1(tallies.contentExact),
    origin: f1(tallies.origin),
    chain: f1(tallies.chain),
    narrated: f1(tallies.narrated),
    endToEnd: f1(tallies.endToEnd),
  };
}

function tallyArticle(tallies: Record<Measure, Tally>, gold: Gold, extraction: Extraction): void {
  const words = wordsOf(extraction.document.text);
  const withWords = (claim: ScoredClaim): Candidate => ({
    content: claim.content,
    chain: claim.chain,
    words: wordsIn(words, claim.content),
  });
  const expected = resolveGold(gold).map(withWords);
  const found = extraction.claims.filter((claim) => !isLeftOut(gold, claim.section, claim.content)).map(withWords);
  const pairs = match(found, expected);
  const attributed = (claim: Candidate): boolean => claim.chain.length > 0;
  const any = (): boolean => true;
  const count = (measure: Measure, counts: (claim: Candidate) => boolean, right: (pair: Pair) => boolean): void => {
    const tally = tallies[measure];
    tally.predicted += found.filter(counts).length;
    tally.gold += expected.filter(counts).length;
    tally.right += pairs.filter((pair) => counts(pair.predicted) && counts(pair.gold) && right(pair)).length;
  };
  count('content', any, any);
  count('contentExact', any, (pair) => pair.overlap === 1);
  count('origin', attributed, sameOrigin);
  count('chain', attributed, sameChain);
  count('narrated', (claim) => !attributed(claim), any);
  count('endToEnd', any, (pair) => (attributed(pair.predicted) ? sameOrigin(pair) : !attributed(pair.gold)));
}

/** Headlines and what a page carries beside its article are not scored. */
function isLeftOut(gold: Gold, section: string, content: readonly Span[]): boolean {
  const starts = paragraphStarts(gold);
  const dead = (gold.furniture ?? []).map((index) => {
    const start = starts[index] ?? 0;
    return { start, end: start + (gold.paragraphs[index]?.length ?? 0) };
  });
  return (
    section === 'headline' ||
    content.every((span) => dead.some((part) => span.start >= part.start && span.start < part.end))
  );
}

/** Best overlap first; among nearly equal ones the right origin first, since nested claims share their words. */
function match(found: readonly Candidate[], expected: readonly Candidate[]): Pair[] {
  const possible = found.flatMap((predicted) =>
    expected.map((gold) => ({ predicted, gold, overlap: intersectionOverUnion(predicted.words, gold.words) })),
  );
  const rank = (pair: Pair): number => pair.overlap + (sameOrigin(pair) ? 0.05 : 0);
  const used = new Set<Candidate>();
  return possible
    .filter((pair) => pair.overlap >= 0.5)
    .sort((a, b) => rank(b) - rank(a))
    .filter((pair) => {
      if (used.has(pair.predicted) || used.has(pair.gold)) return false;
      used.add(pair.predicted).add(pair.gold);
      return true;
    });
}

function sameOrigin({ predicted, gold }: Pair): boolean {
  return sameHop(predicted.chain[0], gold.chain[0]);
}

function sameChain({ predicted, gold }: Pair): boolean {
  return (
    predicted.chain.length === gold.chain.length &&
    gold.chain.every((hop, index) => sameHop(predicted.chain[index], hop))
  );
}

/** The same names on both sides; or one source each, named by the same words of the text. */
function sameHop(a: ScoredHop | undefined, b: ScoredHop | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const covers = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((name) => others.some((other) => sameName(name, other)));
  if (covers(a.names, b.names) && covers(b.names, a.names)) return true;
  const touching =
    a.mention !== null && b.mention !== null && a.mention.start < b.mention.end && b.mention.start < a.mention.end;
  return a.names.length === 1 && b.names.length === 1 && touching;
}

/** One name holds all words of the other, or they share half of their words. */
function sameName(a: string, b: string): boolean {
  const first = new Set(nameWords(a));
  const second = new Set(nameWords(b));
  const shared = [...first].filter((word) => second.has(word)).length;
  return (
    shared > 0 && (shared === Math.min(first.size, second.size) || shared / (first.size + second.size - shared) >= 0.5)
  );
}

function nameWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  words.forEach((word, index) => {
    if (spans.some((span) => word.end > span.start && word.start < span.end)) inside.add(index);
  });
  return inside;
}

function intersectionOverUnion(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}
