import type { Extraction, Span } from '@isnad/core';
import { readExtraction, type Quote, type ReviewEvent } from '@isnad/store';
import { desk } from './desk.ts';

/** A claim as it was when something was said about it, and as it is now. */
export interface Said {
  /** The words that whoever wrote the event had before them. */
  readonly words: string;
  /** The id that the claim has now. */
  readonly now: string;
  readonly orphaned: boolean;
}

/** Where the events of an article were said: each belongs to the text that its author had, and its claim may have another id by now. */
export async function whereSaid(
  user: string,
  article: string,
  events: readonly ReviewEvent[],
): Promise<{ readonly said: Readonly<Record<string, Said>>; readonly drawn: Readonly<Record<string, string>> }> {
  const texts = await textsOf(user, article, events);
  const claims = await claimsOf(article, events);
  const drawn = drawnBy(events, texts);
  const added = new Map(
    events.flatMap((event) => {
      const words = drawn.get(event.id);
      return isAddition(event) && words !== undefined ? [[event.claim, words] as const] : [];
    }),
  );
  const said = events.flatMap(({ id, claim: then, version }) => {
    const claim = claims.get(id);
    if (then === null || claim === undefined) return [];
    const quote = (JSON.parse(claim.quote) as Quote).exact.join(' … ');
    const words = texts.get(version)?.claims.get(then) ?? added.get(then) ?? quote;
    return [[id, { words, now: claim.now, orphaned: claim.state === 'orphaned' }] as const];
  });
  return { said: Object.fromEntries(said), drawn: Object.fromEntries(drawn) };
}

const isAddition = (event: ReviewEvent): boolean => event.kind === 'correction' && event.value.correction === 'add';

interface Read {
  readonly text: string;
  readonly claims: ReadonlyMap<string, string>;
}

/** The readings that the events are about, by their number. */
async function textsOf(user: string, article: string, events: readonly ReviewEvent[]) {
  const { store } = await desk();
  const texts = new Map<number, Read>();
  for (const version of new Set(events.map((event) => event.version))) {
    const read = await readExtraction(store, user, { article, version });
    if (read.ok) texts.set(version, readOf(read.value));
  }
  return texts;
}

const readOf = ({ document, claims }: Extraction): Read => ({
  text: document.text,
  claims: new Map(claims.map(({ id, text }) => [id, text])),
});

/** Of corrections of a boundary and of additions, the words that were within it from then on. */
function drawnBy(events: readonly ReviewEvent[], texts: ReadonlyMap<number, Read>): ReadonlyMap<string, string> {
  const words = (content: readonly Span[], text: string): string =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return new Map(
    events.flatMap((event) => {
      const text = texts.get(event.version)?.text;
      if (text === undefined || event.kind !== 'correction' || !('content' in event.value)) return [];
      return [[event.id, words(event.value.content, text)] as const];
    }),
  );
}

async function claimsOf(article: string, events: readonly ReviewEvent[]) {
  const { store } = await desk();
  const places = events.map(({ seq }) => Number(seq));
  if (places.length === 0) return new Map<string, never>();
  const rows = await store.db
    .selectFrom('review_event')
    .innerJoin('claim', (on) =>
      on.onRef('claim.article', '=', 'review_event.article').onRef('claim.thread', '=', 'review_event.thread'),
    )
    .select(['review_event.id as event', 'claim.id as now', 'claim.state', 'claim.quote'])
    .where('review_event.article', '=', article)
    .where('review_event.seq', '>=', Math.min(...places))
    .where('review_event.seq', '<=', Math.max(...places))
    .execute();
  // What lies between them may be hidden from whoever asks.
  const asked = new Set(events.map(({ id }) => id));
  return new Map(rows.flatMap(({ event, ...claim }) => (asked.has(event) ? [[event, claim] as const] : [])));
}
