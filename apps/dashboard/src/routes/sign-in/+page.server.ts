import { fail, redirect } from '@sveltejs/kit';
import { readProfile } from '@isnad/store';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import { safeReturn } from '$lib/server/people.ts';
import type { Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.person !== null) redirect(303, safeReturn(url.searchParams.get('to')));
};

export const actions: Actions = {
  default: async ({ request, url, getClientAddress }) => {
    const form = await readForm(request);
    const email = textOf(form, 'email');
    const { accounts, store } = await desk();
    const entered = await accounts.enter({ email, password: textOf(form, 'password'), address: getClientAddress() });
    const refuse = (status: number, problem: Problem) => fail(status, { email, problem });
    if (!entered.ok) return refuse(entered.code === 'too-many' ? 429 : 400, { code: entered.code });
    const profile = await readProfile(store, entered.user);
    if (profile?.active !== true) return refuse(403, { code: 'inactive' });
    redirect(303, safeReturn(url.searchParams.get('to')));
  },
};
