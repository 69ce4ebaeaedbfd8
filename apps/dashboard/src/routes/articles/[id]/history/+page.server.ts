import type { Span } from '@isnad/core';
import { error } from '@sveltejs/kit';
import { listPeople, readArticle, readArticleHistory, readClaimHistory, type ReviewEvent } from '@isnad/store';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { isId } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import type { PageServerLoad } from './$types';

const PAGE = 100;

export const load: PageServerLoad = async (event) => {
  const { id: user } = requireRole(event, 'reader');
  const { store } = await desk();
  const { id, title, lang, extraction, version } = orError(await readArticle(store, user, event.params.id));
  const claim = event.url.searchParams.get('claim');
  if (claim !== null && !isId(claim)) error(404, 'not-found');
  const before = Number(event.url.searchParams.get('before') ?? Number.NaN);
  const place = { article: id, limit: PAGE, ...(Number.isSafeInteger(before) ? { before } : {}) };
  const events: readonly ReviewEvent[] =
    claim === null
      ? orError(await readArticleHistory(store, user, place))
      : orError(await readClaimHistory(store, user, { article: id, claim })).toReversed();
  const people = orError(await listPeople(store, user));
  const words = new Map(extraction.claims.map((each) => [each.id, each.text]));
  const said = (content: readonly Span[]): string =>
    content.map(({ start, end }) => extraction.document.text.slice(start, end)).join(' … ');
  // Offsets point into the text that their author had before them; in another text they would quote other words.
  const drawn = events.flatMap((each) =>
    each.kind === 'correction' && 'content' in each.value && each.version === version
      ? [{ id: each.id, claim: each.claim, added: each.value.correction === 'add', text: said(each.value.content) }]
      : [],
  );
  for (const { claim: added, text } of drawn.filter((each) => each.added))
    if (!words.has(added)) words.set(added, text);
  return {
    article: { id, title, lang },
    claim,
    events,
    words: Object.fromEntries(
      events.flatMap((each) => (each.claim === null ? [] : [[each.claim, words.get(each.claim) ?? '']])),
    ),
    /** Of corrections of a boundary, the words that were within it from then on. */
    drawn: Object.fromEntries(drawn.map(({ id: event, text }) => [event, text])),
    names: Object.fromEntries(people.map(({ user: one, name }) => [one, name])),
    older: claim === null && events.length === PAGE ? (events.at(-1)?.seq ?? null) : null,
  };
};
