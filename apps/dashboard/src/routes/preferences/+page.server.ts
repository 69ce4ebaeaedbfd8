import { redirect } from '@sveltejs/kit';
import { preferenceCookies } from '$lib/preferences.ts';
import { safeReturn } from '$lib/server/people.ts';
import { readForm } from '$lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

const YEAR = 60 * 60 * 24 * 365;
const CHOICES = {
  locale: ['ar', 'en'],
  theme: ['light', 'dark', 'system'],
  digits: ['arab', 'latn'],
  keys: ['on', 'off'],
} as const;

export const load: PageServerLoad = () => redirect(307, '/settings');

export const actions: Actions = {
  default: async ({ request, cookies, url }) => {
    const form = await readForm(request);
    for (const [name, choices] of Object.entries(CHOICES)) {
      const value = form.get(name);
      const choice = choices.find((known) => known === value);
      if (choice === undefined) continue;
      // Not a secret, and the language is read by the page's own script: so not httpOnly.
      const cookie = preferenceCookies[name as keyof typeof CHOICES];
      cookies.set(cookie, choice, { path: '/', maxAge: YEAR, httpOnly: false, secure: url.protocol === 'https:' });
    }
    const to = form.get('to');
    redirect(303, safeReturn(typeof to === 'string' ? to : null));
  },
};
