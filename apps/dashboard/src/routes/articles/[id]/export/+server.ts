import { error } from '@sveltejs/kit';
import { exportGold } from '@isnad/store';
import { csvRow } from '$lib/csv.ts';
import type { ClaimView } from '$lib/review/claim-view.ts';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import type { RequestHandler } from './$types';

/** An article, or the claims that `claim` names, for other programs. */
export const GET: RequestHandler = async (event) => {
  const { id: user } = requireRole(event, 'editor');
  const format = event.url.searchParams.get('format') ?? 'json';
  const { article, views, names } = await reviewedArticle(user, event.params.id);
  const chosen = event.url.searchParams.getAll('claim');
  const shown = chosen.length === 0 ? views : views.filter(({ id }) => chosen.includes(id));
  const { text: _text, extraction: _extraction, assignments: _assignments, ...details } = article;
  const claims = shown.map((view) => plain(view, names));
  switch (format) {
    case 'json':
      return file(
        `${JSON.stringify({ schema: 'isnad-review/1', article: details, claims }, null, 2)}\n`,
        'application/json',
        'json',
        article.id,
      );
    case 'ndjson':
      return file(
        claims.map((claim) => `${JSON.stringify({ article: article.id, ...claim })}\n`).join(''),
        'application/x-ndjson',
        'ndjson',
        article.id,
      );
    case 'csv':
      return file(csv(details.title, claims), 'text/csv', 'csv', article.id);
    case 'gold': {
      const { gold } = orError(await exportGold((await desk()).store, user, article.id));
      return file(`${JSON.stringify(gold, null, 2)}\n`, 'application/json', 'gold.json', article.id);
    }
    default:
      error(400, 'unknown-format');
  }
};

function plain({ id, number, claim, review, corrected }: ClaimView, names: Readonly<Record<string, string>>) {
  return {
    id,
    number,
    claim,
    corrected,
    struck: review.struck,
    conflict: review.conflict,
    sourcing: review.sourcing.label,
    status: review.status.label,
    judgements: { sourcing: review.sourcing.judgements, status: review.status.judgements },
    settlements: { sourcing: review.sourcing.settlement, status: review.status.settlement },
    evidence: review.evidence,
    notes: review.notes,
    reviewers: Object.fromEntries(
      [...review.sourcing.judgements, ...review.status.judgements].map(({ reviewer }) => [
        reviewer,
        names[reviewer] ?? '',
      ]),
    ),
  };
}

function csv(title: string, claims: readonly ReturnType<typeof plain>[]): string {
  const head = [
    'article',
    'number',
    'claim',
    'text',
    'kind',
    'chain',
    'status',
    'sourcing',
    'conflict',
    'struck',
    'links',
    'notes',
  ];
  const rows = claims.map((each) => {
    const judgements = [...each.judgements.status, ...each.judgements.sourcing];
    const links = [...judgements.flatMap(({ links: some }) => some), ...each.evidence].map(({ url }) => url);
    const notes = [...judgements.map(({ note }) => note), ...each.notes.map(({ text }) => text)].filter(
      (note) => note !== '',
    );
    const chain = each.claim.chain.map(({ names }) => names.join('، ')).join(' > ');
    return [
      title,
      each.number,
      each.id,
      each.claim.text,
      each.claim.kind,
      chain,
      each.status,
      each.sourcing,
      each.conflict ? 'yes' : 'no',
      each.struck ? 'yes' : 'no',
      [...new Set(links)].join(' '),
      notes.join(' | '),
    ];
  });
  // The mark at the start tells spreadsheets that this is UTF-8; without it they break Arabic.
  return `\uFEFF${[head, ...rows].map(csvRow).join('')}`;
}

function file(body: string, type: string, ending: string, id: string): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="isnad-${id.replace(/[^\w-]/gu, '')}.${ending}"`,
      'cache-control': 'no-store',
    },
  });
}
