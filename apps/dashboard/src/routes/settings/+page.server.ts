import { fail } from '@sveltejs/kit';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import type { Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { role, email } = requireRole(event, 'reader');
  return { admin: role === 'admin', email };
};

export const actions: Actions = {
  password: async (event) => {
    const { email } = requireRole(event, 'reader');
    const form = await readForm(event.request);
    const { accounts } = await desk();
    const changed = await accounts.changePassword({
      headers: event.request.headers,
      email,
      current: textOf(form, 'current'),
      fresh: textOf(form, 'fresh'),
    });
    if (changed.ok) return { changed: true };
    const problem: Problem = { code: changed.code };
    return fail(changed.code === 'too-many' ? 429 : 400, { problem });
  },
};
