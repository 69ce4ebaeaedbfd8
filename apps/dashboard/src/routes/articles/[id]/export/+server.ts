import { error, redirect } from '@sveltejs/kit';
import { exportGold } from '@isnad/store';
import { isExportFormat } from '$lib/export-formats.ts';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { exportFile, fileResponse, ofClaims, wholeArticle, writeOptions } from '$lib/server/export-file.ts';
import { readForm, textOf } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** An article, or the claims that `claim` names, for other programs. */
export const GET: RequestHandler = (event) => {
  const { searchParams } = event.url;
  return answer(event, searchParams.get('format') ?? 'json', searchParams.getAll('claim'));
};

/** The same for a choice of claims that would not fit into an address. */
export const POST: RequestHandler = async (event) => {
  requireRole(event, 'editor');
  const form = await readForm(event.request);
  const chosen = form.getAll('claim').filter((claim) => typeof claim === 'string');
  // A choice of nothing is a slip, and not a wish for everything: the page says so beside the boxes.
  if (chosen.length === 0) redirect(303, `/articles/${event.params.id}?choose=nothing`);
  return answer(event, textOf(form, 'format'), chosen);
};

async function answer(event: RequestEvent, format: string, chosen: readonly string[]): Promise<Response> {
  const { id: user } = requireRole(event, 'editor');
  const reviewed = await reviewedArticle(user, event.params.id);
  const { article } = reviewed;
  if (article.archived !== null) error(404, 'archived');
  if (format === 'gold') {
    const { gold } = orError(await exportGold((await desk()).store, user, article.id));
    return fileResponse(
      `${JSON.stringify(gold, null, 2)}\n`,
      'application/json',
      'gold.json',
      article.id,
      article.title,
    );
  }
  if (!isExportFormat(format)) error(400, 'unknown-format');
  const exported = chosen.length === 0 ? wholeArticle(reviewed) : ofClaims(reviewed, new Set(chosen));
  return exportFile(format, [exported], article.id, await writeOptions(event.locals.preferences));
}
