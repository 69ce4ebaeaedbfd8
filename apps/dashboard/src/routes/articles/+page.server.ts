import { countArticles, countMatches, listArticles, listPeople, listPublishers, type InboxQuery } from '@isnad/store';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { requireRole } from '$lib/server/people.ts';
import type { PageServerLoad } from './$types';

const FILTERS = ['state', 'assignee', 'publisher', 'from', 'to', 'search', 'sort', 'cursor'] as const;

export const load: PageServerLoad = async (event) => {
  const person = requireRole(event, 'reader');
  const { store } = await desk();
  const given = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = event.url.searchParams.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  // What an address says is checked by the store's own schema; an address that makes no sense shows the whole inbox.
  const listed = await listArticles(store, person.id, { ...queryOf(given), limit: 50 });
  const page = listed.ok ? listed.value : orError(await listArticles(store, person.id, { limit: 50 }));
  const filters = listed.ok ? given : {};
  return {
    page,
    filters,
    matches: orError(await countMatches(store, person.id, queryOf(filters))),
    archived: orError(await countMatches(store, person.id, { archived: true })).count,
    counts: orError(await countArticles(store, person.id)),
    people: orError(await listPeople(store, person.id)),
    publishers: orError(await listPublishers(store, person.id)),
  };
};

/** The archive is chosen where states are, and is none of them: what is in it keeps its state. */
function queryOf({ state, ...given }: Readonly<Record<string, string>>): InboxQuery {
  if (state === 'archived') return { ...given, archived: true } as InboxQuery;
  return (state === undefined ? given : { ...given, state }) as InboxQuery;
}
