import type { Migration } from './types.ts';

/** What a person may do here, invitations, and the team's own labels. The accounts themselves are kept elsewhere. */
export const people: Migration = {
  name: '03-people',
  async up(db, { key }) {
    await db.schema
      .createTable('profile')
      .addColumn('user', 'text', (column) => column.primaryKey().notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('active', 'integer', (column) => column.notNull())
      .addColumn('created', key as never, (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('invitation')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('invited_by', 'text', (column) => column.notNull())
      .addColumn('created', key as never, (column) => column.notNull())
      .addColumn('expires', 'text', (column) => column.notNull())
      .addColumn('accepted_by', 'text')
      .addColumn('accepted', 'text')
      .addColumn('revoked', 'text')
      .execute();

    await db.schema
      .createTable('team_label')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('facet', 'text', (column) => column.notNull())
      .addColumn('base', 'text', (column) => column.notNull())
      .addColumn('names', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('retired', 'integer', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text', (column) => column.notNull())
      .execute();
  },
};
