import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { isSetUp } from '@isnad/store';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { directionOf, readPreferences } from '$lib/preferences.ts';
import { desk } from '$lib/server/desk.ts';
import { personOf } from '$lib/server/people.ts';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
} as const;

export const handle: Handle = async ({ event, resolve }) => {
  const preferences = readPreferences((name) => event.cookies.get(name));
  event.locals.preferences = preferences;
  const opened = await desk();
  event.locals.person = await personOf(opened, event.request.headers);
  const response =
    event.locals.person === null && event.url.pathname !== '/setup' && !(await isSetUp(opened.store))
      ? new Response(null, { status: 303, headers: { location: '/setup' } })
      : await paraglideMiddleware(event.request, () =>
          resolve(event, {
            transformPageChunk: ({ html }) =>
              html
                .replace('%isnad.lang%', preferences.locale)
                .replace('%isnad.dir%', directionOf(preferences.locale))
                .replace('%isnad.theme%', preferences.theme),
          }),
        );
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  // Pages hold what only this person may see.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return response;
};

/** What went wrong goes to the log under a reference; the reader gets the reference alone. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: 'not-found' };
  if (status === 413) return { message: 'too-large' };
  const reference = randomUUID().slice(0, 8);
  console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, error);
  return { message: 'internal', reference };
};
