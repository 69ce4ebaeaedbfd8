import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Database, PasswordLinkTable } from '../database.ts';
import { done, refused, type Result } from '../result.ts';
import { inTransaction, type Store } from '../store.ts';
import { allow } from './access.ts';
import { hashOf, newToken } from './one-time-token.ts';

/** Whoever asks for a new password waits for the link: two days are enough, and little time for one that went astray. */
const HOURS = 48;

/** How many links are listed: what was made long ago stays in the database. */
const MOST_LISTED = 50;

/** A link by which one person sets a new password, once. */
export interface PasswordLink {
  readonly id: string;
  /** The id of the account. */
  readonly user: string;
  readonly madeBy: string;
  readonly created: string;
  readonly expires: string;
  readonly used: string | null;
  /** Taken back, or replaced by a newer one. */
  readonly revoked: string | null;
}

const readRow = (row: Selectable<PasswordLinkTable>): PasswordLink => ({
  id: row.id,
  user: row.user,
  madeBy: row.made_by,
  created: row.created,
  expires: row.expires,
  used: row.used,
  revoked: row.revoked,
});

/**
 * Makes a link for someone who forgot their password. Needs an admin. An older one of the same person works no longer; the token
 * is given out once, here.
 *
 * @example const made = await createPasswordLink(store, admin, { user });
 */
export async function createPasswordLink(
  store: Store,
  user: string,
  input: { readonly user: string },
): Promise<Result<{ readonly link: PasswordLink; readonly token: string }>> {
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    if (!(await isActive(session.db, input.user))) return refused({ code: 'not-found', what: 'person' });
    await session.db
      .updateTable('password_link')
      .set({ revoked: session.now })
      .where('user', '=', input.user)
      .where('used', 'is', null)
      .where('revoked', 'is', null)
      .execute();
    const token = newToken();
    const row = await session.db
      .insertInto('password_link')
      .values({
        id: randomUUID(),
        token_hash: hashOf(token),
        user: input.user,
        made_by: user,
        created: session.now,
        expires: new Date(Date.parse(session.now) + HOURS * 3_600_000).toISOString(),
        used: null,
        revoked: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return done({ link: readRow(row), token });
  });
}

/** The newest links, used and unused: who made one for whom, and what became of it. Needs an admin. */
export async function listPasswordLinks(store: Store, user: string): Promise<Result<readonly PasswordLink[]>> {
  const actor = await allow(store.db, user, 'admin');
  if (!actor.ok) return actor;
  const rows = await store.db
    .selectFrom('password_link')
    .selectAll()
    .orderBy('created', 'desc')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute();
  return done(rows.map(readRow));
}

/** Takes a link back. Needs an admin. */
export async function revokePasswordLink(store: Store, user: string, id: string): Promise<Result<PasswordLink>> {
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    const row = await session.db
      .updateTable('password_link')
      .set({ revoked: session.now })
      .where('id', '=', id)
      .where('used', 'is', null)
      .where('revoked', 'is', null)
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? refused({ code: 'not-found', what: 'password-link' }) : done(readRow(row));
  });
}

/** The link that a token opens, for the page on which the password is set. */
export async function readPasswordLink(store: Store, token: string): Promise<Result<PasswordLink>> {
  return usable(store.db, store.now().toISOString(), token);
}

/**
 * Uses a link up. What sets the password runs in the same transaction: of two at once only one does, and a link is never used up
 * for nothing.
 *
 * @example await usePasswordLink(store, token, (db, user) => setHash(db, user, hash));
 */
export async function usePasswordLink(
  store: Store,
  token: string,
  set: (db: Kysely<Database>, user: string) => Promise<void>,
): Promise<Result<PasswordLink>> {
  return inTransaction(store, async (session) => {
    // The update takes the row first, so that of two at once the second finds it used.
    await session.db
      .updateTable('password_link')
      .set((link) => ({ token_hash: link.ref('token_hash') }))
      .where('token_hash', '=', hashOf(token))
      .execute();
    const found = await usable(session.db, session.now, token);
    if (!found.ok) return found;
    const row = await session.db
      .updateTable('password_link')
      .set({ used: session.now })
      .where('id', '=', found.value.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await set(session.db, row.user);
    return done(readRow(row));
  });
}

async function isActive(db: Kysely<Database>, user: string): Promise<boolean> {
  const row = await db.selectFrom('profile').select('active').where('user', '=', user).executeTakeFirst();
  return row?.active === 1;
}

async function usable(db: Kysely<Database>, now: string, token: string): Promise<Result<PasswordLink>> {
  const row = await db
    .selectFrom('password_link')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  const open = row !== undefined && row.used === null && row.revoked === null && row.expires > now;
  // Whoever was switched off meanwhile comes back by no link.
  if (!open || !(await isActive(db, row.user))) return refused({ code: 'not-found', what: 'password-link' });
  return done(readRow(row));
}
