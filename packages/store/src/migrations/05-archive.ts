import { sql, type Kysely } from 'kysely';
import { textKeyOf } from '../text/text-key.ts';
import type { Migration } from './types.ts';

/** Articles that were put away, and the key by which a text that is there already is known again. */
export const archive: Migration = {
  name: '05-archive',
  async up(db) {
    await db.schema.alterTable('article').addColumn('archived', 'text').execute();
    await db.schema
      .alterTable('article')
      .addColumn('text_key', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await sql`create index article_archived on article (created, seq) where archived is not null`.execute(db);
    await db.schema.createIndex('article_text').on('article').column('text_key').execute();
    await writeKeys(db);
  },
};

interface Tables {
  article: { seq: number; id: string; version: number; text_key: string };
  extraction: { article: string; version: number; body: string };
}

/** One article after the other: an archive of texts does not fit into memory. */
async function writeKeys(unknown: Kysely<unknown>): Promise<void> {
  const db = unknown as Kysely<Tables>;
  for (const { id, version } of await db.selectFrom('article').select(['id', 'version']).execute()) {
    const row = await db
      .selectFrom('extraction')
      .select('body')
      .where('article', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (row === undefined) continue;
    const { document } = JSON.parse(row.body) as { readonly document: { readonly text: string } };
    await db
      .updateTable('article')
      .set({ text_key: textKeyOf(document.text) })
      .where('id', '=', id)
      .execute();
  }
}
