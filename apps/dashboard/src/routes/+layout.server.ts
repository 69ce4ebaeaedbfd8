import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
  person: locals.person,
  preferences: locals.preferences,
  // Both sides write times in the desk's own zone, so that nothing jumps when the page wakes.
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
