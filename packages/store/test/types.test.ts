import type { Extraction } from '@isnad/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  appendReview,
  createFirstAdmin,
  openStore,
  readArticle,
  readReviews,
  type Appended,
  type ArticleReviews,
  type ClaimReview,
  type Failure,
  type FailureCode,
  type Profile,
  type Result,
  type ReviewInput,
  type Role,
  type Store,
  type StoredArticle,
} from '../src/index.ts';

/** What users infer, checked by the compiler; each test also runs. */
describe('the types that users infer', () => {
  it('should give a value only where something was done', async () => {
    const store = await openStore({ url: ':memory:' });
    expectTypeOf(store).toEqualTypeOf<Store>();
    try {
      const made = await createFirstAdmin(store, { user: 'layla', name: 'ليلى' });
      expectTypeOf(made).toEqualTypeOf<Result<Profile>>();
      // @ts-expect-error It may have been refused.
      expect(made.value).toBeDefined();
      if (!made.ok) throw new Error(made.failure.code);
      expectTypeOf(made.value.role).toEqualTypeOf<Role>();
      const again = await createFirstAdmin(store, { user: 'sami', name: 'سامي' });
      expect(again.ok ? null : again.failure.code).toBe('already-set-up');
      // @ts-expect-error No such address of a store.
      await expect(openStore({ path: ':memory:' })).rejects.toThrow();
    } finally {
      await store.close();
    }
  });

  it('should carry with each failure what belongs to it', () => {
    const says = (failure: Failure): string => {
      if (failure.code === 'forbidden') {
        expectTypeOf(failure.needs).toEqualTypeOf<Role>();
        return failure.needs;
      }
      if (failure.code === 'stale') return failure.newer.map(({ id }) => id).join();
      if (failure.code === 'invalid') return failure.issues.map(({ path }) => path).join();
      // @ts-expect-error What is left has no events.
      expect(failure.newer).toBeUndefined();
      return failure.code;
    };
    expect(says({ code: 'forbidden', needs: 'editor' })).toBe('editor');
    expect(says({ code: 'already-set-up' })).toBe('already-set-up');
    // @ts-expect-error No such code.
    const misspelt: FailureCode = 'not-allowed';
    expect(misspelt).toBe('not-allowed');
  });

  it('should be those of articles and reviews, without an annotation', () => {
    expectTypeOf(readArticle).returns.resolves.toEqualTypeOf<Result<StoredArticle>>();
    expectTypeOf(readReviews).returns.resolves.toEqualTypeOf<Result<ArticleReviews>>();
    expectTypeOf(appendReview).returns.resolves.toEqualTypeOf<Result<Appended>>();
    expectTypeOf<ArticleReviews['claims']>().toEqualTypeOf<readonly ClaimReview[]>();
    expectTypeOf<StoredArticle['extraction']>().toExtend<Pick<Extraction, 'claims'>>();
    const kind = (input: ReviewInput): string => {
      // @ts-expect-error A note has no label; ask for the kind first.
      const label: unknown = input.value.label;
      return label === undefined ? input.kind : `${input.kind}`;
    };
    expectTypeOf(kind).returns.toBeString();
    // @ts-expect-error A review is read-only.
    const write = (review: ClaimReview): void => void (review.claim = '');
    expectTypeOf(write).toBeFunction();
  });
});
