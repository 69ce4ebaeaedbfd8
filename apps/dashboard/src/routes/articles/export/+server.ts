import { error } from '@sveltejs/kit';
import { isExportFormat } from '$lib/export-formats.ts';
import { exportFile, wholeArticle, writeOptions } from '$lib/server/export-file.ts';
import { isId, readForm, textOf } from '$lib/server/form.ts';
import { MOST_ARTICLES } from '$lib/server/given-article.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import type { RequestHandler } from './$types';

/** The articles that were ticked in the inbox, in one file. */
export const POST: RequestHandler = async (event) => {
  const { id: user } = requireRole(event, 'editor');
  const form = await readForm(event.request);
  const format = textOf(form, 'format');
  if (!isExportFormat(format)) error(400, 'unknown-format');
  const chosen = new Set(form.getAll('article').filter((id) => typeof id === 'string'));
  if (chosen.size === 0) error(400, 'nothing-chosen');
  if (chosen.size > MOST_ARTICLES) error(413, 'too-many');
  const exported = [];
  for (const id of chosen) {
    if (!isId(id)) error(404, 'not-found');
    const reviewed = await reviewedArticle(user, id);
    if (reviewed.article.archived !== null) error(404, 'archived');
    exported.push(wholeArticle(reviewed));
  }
  return exportFile(format, exported, 'articles', await writeOptions(event.locals.preferences));
};
