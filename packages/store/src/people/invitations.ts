import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { check } from '../check.ts';
import type { Database, InvitationTable } from '../database.ts';
import { done, refused, type Result } from '../result.ts';
import { invitationSchema, profileSchema, type NewInvitation, type NewProfile } from '../schema/people.ts';
import type { Role } from '../schema/roles.ts';
import { inTransaction, type Store } from '../store.ts';
import { allow } from './access.ts';
import { hashOf, newToken } from './one-time-token.ts';
import { insertProfile, type Profile } from './profiles.ts';

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly created: string;
  readonly expires: string;
  readonly acceptedBy: string | null;
  readonly accepted: string | null;
  readonly revoked: string | null;
}

const readRow = (row: Selectable<InvitationTable>): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role as Role,
  invitedBy: row.invited_by,
  created: row.created,
  expires: row.expires,
  acceptedBy: row.accepted_by,
  accepted: row.accepted,
  revoked: row.revoked,
});

/** Invites someone. Needs an admin. The token for the link is given out once, here. */
export async function createInvitation(
  store: Store,
  user: string,
  input: NewInvitation,
): Promise<Result<{ readonly invitation: Invitation; readonly token: string }>> {
  const checked = check(invitationSchema, input);
  if (!checked.ok) return checked;
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    const token = newToken();
    const expires = new Date(Date.parse(session.now) + checked.value.days * 86_400_000).toISOString();
    const row = await session.db
      .insertInto('invitation')
      .values({
        id: randomUUID(),
        token_hash: hashOf(token),
        email: checked.value.email,
        role: checked.value.role,
        invited_by: user,
        created: session.now,
        expires,
        accepted_by: null,
        accepted: null,
        revoked: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return done({ invitation: readRow(row), token });
  });
}

/** All invitations, newest first. Needs an admin. */
export async function listInvitations(store: Store, user: string): Promise<Result<readonly Invitation[]>> {
  const actor = await allow(store.db, user, 'admin');
  if (!actor.ok) return actor;
  const rows = await store.db.selectFrom('invitation').selectAll().orderBy('created', 'desc').orderBy('id').execute();
  return done(rows.map(readRow));
}

/** Takes an invitation back. Needs an admin. */
export async function revokeInvitation(store: Store, user: string, id: string): Promise<Result<Invitation>> {
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    const found = await usable(session.db, session.now, (query) => query.where('id', '=', id));
    if (!found.ok && found.failure.code !== 'invitation-expired') return found;
    const row = await session.db
      .updateTable('invitation')
      .set({ revoked: session.now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return done(readRow(row));
  });
}

/** The invitation that a token opens, for the page on which the account is made. */
export async function readInvitation(store: Store, token: string): Promise<Result<Invitation>> {
  return usable(store.db, store.now().toISOString(), (query) => query.where('token_hash', '=', hashOf(token)));
}

/** Makes the profile of someone who was invited and has an account now. */
export async function acceptInvitation(store: Store, token: string, input: NewProfile): Promise<Result<Profile>> {
  const checked = check(profileSchema, input);
  if (!checked.ok) return checked;
  return inTransaction(store, async (session) => {
    // The update takes the row first, so that of two at once the second finds it used.
    await session.db
      .updateTable('invitation')
      .set((set) => ({ token_hash: set.ref('token_hash') }))
      .where('token_hash', '=', hashOf(token))
      .execute();
    const found = await usable(session.db, session.now, (query) => query.where('token_hash', '=', hashOf(token)));
    if (!found.ok) return found;
    const { user } = checked.value;
    const member = await session.db.selectFrom('profile').select('user').where('user', '=', user).executeTakeFirst();
    if (member !== undefined) return refused({ code: 'already-a-member' });
    await session.db
      .updateTable('invitation')
      .set({ accepted: session.now, accepted_by: user })
      .where('id', '=', found.value.id)
      .execute();
    return done(await insertProfile(session, checked.value, found.value.role));
  });
}

const invitationQuery = (db: Kysely<Database>) => db.selectFrom('invitation').selectAll();

async function usable(
  db: Kysely<Database>,
  now: string,
  narrow: (query: ReturnType<typeof invitationQuery>) => ReturnType<typeof invitationQuery>,
): Promise<Result<Invitation>> {
  const row = await narrow(invitationQuery(db)).executeTakeFirst();
  if (row === undefined) return refused({ code: 'not-found', what: 'invitation' });
  if (row.revoked !== null) return refused({ code: 'invitation-revoked' });
  if (row.accepted !== null) return refused({ code: 'invitation-used' });
  if (row.expires <= now) return refused({ code: 'invitation-expired' });
  return done(readRow(row));
}
