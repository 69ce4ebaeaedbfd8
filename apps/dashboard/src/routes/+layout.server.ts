import { listLabels } from '@isnad/store';
import { desk } from '$lib/server/desk.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => ({
  person: locals.person,
  preferences: locals.preferences,
  labels: locals.person === null ? [] : await listLabels((await desk()).store),
  // Both sides write times in the desk's own zone, so that nothing jumps when the page wakes.
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
