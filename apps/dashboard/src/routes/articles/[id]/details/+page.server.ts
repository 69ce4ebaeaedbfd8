import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { archiveArticle, describeArticle, readArticle, unarchiveArticle, type ArticleFacts } from '@isnad/store';
import * as v from 'valibot';
import { orError, refusal, statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf, textOrNull } from '$lib/server/form.ts';
import { publishedDate } from '$lib/server/given-article.ts';
import { tell } from '$lib/server/notices.ts';
import { requireRole } from '$lib/server/people.ts';
import type { Problem } from '$lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: user } = requireRole(event, 'editor');
  const { id, lang, archived, title, publisher, author, section, url, published } = orError(
    await readArticle((await desk()).store, user, event.params.id),
  );
  return { article: { id, lang, archived, title, publisher, author, section, url, published } };
};

const FIELDS = ['title', 'publisher', 'author', 'section', 'url', 'published'] as const;

type Event = RequestEvent<{ id: string }>;

const moves = (move: typeof archiveArticle) => async (event: Event) => {
  const person = requireRole(event, 'editor');
  const form = await readForm(event.request);
  const given = { article: event.params.id, reason: textOf(form, 'reason') };
  const moved = await move((await desk()).store, person.id, given);
  if (!moved.ok) return refusal(moved.failure);
  tell(event.params.id, { claim: null, reviewer: person.id });
  redirect(303, moved.value.archived === null ? `/articles/${moved.value.id}` : '/articles');
};

export const actions: Actions = {
  save: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const { store } = await desk();
    const values = Object.fromEntries(FIELDS.map((field) => [field, textOf(form, field)])) as Record<
      (typeof FIELDS)[number],
      string
    >;
    const before = orError(await readArticle(store, person.id, event.params.id));
    const seen = seenIn(form) ?? factsOf(before);
    const refuse = (problem: Problem, base = seen) => fail(statusOf(problem), { problem, values, seen: base });
    const published = publishedOf(form, seen.published);
    if (published !== null && !v.is(publishedDate, published)) {
      const [issue] = v.safeParse(publishedDate, published).issues ?? [];
      return refuse({ code: 'invalid', issues: [{ path: 'published', code: issue?.message ?? 'invalid-date' }] });
    }
    const facts: ArticleFacts = {
      title: values.title,
      publisher: textOrNull(form, 'publisher'),
      author: textOrNull(form, 'author'),
      section: textOrNull(form, 'section'),
      url: textOrNull(form, 'url'),
      published,
    };
    const described = await describeArticle(store, person.id, { article: before.id, facts, seen });
    // Whoever saves again has seen what another wrote meanwhile.
    if (!described.ok)
      return refuse(described.failure, described.failure.code === 'described-meanwhile' ? factsOf(before) : seen);
    tell(before.id, { claim: null, reviewer: person.id });
    redirect(303, `/articles/${before.id}`);
  },
  archive: moves(archiveArticle),
  unarchive: moves(unarchiveArticle),
};

const factsOf = ({ title, publisher, author, section, url, published }: ArticleFacts): ArticleFacts => ({
  title,
  publisher,
  author,
  section,
  url,
  published,
});

/** The details as they were when the page was made; null where it does not say. */
function seenIn(form: FormData): ArticleFacts | null {
  const given = v.safeParse(v.pipe(v.string(), v.parseJson(), SEEN), form.get('seen'));
  return given.success ? given.output : null;
}
const text = v.nullable(v.string());
const SEEN = v.object({ title: v.string(), publisher: text, author: text, section: text, url: text, published: text });

/** The form knows days alone: one that was left as it was keeps its time of day. */
function publishedOf(form: FormData, before: string | null): string | null {
  const day = textOrNull(form, 'published');
  return before !== null && day === before.slice(0, 10) ? before : day;
}
