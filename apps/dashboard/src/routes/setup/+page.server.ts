import { fail, redirect } from '@sveltejs/kit';
import { createFirstAdmin, isSetUp } from '@isnad/store';
import { statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { addExample } from '$lib/server/example.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import { inTurn } from '$lib/server/in-turn.ts';
import type { Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { store } = await desk();
  if (await isSetUp(store)) redirect(303, '/sign-in');
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await readForm(request);
    return inTurn(() => setUp(form, locals));
  },
};

async function setUp(form: FormData, locals: App.Locals) {
  const [name, email] = [textOf(form, 'name'), textOf(form, 'email')];
  const refuse = (problem: Problem) => fail(statusOf(problem), { name, email, problem });
  const { store, accounts } = await desk();
  if (await isSetUp(store)) return refuse({ code: 'already-set-up' });
  // An account without a profile is left from a set-up that was cut off: nobody is set up yet, so nobody loses it.
  for (const [user] of await accounts.emails()) await accounts.forget(user);
  const account = await accounts.create({ name, email, password: textOf(form, 'password') });
  if (!account.ok) return refuse({ code: account.code });
  const lang = locals.preferences.locale;
  const admin = await createFirstAdmin(store, { user: account.user, name, lang });
  if (!admin.ok) {
    await accounts.forget(account.user);
    return refuse(admin.failure);
  }
  await addExample(store, account.user);
  redirect(303, '/articles');
}
