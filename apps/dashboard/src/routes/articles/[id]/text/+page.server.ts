import { fail, redirect } from '@sveltejs/kit';
import { extract } from '@isnad/core/all';
import core from '@isnad/core/package.json' with { type: 'json' };
import { readArticle, reextractArticle, type Failure } from '@isnad/store';
import * as v from 'valibot';
import type { Problem } from '$lib/problem.ts';
import { orError, statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf, versionOf } from '$lib/server/form.ts';
import { articleProblem, givenArticleSchema } from '$lib/server/given-article.ts';
import { knownFacts } from '$lib/server/known-facts.ts';
import { tell } from '$lib/server/notices.ts';
import { requireRole } from '$lib/server/people.ts';
import { partsOf, type TextPart } from '$lib/server/text-parts.ts';
import { titleApart } from '$lib/server/title-apart.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: user } = requireRole(event, 'editor');
  const { id, title, lang, text, state, version } = orError(
    await readArticle((await desk()).store, user, event.params.id),
  );
  return { article: { id, title, lang, text, state, version } };
};

/** What somebody else saved meanwhile. */
interface Theirs {
  readonly version: number;
  readonly parts: readonly TextPart[];
}

/** Gives back what was typed; and beside it the newer text, where another one was faster: it has then been seen. */
async function refuseText(id: string, user: string, given: string, failure: Failure) {
  let theirs: Theirs | null = null;
  if (failure.code === 'other-version') {
    const { text, version } = orError(await readArticle((await desk()).store, user, id));
    theirs = { version, parts: partsOf(text, given) };
  }
  return fail(statusOf(failure), { problem: failure as Problem, given, theirs });
}

export const actions: Actions = {
  default: async (event) => {
    const person = requireRole(event, 'editor');
    const form = await readForm(event.request);
    const { store } = await desk();
    const article = orError(await readArticle(store, person.id, event.params.id));
    // A browser sends line ends as CR LF, whatever was written.
    const text = textOf(form, 'text').replaceAll('\r\n', '\n');
    const parsed = v.safeParse(givenArticleSchema, { text });
    if (!parsed.success)
      return fail(400, { problem: articleProblem(parsed.issues[0]), given: text, theirs: null as Theirs | null });
    const extraction = extract({
      ...knownFacts(article, article.extraction.document.meta),
      ...titleApart(text, article.extraction.document),
    });
    // What another corrected meanwhile is not to go without having been seen.
    const basedOn = versionOf(form);
    const input = { article: article.id, extraction, coreVersion: core.version };
    const read = await reextractArticle(store, person.id, basedOn === undefined ? input : { ...input, basedOn });
    if (!read.ok) return refuseText(event.params.id, person.id, text, read.failure);
    tell(article.id, { claim: null, reviewer: person.id });
    redirect(303, read.value.article.orphaned > 0 ? `/articles/${article.id}/orphans` : `/articles/${article.id}`);
  },
};
