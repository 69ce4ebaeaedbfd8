import { fail, redirect } from '@sveltejs/kit';
import { readPasswordLink } from '@isnad/store';
import { statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { store, accounts } = await desk();
  const found = await readPasswordLink(store, params.token);
  return { email: found.ok ? ((await accounts.emails()).get(found.value.user) ?? null) : null };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request);
    const { store, accounts } = await desk();
    // A long sum is done for no token that anyone makes up.
    const found = await readPasswordLink(store, params.token);
    if (!found.ok) return fail(statusOf(found.failure), { problem: found.failure });
    const renewed = await accounts.renewPassword({ token: params.token, fresh: textOf(form, 'password') });
    if (!renewed.ok) return fail(statusOf(renewed.problem), { problem: renewed.problem });
    redirect(303, '/sign-in?renewed');
  },
};
