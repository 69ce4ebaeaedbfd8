import {
  createInvitation,
  listInvitations,
  listPeople,
  revokeInvitation,
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
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const input = { email: textOf(form, 'email'), role: textOf(form, 'role') as Role };
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
  role: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const change = { user: idOf(form, 'user'), role: textOf(form, 'role') as Role };
    const outcome = await setRole((await desk()).store, admin.id, change);
    return outcome.ok ? { done: true } : refusal(outcome.failure);
  },
  active: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const change = { user: idOf(form, 'user'), active: textOf(form, 'active') === 'yes' };
    const outcome = await setActive((await desk()).store, admin.id, change);
    return outcome.ok ? { done: true } : refusal(outcome.failure);
  },
};
