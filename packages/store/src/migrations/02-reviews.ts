import type { Migration } from './types.ts';

/** The events, which are the record, and two tables derived from them: where each claim and each judgement stands. */
export const reviews: Migration = {
  name: '02-reviews',
  async up(db, { key, sequence }) {
    await db.schema
      .createTable('review_event')
      .addColumn('seq', sequence as never)
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('article', 'text', (column) => column.notNull().references('article.id'))
      .addColumn('claim', 'text')
      .addColumn('thread', 'text')
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('at', key as never, (column) => column.notNull())
      .addColumn('day', key as never, (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('based_on', 'text')
      .execute();
    await db.schema.createIndex('event_of_claim').on('review_event').columns(['article', 'thread', 'seq']).execute();
    await db.schema.createIndex('event_of_day').on('review_event').columns(['day', 'reviewer', 'kind']).execute();

    await db.schema
      .createTable('claim')
      .addColumn('article', 'text', (column) => column.notNull().references('article.id').onDelete('cascade'))
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('section', 'text', (column) => column.notNull())
      .addColumn('quote', 'text', (column) => column.notNull())
      .addColumn('origin', 'text')
      .addColumn('origin_key', key as never, (column) => column.notNull())
      .addColumn('origin_type', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('struck', 'integer', (column) => column.notNull())
      .addColumn('sourcing', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('conflict', 'integer', (column) => column.notNull())
      .addColumn('judged', 'integer', (column) => column.notNull())
      .addColumn('last_event', 'text')
      .addPrimaryKeyConstraint('claim_key', ['article', 'thread'])
      .execute();
    await db.schema.createIndex('claim_id').on('claim').columns(['article', 'id']).execute();
    await db.schema.createIndex('claim_origin').on('claim').columns(['origin_key', 'status', 'sourcing']).execute();

    await db.schema
      .createTable('standing')
      .addColumn('article', 'text', (column) => column.notNull().references('article.id').onDelete('cascade'))
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('facet', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('team', 'text')
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('at', key as never, (column) => column.notNull())
      .addColumn('day', key as never, (column) => column.notNull())
      .addPrimaryKeyConstraint('standing_key', ['article', 'thread', 'reviewer', 'facet'])
      .execute();
    await db.schema.createIndex('standing_day').on('standing').columns(['day', 'facet', 'label']).execute();
  },
};
