import type { Migration } from './types.ts';

/** Links by which someone who forgot their password sets a new one; they stay, as the record of who made one for whom. */
export const passwordLinks: Migration = {
  name: '04-password-links',
  async up(db, { key }) {
    await db.schema
      .createTable('password_link')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('created', key as never, (column) => column.notNull())
      .addColumn('expires', 'text', (column) => column.notNull())
      .addColumn('used', 'text')
      .addColumn('revoked', 'text')
      .execute();
    await db.schema.createIndex('password_link_user').on('password_link').columns(['user', 'created']).execute();
  },
};
