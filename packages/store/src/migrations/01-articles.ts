import { sql } from 'kysely';
import type { Migration } from './types.ts';

/** Articles, what was read in them, who has them, and the words by which they are found. */
export const articles: Migration = {
  name: '01-articles',
  async up(db, { key, sequence, type }) {
    await db.schema
      .createTable('article')
      .addColumn('seq', sequence as never)
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('title_key', key as never, (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('publisher', 'text')
      .addColumn('publisher_key', key as never, (column) => column.notNull())
      .addColumn('author', 'text')
      .addColumn('section', 'text')
      .addColumn('url', 'text')
      .addColumn('published', 'text')
      .addColumn('published_key', key as never, (column) => column.notNull())
      .addColumn('created', key as never, (column) => column.notNull())
      .addColumn('updated', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('core_version', 'text', (column) => column.notNull())
      .addColumn('claims', 'integer', (column) => column.notNull())
      .addColumn('judged', 'integer', (column) => column.notNull())
      .addColumn('conflicts', 'integer', (column) => column.notNull())
      .addColumn('orphaned', 'integer', (column) => column.notNull())
      .addColumn('progress', 'integer', (column) => column.notNull())
      .addColumn('assignees', 'integer', (column) => column.notNull())
      .addColumn('blind', 'integer', (column) => column.notNull())
      .execute();
    // One index for each order of the inbox, and one for each filter in the orders that it is used with.
    const orders = { newest: 'created', published: 'published_key', progress: 'progress', title: 'title_key' };
    for (const [name, column] of Object.entries(orders)) {
      await db.schema.createIndex(`article_${name}`).on('article').columns([column, 'seq']).execute();
      await db.schema.createIndex(`article_state_${name}`).on('article').columns(['state', column, 'seq']).execute();
      await db.schema
        .createIndex(`article_publisher_${name}`)
        .on('article')
        .columns(['publisher_key', column, 'seq'])
        .execute();
    }
    await sql`create index article_unassigned on article (created, seq) where assignees = 0`.execute(db);
    await sql`create index article_blind on article (id) where blind = 1`.execute(db);
    await sql`create index article_url on article (url) where url is not null`.execute(db);

    await db.schema
      .createTable('extraction')
      .addColumn('article', 'text', (column) => column.notNull().references('article.id').onDelete('cascade'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('core_version', 'text', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('extraction_key', ['article', 'version'])
      .execute();

    const words = db.schema
      .createTable('search_word')
      .addColumn('word', key as never, (column) => column.notNull())
      .addColumn('article', 'bigint', (column) => column.notNull().references('article.seq').onDelete('cascade'))
      .addPrimaryKeyConstraint('search_word_key', ['word', 'article']);
    // The rows are nothing but their key: SQLite would keep them twice.
    await (type === 'sqlite' ? words.modifyEnd(sql`without rowid`) : words).execute();
    await db.schema.createIndex('search_word_article').on('search_word').column('article').execute();

    await db.schema
      .createTable('assignment')
      .addColumn('article', 'text', (column) => column.notNull().references('article.id').onDelete('cascade'))
      .addColumn('reviewer', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('blind', 'integer', (column) => column.notNull())
      .addColumn('submitted', 'text')
      .addColumn('judged', 'integer', (column) => column.notNull())
      .addColumn('assigned_by', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('assignment_key', ['article', 'reviewer'])
      .execute();
    await db.schema.createIndex('assignment_reviewer').on('assignment').columns(['reviewer', 'article']).execute();
  },
};
