import { fail, redirect } from '@sveltejs/kit';
import { acceptInvitation, readInvitation, readProfile } from '@isnad/store';
import { statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import { inTurn } from '$lib/server/in-turn.ts';
import type { Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
  // No other site learns the address. Under `no-referrer` this one would not either, and refuse the form that is sent without script.
  setHeaders({ 'referrer-policy': 'same-origin' });
  const { store } = await desk();
  const found = await readInvitation(store, params.token);
  return { invitation: found.ok ? { email: found.value.email, role: found.value.role } : null };
};

export const actions: Actions = {
  default: async ({ request, params, locals }) => {
    const form = await readForm(request);
    return inTurn(() => join(form, params.token, locals));
  },
};

async function join(form: FormData, token: string, locals: App.Locals) {
  const name = textOf(form, 'name');
  const refuse = (problem: Problem) => fail(statusOf(problem), { name, problem });
  const { store, accounts } = await desk();
  const found = await readInvitation(store, token);
  if (!found.ok) return refuse(found.failure);
  for (const [user, email] of await accounts.emails()) {
    // Left from an attempt that was cut off between the account and its profile.
    if (email === found.value.email && (await readProfile(store, user)) === null) await accounts.forget(user);
  }
  const account = await accounts.create({ name, email: found.value.email, password: textOf(form, 'password') });
  if (!account.ok) return refuse({ code: account.code });
  const lang = locals.preferences.locale;
  const joined = await acceptInvitation(store, token, { user: account.user, name, lang });
  if (!joined.ok) {
    await accounts.forget(account.user);
    return refuse(joined.failure);
  }
  redirect(303, '/articles');
}
