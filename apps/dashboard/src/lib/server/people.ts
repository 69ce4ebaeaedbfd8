import { error, redirect } from '@sveltejs/kit';
import { readProfile, roleAllows, type Role } from '@isnad/store';
import type { Desk } from './desk.ts';

/** Whoever is signed in and may act. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** The person of a request; null without a session, and for someone who was switched off. */
export async function personOf({ store, accounts }: Desk, headers: Headers): Promise<Person | null> {
  const session = await accounts.current(headers);
  if (session === null) return null;
  const profile = await readProfile(store, session.user);
  if (profile === null || !profile.active) return null;
  return { id: profile.user, name: profile.name, email: session.email, role: profile.role };
}

interface Asked {
  readonly locals: App.Locals;
  readonly url: URL;
  readonly request: Request;
}

/** For the sign-in page: whether a session ended, and whether something that was sent went with it. */
function endedBy({ method, headers }: Request): string {
  if (method === 'POST') return '&ended=unsaved';
  return headers.get('cookie')?.includes('isnad.session_token=') === true ? '&ended' : '';
}

/**
 * The one check of roles for pages and actions: sends strangers to the sign-in page, and refuses those whose role is too low.
 *
 * @example const person = requireRole(event, 'editor');
 */
export function requireRole(event: Asked, needs: Role): Person {
  const { person } = event.locals;
  if (person === null) {
    const back = event.url.pathname + event.url.search;
    redirect(303, `/sign-in?to=${encodeURIComponent(back)}${endedBy(event.request)}`);
  }
  if (!roleAllows(person.role, needs)) error(403, 'forbidden');
  return person;
}

/**
 * Only addresses of this site: `//elsewhere` and `/\elsewhere` are addresses of others, and so is `/<tab>/elsewhere`, since
 * a browser leaves tabs and line ends out.
 */
export function safeReturn(to: string | null): string {
  return to !== null && /^\/(?![/\\])\P{Cc}*$/u.test(to) ? to : '/articles';
}
