import { redirect } from '@sveltejs/kit';
import { desk } from '$lib/server/desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(307, '/articles');

export const actions: Actions = {
  default: async ({ request, locals }) => {
    if (locals.person !== null) await (await desk()).accounts.leave(request.headers);
    redirect(303, '/sign-in');
  },
};
