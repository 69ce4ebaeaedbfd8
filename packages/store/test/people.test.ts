import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptInvitation,
  createFirstAdmin,
  createInvitation,
  createPasswordLink,
  isSetUp,
  listInvitations,
  listPasswordLinks,
  listPeople,
  openStore,
  readInvitation,
  readPasswordLink,
  readProfile,
  revokeInvitation,
  revokePasswordLink,
  setActive,
  setRole,
  updateOwnProfile,
  usePasswordLink,
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

  it('should let a password be set once by a link, by one of two at once, and say who made it for whom', async () => {
    const set: string[] = [];
    const note = async (_: unknown, user: string) => void set.push(user);
    const make = async () => value(await createPasswordLink(team.store, team.admin, { user: team.second }));
    const replaced = await make();
    const { token, link } = await make();
    expect(failure(await readPasswordLink(team.store, replaced.token))).toMatchObject({ code: 'not-found' });
    expect(value(await readPasswordLink(team.store, token))).toEqual(link);
    const failing = usePasswordLink(team.store, token, () => Promise.reject(new Error('the disk is full')));
    await expect(failing).rejects.toThrow('the disk is full');
    const both = await Promise.all([1, 2].map(() => usePasswordLink(team.store, token, note)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(set).toEqual([team.second]);
    const listed = value(await listPasswordLinks(team.store, team.admin));
    expect(listed.find(({ id }) => id === link.id)).toMatchObject({ user: team.second, madeBy: team.admin });
    expect(listed.find(({ id }) => id === link.id)?.used).not.toBeNull();
    const rows = await team.store.db.selectFrom('password_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('should make password links for admins alone, and open nothing with one that is old, taken back or of someone switched off', async () => {
    const make = async () => value(await createPasswordLink(team.store, team.admin, { user: team.second }));
    const never = () => Promise.reject(new Error('was used'));
    const closed = async (token: string) => {
      expect(failure(await readPasswordLink(team.store, token))).toMatchObject({ code: 'not-found' });
      expect(failure(await usePasswordLink(team.store, token, never))).toMatchObject({ code: 'not-found' });
    };
    for (const user of [team.second, team.editor])
      expect(failure(await createPasswordLink(team.store, user, { user: team.admin }))).toMatchObject({
        code: 'forbidden',
      });
    expect(failure(await listPasswordLinks(team.store, team.editor))).toMatchObject({ code: 'forbidden' });
    expect(failure(await createPasswordLink(team.store, team.admin, { user: 'nobody' }))).toMatchObject({
      code: 'not-found',
    });
    await closed('wrong');
    const back = await make();
    expect(failure(await revokePasswordLink(team.store, team.editor, back.link.id))).toMatchObject({
      code: 'forbidden',
    });
    value(await revokePasswordLink(team.store, team.admin, back.link.id));
    await closed(back.token);
    const off = await make();
    value(await setActive(team.store, team.admin, { user: team.second, active: false }));
    await closed(off.token);
    value(await setActive(team.store, team.admin, { user: team.second, active: true }));
    const old = await make();
    team.wait(3 * 86_400_000);
    await closed(old.token);
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
