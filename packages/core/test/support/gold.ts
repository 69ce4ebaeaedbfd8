import { readFileSync } from 'node:fs';
import type { Article, Span } from '../../src/index.ts';

/** A string of its paragraph, with which occurrence is meant where there are several. */
type Quoted = string | { readonly text: string; readonly nth?: number };

/** What a careful reader found in an article, as the files hold it. */
export interface Gold {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly furniture?: readonly number[];
  readonly claims: readonly GoldClaim[];
}

export interface GoldClaim {
  /** Its paragraph. */
  readonly p: number;
  readonly content: readonly Quoted[];
  readonly cue: Quoted | null;
  readonly chain: readonly { readonly names: readonly string[]; readonly mention: Quoted | null }[];
  readonly speech: string;
  readonly medium?: Quoted | null;
}

/** A claim with what the scorer compares: where its words stand, and who says them. */
export interface ScoredClaim {
  readonly content: readonly Span[];
  readonly chain: readonly ScoredHop[];
}

export interface ScoredHop {
  readonly names: readonly string[];
  readonly mention: Span | null;
}

export function readGold(file: string | URL): Gold {
  return JSON.parse(readFileSync(file, 'utf8')) as Gold;
}

/** The article of a gold file as a caller passes it. */
export function articleOf(gold: Gold): Article {
  return { title: gold.title, paragraphs: gold.paragraphs };
}

/** Where each paragraph begins in the text of the article. */
export function paragraphStarts(gold: Gold): number[] {
  let at = gold.title.length + 2;
  return gold.paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return start;
  });
}

/** The claims of a gold file with spans in place of strings; throws when a string is not in its paragraph. */
export function resolveGold(gold: Gold): ScoredClaim[] {
  const starts = paragraphStarts(gold);
  return gold.claims.map((claim) => {
    const locate = (quoted: Quoted): Span => find(gold, claim.p, starts[claim.p] ?? 0, quoted);
    return {
      content: claim.content.map(locate),
      chain: claim.chain.map((hop) => ({
        names: hop.names,
        mention: hop.mention === null ? null : locate(hop.mention),
      })),
    };
  });
}

function find(gold: Gold, paragraph: number, base: number, quoted: Quoted): Span {
  const { text, nth = 1 } = typeof quoted === 'string' ? { text: quoted } : quoted;
  const words = gold.paragraphs[paragraph] ?? '';
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = words.indexOf(text, at + 1);
    if (at < 0) throw new Error(`${gold.id}, paragraph ${paragraph}: no «${text}» (${nth})`);
  }
  return { start: base + at, end: base + at + text.length };
}
