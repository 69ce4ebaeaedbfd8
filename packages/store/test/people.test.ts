import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptInvitation,
  createFirstAdmin,
  createInvitation,
  isSetUp,
  listInvitations,
  listPeople,
  openStore,
  readInvitation,
  readProfile,
  revokeInvitation,
  setActive,
  setRole,
  updateOwnProfile,
} from '../src/index.ts';
import { onEachDatabase } from './databases.ts';
import { failure, makeTeam, value, type Team } from './team.ts';

onEachDatabase('people', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  it('should make the first profile an admin, and only the first, also of two at once', async () => {
    const database = await fresh();
    const store = await openStore({ url: database.url });
    try {
      expect(await isSetUp(store)).toBe(false);
      const both = await Promise.all(['u1', 'u2'].map((user) => createFirstAdmin(store, { user, name: 'ليلى' })));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.flatMap((one) => (one.ok ? [] : [one.failure]))).toEqual([{ code: 'already-set-up' }]);
      expect(await isSetUp(store)).toBe(true);
    } finally {
      await store.close();
      await database.drop();
    }
  });

  it('should let an invitation be used once, by one of two at once, with the role that it was made for', async () => {
    const { token, invitation } = value(
      await createInvitation(team.store, team.admin, { email: ' Sami@Example.org ', role: 'reviewer' }),
    );
    expect(invitation.email).toBe('sami@example.org');
    expect(value(await readInvitation(team.store, token)).id).toBe(invitation.id);
    const both = await Promise.all(
      ['sami', 'samira'].map((user) => acceptInvitation(team.store, token, { user, name: user })),
    );
    expect(both.flatMap((one) => (one.ok ? [one.value.role] : []))).toEqual(['reviewer']);
    expect(both.flatMap((one) => (one.ok ? [] : [one.failure.code]))).toEqual(['invitation-used']);
    expect(failure(await readInvitation(team.store, token))).toEqual({ code: 'invitation-used' });
  });

  it('should keep no token that works, and open nothing with a wrong, old or revoked one', async () => {
    const make = async (days: number) =>
      value(await createInvitation(team.store, team.admin, { email: 'a@example.org', role: 'admin', days }));
    const revoked = await make(1);
    const rows = await team.store.db.selectFrom('invitation').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(revoked.token);
    value(await revokeInvitation(team.store, team.admin, revoked.invitation.id));
    expect(failure(await readInvitation(team.store, revoked.token))).toEqual({ code: 'invitation-revoked' });
    expect(failure(await readInvitation(team.store, 'wrong'))).toMatchObject({ code: 'not-found' });
    const old = await make(1);
    team.wait(2 * 86_400_000);
    const late = await acceptInvitation(team.store, old.token, { user: 'late', name: 'س' });
    expect(failure(late)).toEqual({ code: 'invitation-expired' });
    expect(await readProfile(team.store, 'late')).toBeNull();
  });

  it('should let only admins invite and change people', async () => {
    const invite = await createInvitation(team.store, team.editor, { email: 'a@example.org', role: 'admin' });
    expect(failure(invite)).toEqual({ code: 'forbidden', needs: 'admin' });
    expect(failure(await listInvitations(team.store, team.editor))).toMatchObject({ code: 'forbidden' });
    const raise = { user: team.first, role: 'admin' } as const;
    expect(failure(await setRole(team.store, team.first, raise))).toMatchObject({ code: 'forbidden' });
    expect(value(await setRole(team.store, team.admin, { user: team.reader, role: 'editor' })).role).toBe('editor');
    expect(value(await updateOwnProfile(team.store, team.first, { name: 'سامي', lang: 'en' }))).toMatchObject({
      name: 'سامي',
      lang: 'en',
      role: 'reviewer',
    });
    expect(value(await listPeople(team.store, team.first)).length).toBeGreaterThanOrEqual(5);
  });

  it('should never be left without an admin, also when two admins step down at once', async () => {
    const database = makeTeam(fresh);
    const other = await database;
    try {
      const down = (actor: string, user: string) => setRole(other.store, actor, { user, role: 'reader' });
      expect(failure(await down(other.admin, other.admin))).toEqual({ code: 'last-admin' });
      expect(failure(await setActive(other.store, other.admin, { user: other.admin, active: false }))).toEqual({
        code: 'last-admin',
      });
      await other.join('user-admin-2', 'admin');
      const both = await Promise.all([down(other.admin, other.admin), down('user-admin-2', 'user-admin-2')]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const people = value(await listPeople(other.store, other.admin));
      expect(people.filter(({ role }) => role === 'admin')).toHaveLength(1);
    } finally {
      await other.end();
    }
  });
});
