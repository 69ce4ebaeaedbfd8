import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { isSetUp } from '@isnad/store';
import { m } from '$lib/paraglide/messages.js';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { directionOf, readPreferences } from '$lib/preferences.ts';
import { desk } from '$lib/server/desk.ts';
import { asksForNoAction, isOwnRequest } from '$lib/server/own-request.ts';
import { personOf } from '$lib/server/people.ts';
import { plainAnswer, refusalText } from '$lib/server/plain-answer.ts';

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
  event.locals.person = null;
  const response = refuseEarly(event) ?? (await answer(event, resolve));
  for (const [name, value] of Object.entries(HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  // Pages hold what only this person may see.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return response;
};

type Event = Parameters<Handle>[0]['event'];

/** What needs no look at the database to be refused. */
function refuseEarly({ request, url, locals }: Event): Response | null {
  const { locale } = locals.preferences;
  if (!isOwnRequest(request.method, request.headers.get('origin'), url.origin))
    return plainAnswer(request, 403, m.error_cross_site({}, { locale }), locale);
  if (asksForNoAction(url)) return plainAnswer(request, 404, refusalText(404, locale), locale);
  return null;
}

async function answer(event: Event, resolve: Parameters<Handle>[0]['resolve']): Promise<Response> {
  const { preferences } = event.locals;
  const opened = await desk();
  event.locals.person = await personOf(opened, event.request.headers);
  if (event.locals.person === null && event.url.pathname !== '/setup' && !(await isSetUp(opened.store)))
    return new Response(null, { status: 303, headers: { location: '/setup' } });
  const response = await paraglideMiddleware(event.request, () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replace('%isnad.lang%', preferences.locale)
          .replace('%isnad.dir%', directionOf(preferences.locale))
          .replace('%isnad.theme%', preferences.theme),
    }),
  );
  const { status } = response;
  // Refusals of files and of methods come without a page around them and without words of ours.
  if (status === 405 || (status >= 400 && /\/(?:events|export)$/u.test(event.route.id ?? ''))) {
    const allow = response.headers.get('allow');
    const headers = allow === null ? {} : { allow };
    return plainAnswer(event.request, status, refusalText(status, preferences.locale), preferences.locale, headers);
  }
  return response;
}

/** What went wrong goes to the log under a reference; the reader gets the reference alone. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: 'not-found' };
  if (status === 413) return { message: 'too-large' };
  if (status < 500) return { message: 'refused' };
  const reference = randomUUID().slice(0, 8);
  console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, error);
  return { message: 'internal', reference };
};
