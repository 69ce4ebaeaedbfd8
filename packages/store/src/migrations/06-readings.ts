import type { Migration } from './types.ts';

/** What a claim said, and who its source was, when somebody judged it. What was judged before this was kept holds as it did. */
export const readings: Migration = {
  name: '06-readings',
  async up(db) {
    await db.schema.alterTable('review_event').addColumn('reading', 'text').execute();
  },
};
