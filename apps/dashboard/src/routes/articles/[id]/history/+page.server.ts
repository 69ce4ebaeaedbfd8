import { error } from '@sveltejs/kit';
import { listPeople, readArticle, readArticleHistory, readClaimHistory, type ReviewEvent } from '@isnad/store';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { isId } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import { whereSaid } from '$lib/server/where-said.ts';
import type { PageServerLoad } from './$types';

const PAGE = 100;

export const load: PageServerLoad = async (event) => {
  const { id: user } = requireRole(event, 'reader');
  const { store } = await desk();
  const { id, title, lang } = orError(await readArticle(store, user, event.params.id));
  const claim = event.url.searchParams.get('claim');
  if (claim !== null && !isId(claim)) error(404, 'not-found');
  const before = Number(event.url.searchParams.get('before') ?? Number.NaN);
  const place = { article: id, limit: PAGE, ...(Number.isSafeInteger(before) ? { before } : {}) };
  const events: readonly ReviewEvent[] =
    claim === null
      ? orError(await readArticleHistory(store, user, place))
      : orError(await readClaimHistory(store, user, { article: id, claim })).toReversed();
  const people = orError(await listPeople(store, user));
  const { said, drawn } = await whereSaid(user, id, events);
  return {
    article: { id, title, lang },
    claim,
    events,
    said,
    /** Of corrections of a boundary, the words that were within it from then on. */
    drawn,
    names: Object.fromEntries(people.map(({ user: one, name }) => [one, name])),
    older: claim === null && events.length === PAGE ? (events.at(-1)?.seq ?? null) : null,
  };
};
