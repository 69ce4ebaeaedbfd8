import {
  createInvitation,
  createPasswordLink,
  listInvitations,
  listPasswordLinks,
  listPeople,
  readProfile,
  revokeInvitation,
  revokePasswordLink,
  setActive,
  setRole,
  type Role,
} from '@isnad/store';
import { orError, refusal } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { idOf, readForm, textOf } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const admin = requireRole(event, 'admin');
  const { store, accounts } = await desk();
  const emails = await accounts.emails();
  const now = new Date().toISOString();
  return {
    people: orError(await listPeople(store, admin.id)).map((one) => ({ ...one, email: emails.get(one.user) ?? '' })),
    invitations: orError(await listInvitations(store, admin.id)).filter(
      ({ accepted, revoked, expires }) => accepted === null && revoked === null && expires > now,
    ),
    renewals: orError(await listPasswordLinks(store, admin.id)).map((link) => ({
      ...link,
      open: link.used === null && link.revoked === null && link.expires > now,
    })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const input = { email: textOf(form, 'email'), role: textOf(form, 'role') as Role };
    if (await isMember(input.email)) return refusal({ code: 'already-a-member' });
    const made = await createInvitation((await desk()).store, admin.id, input);
    if (!made.ok) return refusal(made.failure);
    const link = new URL(`/join/${made.value.token}`, event.url).href;
    return { invited: { email: made.value.invitation.email, link } };
  },
  revoke: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const outcome = await revokeInvitation((await desk()).store, admin.id, idOf(form, 'invitation'));
    return outcome.ok ? { done: true } : refusal(outcome.failure);
  },
  renew: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const made = await createPasswordLink((await desk()).store, admin.id, { user: idOf(form, 'user') });
    if (!made.ok) return refusal(made.failure);
    const link = new URL(`/password/${made.value.token}`, event.url).href;
    return { renewal: { user: made.value.link.user, link } };
  },
  dropRenewal: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const outcome = await revokePasswordLink((await desk()).store, admin.id, idOf(form, 'renewal'));
    return outcome.ok ? { done: true } : refusal(outcome.failure);
  },
  role: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const change = { user: idOf(form, 'user'), role: textOf(form, 'role') as Role };
    const outcome = await setRole((await desk()).store, admin.id, change);
    return outcome.ok ? { changed: change.user } : refusal(outcome.failure, { user: change.user });
  },
  active: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const change = { user: idOf(form, 'user'), active: textOf(form, 'active') === 'yes' };
    const outcome = await setActive((await desk()).store, admin.id, change);
    return outcome.ok ? { changed: change.user } : refusal(outcome.failure, { user: change.user });
  },
};

/** Whether someone works here under an address: an invitation to it could not be accepted. */
async function isMember(email: string): Promise<boolean> {
  const { store, accounts } = await desk();
  const asked = email.trim().toLowerCase();
  for (const [user, each] of await accounts.emails())
    if (each === asked && (await readProfile(store, user)) !== null) return true;
  return false;
}
