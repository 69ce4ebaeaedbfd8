import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** What one column holds, whatever the database calls its type. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'time';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Our own tables, each after those that it refers to. */
export const OWN_TABLES = [
  'profile',
  'team_label',
  'invitation',
  'password_link',
  'article',
  'extraction',
  'search_word',
  'assignment',
  'claim',
  'standing',
  'review_event',
] as const satisfies readonly (keyof Database)[];

/** The tables of the accounts that have to survive. Sessions and pending verifications do not: people sign in again. */
export const ACCOUNT_TABLES = ['user', 'account'] as const;

/** The columns by which rows are read in one order, so that two dumps of the same data are the same. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  profile: ['user'],
  team_label: ['id'],
  invitation: ['id'],
  password_link: ['id'],
  article: ['seq'],
  extraction: ['article', 'version'],
  search_word: ['word', 'article'],
  assignment: ['article', 'reviewer'],
  claim: ['article', 'thread'],
  standing: ['article', 'thread', 'reviewer', 'facet'],
  review_event: ['seq'],
  user: ['id'],
  account: ['id'],
};

/** Tables whose numbers the database gives itself: after a restore it has to go on behind the last one. */
export const SEQUENCES = ['article', 'review_event'] as const;

const KINDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^bool/iu, 'boolean'],
  [/^(?:timestamp|date)/iu, 'time'],
  [/int|serial/iu, 'integer'],
  [/real|double|numeric|decimal|float/iu, 'number'],
];

/** SQLite has no booleans: which of its whole numbers are meant as such has to be known. */
const BOOLEANS: readonly string[] = ['user.emailVerified', 'user.banned', 'user.twoFactorEnabled'];

/** The tables to be kept that this database has. */
export async function presentTables(db: Kysely<Database>): Promise<readonly Table[]> {
  const found = await db.introspection.getTables();
  const wanted: readonly string[] = [...ACCOUNT_TABLES, ...OWN_TABLES];
  return wanted.flatMap((name) => {
    const table = found.find((one) => one.name === name && (one.schema === undefined || one.schema === 'public'));
    if (table === undefined) return [];
    const columns = table.columns.map((column) => ({
      name: column.name,
      kind: BOOLEANS.includes(`${name}.${column.name}`)
        ? ('boolean' as const)
        : (KINDS.find(([type]) => type.test(column.dataType))?.[1] ?? 'text'),
      nullable: column.isNullable,
    }));
    return [{ name, columns }];
  });
}

/** Whether there is anything in the database that a restore would mix with. */
export async function isEmpty(db: Kysely<Database>, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) {
    const rows = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.rows.length > 0) return false;
  }
  return true;
}
