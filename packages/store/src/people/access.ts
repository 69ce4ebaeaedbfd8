import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { done, refused, type Result } from '../result.ts';
import { roleAllows, ROLES, type Role } from '../schema/roles.ts';

/** Someone who acts: a user id, and what the store itself knows of their role. */
export interface Actor {
  readonly user: string;
  readonly role: Role;
}

/**
 * Reads the role of a user at the moment of the act, in its transaction: a role that was taken away an instant ago, or a
 * switched-off person, no longer acts, whatever the session in the browser says.
 */
export async function allow(db: Kysely<Database>, user: string, needs: Role): Promise<Result<Actor>> {
  const row = await db.selectFrom('profile').select(['role', 'active']).where('user', '=', user).executeTakeFirst();
  const role = ROLES.find((known) => known === row?.role);
  if (row?.active !== 1 || role === undefined || !roleAllows(role, needs)) return refused({ code: 'forbidden', needs });
  return done({ user, role });
}
