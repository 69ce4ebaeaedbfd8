import { sql, type Kysely, type Selectable } from 'kysely';
import { check } from '../check.ts';
import type { Database, ProfileTable } from '../database.ts';
import { done, refused, type Result } from '../result.ts';
import { profileSchema, roleSchema, type NewProfile } from '../schema/people.ts';
import type { Role } from '../schema/roles.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import { allow } from './access.ts';

/** A person of the team. The account (address, password, sessions) is kept by the library for accounts. */
export interface Profile {
  /** The id of the account. */
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  /** The language of the interface. */
  readonly lang: string;
  /** Switched-off people can do nothing, and what they did stays. */
  readonly active: boolean;
  readonly created: string;
}

const readRow = (row: Selectable<ProfileTable>): Profile => ({
  user: row.user,
  name: row.name,
  role: row.role as Role,
  lang: row.lang,
  active: row.active === 1,
  created: row.created,
});

/** Whether anybody has a profile yet: until then the first account is to be made. */
export async function isSetUp(store: Store): Promise<boolean> {
  return (await store.db.selectFrom('profile').select('user').limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Makes the first profile, an admin; refused as soon as there is one.
 *
 * @example await createFirstAdmin(store, { user: account.id, name: 'ليلى' });
 */
export async function createFirstAdmin(store: Store, input: NewProfile): Promise<Result<Profile>> {
  const checked = check(profileSchema, input);
  if (!checked.ok) return checked;
  return inTransaction(store, async (session) => {
    await lockPeople(session);
    const anyone = await session.db.selectFrom('profile').select('user').limit(1).executeTakeFirst();
    if (anyone !== undefined) return refused({ code: 'already-set-up' });
    return done(await insertProfile(session, checked.value, 'admin'));
  });
}

export async function insertProfile(
  session: Session,
  { user, name, lang }: { readonly user: string; readonly name: string; readonly lang: string },
  role: Role,
): Promise<Profile> {
  const row = await session.db
    .insertInto('profile')
    .values({ user, name, lang, role, active: 1, created: session.now })
    .returningAll()
    .executeTakeFirstOrThrow();
  return readRow(row);
}

/** Two changes that are each harmless could together leave no admin: they wait for each other. */
export async function lockPeople(session: Session): Promise<void> {
  if (session.type === 'postgres') await sql`lock table profile in share row exclusive mode`.execute(session.db);
}

/** One person by the id of the account; null when they have no profile here. */
export async function readProfile(store: Store, user: string): Promise<Profile | null> {
  const row = await store.db.selectFrom('profile').selectAll().where('user', '=', user).executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** Everyone, by name; for names beside judgements and for assigning. */
export async function listPeople(store: Store, user: string): Promise<Result<readonly Profile[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const rows = await store.db.selectFrom('profile').selectAll().orderBy('name').orderBy('user').execute();
  return done(rows.map(readRow));
}

/** Changes one's own name or language. */
export async function updateOwnProfile(
  store: Store,
  user: string,
  input: { readonly name: string; readonly lang: string },
): Promise<Result<Profile>> {
  const checked = check(profileSchema, { ...input, user });
  if (!checked.ok) return checked;
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'reader');
    if (!actor.ok) return actor;
    const { name, lang } = checked.value;
    return changeRow(session.db, user, { name, lang });
  });
}

/** Gives someone another role. Needs an admin; the last admin keeps theirs. */
export async function setRole(
  store: Store,
  user: string,
  change: { readonly user: string; readonly role: Role },
): Promise<Result<Profile>> {
  const role = check(roleSchema, change.role);
  if (!role.ok) return role;
  return changePerson(store, user, change.user, { role: role.value });
}

/** Switches someone off or on again. Needs an admin; the last admin stays on. */
export async function setActive(
  store: Store,
  user: string,
  change: { readonly user: string; readonly active: boolean },
): Promise<Result<Profile>> {
  return changePerson(store, user, change.user, { active: change.active ? 1 : 0 });
}

async function changePerson(
  store: Store,
  user: string,
  person: string,
  change: { readonly role?: Role; readonly active?: number },
): Promise<Result<Profile>> {
  return inTransaction(store, async (session) => {
    await lockPeople(session);
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    const changed = await changeRow(session.db, person, change);
    if (!changed.ok) return changed;
    const admin = await session.db
      .selectFrom('profile')
      .select('user')
      .where('role', '=', 'admin')
      .where('active', '=', 1)
      .limit(1)
      .executeTakeFirst();
    return admin === undefined ? refused({ code: 'last-admin' }) : changed;
  });
}

async function changeRow(
  db: Kysely<Database>,
  person: string,
  change: { readonly name?: string; readonly lang?: string; readonly role?: Role; readonly active?: number },
): Promise<Result<Profile>> {
  const row = await db.updateTable('profile').set(change).where('user', '=', person).returningAll().executeTakeFirst();
  return row === undefined ? refused({ code: 'not-found', what: 'person' }) : done(readRow(row));
}
