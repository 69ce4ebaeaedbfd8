import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_ARTICLE } from '@isnad/store';
import * as v from 'valibot';
import { addGiven, type Accepted } from '$lib/server/add-given.ts';
import { statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { idOf, readForm, textOf, textsOf } from '$lib/server/form.ts';
import {
  articleProblem,
  givenArticleSchema,
  LARGEST_FILE,
  MOST_ARTICLES,
  readFileOfArticles,
  type GivenArticle,
} from '$lib/server/given-article.ts';
import { addItems, keepFeed, listFeed } from '$lib/server/feed-items.ts';
import { readAddress, readFeed, readerOf } from '$lib/server/ingested.ts';
import { requireRole } from '$lib/server/people.ts';
import { createRateLimit } from '$lib/server/rate-limit.ts';
import type { ItemPlace, Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = requireRole(event, 'editor');
  // The list of a feed has an address of its own, so that it is still there after a reload or in the other language.
  const id = event.url.searchParams.get('feed');
  const feed = id === null ? null : await listFeed((await desk()).store, person.id, id);
  return { largest: LARGEST_FILE, most: MOST_ARTICLES, feed, gone: id !== null && feed === null };
};

/** What was typed goes back into the form; a text that was too long to take is still in the browser's own page. */
const echo = <Values extends { readonly text: string }>(values: Values): Values =>
  values.text.length > LONGEST_ARTICLE ? { ...values, text: '' } : values;

/** No desk reads more by hand; more would make it a tool against other sites. */
const byPerson = createRateLimit(30, 60_000);

const FIELDS = ['title', 'text', 'publisher', 'published', 'url'] as const;

/** The doubts that whoever adds has set aside. */
function acceptedBy(form: FormData): Accepted {
  const given = textsOf(form, 'anyway');
  return new Set(given.includes('all') ? DOUBTS : DOUBTS.filter((doubt) => given.includes(doubt)));
}
const DOUBTS = ['known', 'unread-language'] as const;

export const actions: Actions = {
  paste: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const values = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])) as Record<
      (typeof FIELDS)[number],
      string
    >;
    // A browser sends line ends as CR LF, whatever was pasted.
    const parsed = v.safeParse(givenArticleSchema, { ...values, text: values.text.replaceAll('\r\n', '\n') });
    if (!parsed.success)
      return fail(400, { values: echo(values), problem: articleProblem(parsed.issues[0]), accepted: [] });
    const accepted = acceptedBy(form);
    const added = await addGiven((await desk()).store, person.id, parsed.output, accepted);
    if (!added.ok) {
      const problem: Problem = added.failure;
      return fail(statusOf(problem), { values: echo(values), problem, accepted: [...accepted] });
    }
    redirect(303, `/articles/${added.value.id}`);
  },
  address: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const address = textOf(form, 'address').trim();
    const accepted = acceptedBy(form);
    const fails = (status: number, problem: Problem) =>
      fail(status, { web: { address: address.slice(0, 2048), problem, accepted: [...accepted] } });
    if (address.length > 2048) return fails(400, { code: 'ingest', reason: 'invalid-url', name: '' });
    if (!byPerson.take(person.id)) return fails(429, { code: 'too-many' });
    const read = await readAddress(address, { robotsCache: new Map(), signal: event.request.signal });
    if (read.kind === 'problem') return fails(400, read.problem);
    const { store } = await desk();
    if (read.kind === 'feed') {
      const feed = keepFeed(person.id, read.feed);
      if (feed === null) return fails(400, { code: 'ingest', reason: 'no-article', name: '' });
      redirect(303, `/articles/new?feed=${feed}`);
    }
    const added = await addGiven(store, person.id, read.given, accepted);
    if (!added.ok) return fails(statusOf(added.failure), added.failure);
    redirect(303, `/articles/${added.value.id}`);
  },
  feed: async (event) => {
    const person = requireRole(event, 'editor');
    const file = (await readForm(event.request)).get('feed');
    const fails = (problem: Problem) => fail(400, { web: { address: '', problem, accepted: [] } });
    if (!(file instanceof File) || file.name === '') return fails({ code: 'no-items' });
    const { name, size } = file;
    if (size > LARGEST_FILE) return fails({ code: 'file', fault: 'size', name, detail: String(LARGEST_FILE) });
    const read = await readFeed(name, new Uint8Array(await file.arrayBuffer()));
    if (read.kind === 'problem') return fails(read.problem);
    const feed = read.kind === 'feed' ? keepFeed(person.id, read.feed) : null;
    if (feed === null) return fails({ code: 'ingest', reason: 'no-article', name });
    redirect(303, `/articles/new?feed=${feed}`);
  },
  items: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const indexes = form
      .getAll('item')
      .map((item) => (typeof item === 'string' && /^\d{1,4}$/u.test(item) ? Number(item) : -1));
    const { store } = await desk();
    const reading = { robotsCache: new Map<string, string>(), signal: event.request.signal };
    const outcome = await addItems(store, person.id, { feed: idOf(form, 'feed'), indexes }, reading);
    return outcome.ok
      ? { results: outcome.results }
      : fail(400, { web: { address: '', problem: outcome.problem, accepted: [] } });
  },
  upload: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const { store } = await desk();
    const accepted = acceptedBy(form);
    // Of a file that was sent again, only what was in doubt: the others are added already.
    const only = new Set(textsOf(form, 'item'));
    const problems: Problem[] = [];
    let added = 0;
    const keep = async (given: GivenArticle, place: ItemPlace): Promise<void> => {
      const outcome = await addGiven(store, person.id, given, accepted);
      if (outcome.ok) added += 1;
      else problems.push(placed(outcome.failure, place));
    };
    const files = form.getAll('files').filter((file) => file instanceof File && file.name !== '') as File[];
    for (const file of files) {
      const { name, size } = file;
      if (size > LARGEST_FILE) {
        problems.push({ code: 'file', fault: 'size', name, detail: String(LARGEST_FILE) });
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ingest = readerOf(name);
      if (ingest !== null) {
        const read = await ingest(bytes);
        if (read.kind === 'article') await keep(read.given, { name, item: null });
        else if (read.kind === 'problem') problems.push(read.problem);
        continue;
      }
      const read = readFileOfArticles(name, bytes);
      if (only.size === 0) problems.push(...read.problems);
      for (const { item, given } of read.items)
        if (only.size === 0 || only.has(String(item))) await keep(given, { name, item });
    }
    if (files.length === 0) problems.push({ code: 'empty-article' });
    const uploaded = { added, problems };
    return added === 0 ? fail(400, { uploaded }) : { uploaded };
  },
};

/** Why one article of a file was not added, with its place in the file. */
function placed(problem: Extract<Awaited<ReturnType<typeof addGiven>>, { ok: false }>['failure'], place: ItemPlace) {
  if (problem.code === 'known' || problem.code === 'unread-language') return { ...problem, ...place };
  if (problem.code !== 'invalid') return problem;
  const [issue] = problem.issues;
  return { code: 'item', path: issue?.path ?? '', issue: issue?.code ?? 'unreadable', ...place } as const;
}
