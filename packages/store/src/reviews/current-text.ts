import type { Extraction, Span } from '@isnad/core';
import type { Kysely } from 'kysely';
import { findQuote } from '../anchor/find-quote.ts';
import { quoteOf } from '../anchor/quote.ts';
import type { Database } from '../database.ts';
import type { CorrectionValue } from '../schema/review.ts';
import type { ClaimReview, Correction } from './judgement.ts';

/** The texts of an article by the number of their extraction. */
type Texts = ReadonlyMap<number, string>;

/**
 * Brings the corrections of claims to the current text: offsets point into the text that their author had before them, and mean nothing in
 * another one. What is not found there again is set apart as `outdated`, for somebody to see.
 */
export async function inCurrentText(
  db: Kysely<Database>,
  article: { readonly id: string; readonly version: number },
  reviews: readonly ClaimReview[],
): Promise<ClaimReview[]> {
  const given = reviews.flatMap(({ corrections }) => corrections.map(({ version }) => version));
  const others = new Set(given.filter((version) => version !== article.version));
  if (others.size === 0) return [...reviews];
  const rows = await db
    .selectFrom('extraction')
    .select(['version', 'body'])
    .where('article', '=', article.id)
    .where('version', 'in', [...others, article.version])
    .execute();
  const texts = new Map(rows.map(({ version, body }) => [version, (JSON.parse(body) as Extraction).document.text]));
  return reviews.map((review) => moved(review, texts, article.version));
}

function moved(review: ClaimReview, texts: Texts, version: number): ClaimReview {
  const corrections: Correction[] = [];
  const outdated: Correction[] = [];
  for (const correction of review.corrections) {
    const then = texts.get(correction.version) ?? '';
    const now = texts.get(version) ?? '';
    const value = moveCorrection(correction.value, then, now) ?? whereItIs(correction.value, review, now);
    if (value === null) outdated.push(correction);
    else corrections.push({ ...correction, version, value });
  }
  return { ...review, corrections, outdated };
}

/** An added claim whose words could be followed from one text to the next, though not over both. */
function whereItIs(value: CorrectionValue, { state, quote }: ClaimReview, now: string): CorrectionValue | null {
  const content = value.correction === 'add' && state === 'added' ? findQuote(now, quote) : null;
  if (value.correction !== 'add' || content === null) return null;
  return { ...value, content: [...content], cue: null, chain: movedChain(value.chain, () => null), medium: null };
}

/** The correction with its spans in another text; null when the words that it is about are gone. */
function moveCorrection(value: CorrectionValue, then: string, now: string): CorrectionValue | null {
  if (then === now) return value;
  const move = (spans: readonly Span[]) => findQuote(now, quoteOf(then, spans));
  const one = (span: Span | null): Span | null => (span === null ? null : (move([span])?.[0] ?? null));
  // A cue or mention whose words are gone is null, as where there is none; content without its words is no claim.
  switch (value.correction) {
    case 'boundary': {
      const content = move(value.content);
      return content === null ? null : { ...value, content: [...content] };
    }
    case 'source':
      return { ...value, cue: one(value.cue), medium: one(value.medium), chain: movedChain(value.chain, one) };
    case 'add': {
      const content = move(value.content);
      if (content === null) return null;
      const chain = movedChain(value.chain, one);
      return { ...value, content: [...content], cue: one(value.cue), medium: one(value.medium), chain };
    }
    case 'kind':
    case 'strike':
      return value;
    default:
      return value satisfies never;
  }
}

const movedChain = <Hop extends { readonly mention: Span | null }>(
  chain: readonly Hop[],
  move: (span: Span | null) => Span | null,
): Hop[] => chain.map((hop) => ({ ...hop, mention: move(hop.mention) }));
