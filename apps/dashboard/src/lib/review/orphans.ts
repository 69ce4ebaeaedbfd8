import type { ClaimReview } from '@isnad/store';
import { fold, isStillSaid, type ClaimView } from '@isnad/store/claims';

/** A claim that a vanished one may have become, with how many of all words the two share, 0 to 1. */
export interface Candidate {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly likeness: number;
}

/** Whether anything that was said is still in force without a claim to stand on. */
export const isOpenOrphan = (review: ClaimReview): boolean => review.state === 'orphaned' && isStillSaid(review);

/**
 * The claims whose words are nearest to those of a vanished claim, the nearest first. Only a person decides between them.
 *
 * @example nearest(['السلام قريب'], views, 5)[0]?.number // 3
 */
export function nearest(exact: readonly string[], views: readonly ClaimView[], most: number): readonly Candidate[] {
  const words = wordsOf(exact.join(' '));
  return views
    .filter(({ review }) => !review.struck)
    .map(({ id, number, claim }) => ({ id, number, text: claim.text, likeness: likeness(words, wordsOf(claim.text)) }))
    .sort((a, b) => b.likeness - a.likeness || a.number - b.number)
    .slice(0, most);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
