import { randomUUID } from 'node:crypto';
import type { Case } from './access-cases.ts';
import type { Who } from './requests.ts';
import type { Team } from './team.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

export const BAD_LINKS = [
  'javascript:hostile()',
  'JaVaScRiPt:hostile()',
  ' java\tscript:hostile()',
  'data:text/html,<script>hostile()</script>',
  'file:///etc/passwd',
  'ftp://proof.example/',
  'vbscript:hostile',
  'blob:https://proof.example/1',
  'https://',
  '//proof.example',
  'https://name:secret@proof.example/',
  'no link',
  'https://proof.example/\0',
  `https://proof.example/${'a'.repeat(2048)}`,
];
export const OWN_MACHINE = [
  'http://localhost/',
  'http://127.0.0.1:3000/settings',
  'http://2130706433/',
  'http://127.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0.0.0.0/',
  'http://169.254.169.254/latest/meta-data',
];
export const BAD_IDS = [
  '../../../etc/passwd',
  '..%2f..%2fetc',
  '<script>hostile()</script>',
  "' or 1=1 --",
  'a\0b',
  'x'.repeat(400),
  '١٢٣',
  '{}',
];
const LONG = 'ا'.repeat(10_001);

export function reviewCases(team: Team): readonly Case[] {
  const cases: Case[] = [];
  const claim = team.claims[2] ?? '';
  const add = (action: string, name: string, fields: Fields, status: number, says: string, as: Who = 'reviewer') =>
    cases.push({
      ...{ name: `${action}: ${name}`, as, status, says, path: `/articles/${team.article}?/${action}` },
      form: { id: randomUUID(), claim, basedOn: '', ...fields },
    });
  const judge = (name: string, fields: Fields, status: number, says: string) =>
    add('judge', name, { judgement: 'status/unverifiable', note: 'لا سبيل', ...fields }, status, says);

  for (const judgement of ['', 'status', 'nope/false', 'status/nope', 'sourcing/confirmed', '__proto__/x', 'status/'])
    judge(`label ${judgement}`, { judgement }, 400, 'problem_invalid');
  for (const judgement of ['status/confirmed', 'status/false', 'status/misleading', 'sourcing/at-origin'])
    judge(`${judgement} without a link`, { judgement }, 400, 'problem_link_required');
  for (const judgement of ['status/disputed', 'status/unverifiable', 'sourcing/misattributed', 'sourcing/not-found'])
    judge(`${judgement} without a note`, { judgement, note: ' \n ' }, 400, 'problem_note_required');
  judge('a label that no team has', { judgement: 'status/unverifiable/nope' }, 404, 'problem_not_found');
  judge('a label of another base', { judgement: `status/unverifiable/${team.label}` }, 404, 'problem_not_found');
  judge('a label too long', { judgement: `status/unverifiable/${'x'.repeat(201)}` }, 400, 'problem_too_long');
  for (const id of ['', 'short', ...BAD_IDS]) judge(`event id ${id.slice(0, 30)}`, { id }, 400, 'problem_invalid');
  judge("someone else's event id", { id: team.adminEvent }, 409, 'problem_id_taken');
  judge('an event id of its own, for something else', { id: team.reviewerEvent }, 409, 'problem_id_taken');
  for (const bad of ['', ...BAD_IDS]) judge(`claim ${bad.slice(0, 30)}`, { claim: bad }, 400, 'problem_required');
  judge('a claim that is not there', { claim: 'nope-nope' }, 404, 'problem_not_found');
  judge('a claim of another article', { claim: `added-${team.finalArticle}` }, 404, 'problem_not_found');
  judge('based on nothing that was', { basedOn: randomUUID() }, 409, 'problem_stale');
  judge("based on another claim's event", { basedOn: team.adminEvent }, 409, 'problem_stale');
  judge('not having seen what is there', { claim: team.claims[0] ?? '' }, 409, 'problem_stale');
  for (const basedOn of BAD_IDS) judge(`based on ${basedOn.slice(0, 30)}`, { basedOn }, 400, 'problem_invalid');
  for (const origins of ['-1', '1e9', '1.5', 'NaN', 'Infinity', '-0.1', '99999999999999999999', '٣', '{}'])
    judge(`origins ${origins}`, { judgement: 'sourcing/not-found', origins }, 400, 'problem_invalid');
  judge('a note too long', { note: LONG }, 400, 'problem_too_long');
  judge('a note with NUL', { note: 'a\0b' }, 400, 'problem_not_storable');
  const link = 'https://proof.example/1';
  judge('a title too long', { link, linkTitle: 'a'.repeat(501) }, 400, 'problem_too_long');
  judge('a title with NUL', { link, linkTitle: '\0' }, 400, 'problem_not_storable');
  for (const bad of BAD_LINKS) {
    const says = bad.includes('\0')
      ? 'problem_not_storable'
      : bad.length > 2048
        ? 'problem_too_long'
        : 'problem_invalid_link';
    judge(`link ${bad.slice(0, 40)}`, { judgement: 'status/false', link: bad }, 400, says);
    add('evidence', `link ${bad.slice(0, 40)}`, { link: bad }, 400, says);
  }
  for (const bad of OWN_MACHINE) {
    judge(`link ${bad}`, { judgement: 'status/false', link: bad }, 400, 'problem_own_machine');
    add('evidence', `link ${bad}`, { link: bad }, 400, 'problem_own_machine');
    add('settle', `link ${bad}`, { status: 'false', reason: 'لا', link: bad }, 400, 'problem_own_machine', 'editor');
  }
  add('evidence', 'no link', {}, 400, 'problem_required');
  for (const note of ['', ' \n\t ']) add('note', `note ${JSON.stringify(note)}`, { note }, 400, 'problem_required');
  add('note', 'a note too long', { note: LONG }, 400, 'problem_too_long');
  add('note', 'a note with NUL', { note: '\0' }, 400, 'problem_not_storable');

  add('settle', 'no conflict', { status: 'not-checkable', reason: 'لا' }, 409, 'problem_not_in_conflict', 'editor');
  add('settle', 'no reason', { status: 'not-checkable' }, 400, 'problem_required', 'editor');
  add('settle', 'no label', { reason: 'لا' }, 400, 'problem_required', 'editor');
  add('settle', 'a label that is none', { status: 'nope', reason: 'لا' }, 400, 'problem_invalid', 'editor');

  const correct = (name: string, value: unknown, says = 'problem_invalid') =>
    add('correct', name, { value: typeof value === 'string' ? value : JSON.stringify(value) }, 400, says);
  const boundary = (...content: unknown[]) => ({ correction: 'boundary', content });
  for (const value of [
    '',
    '{',
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    '{"correction":"nope"}',
    '{"__proto__":{"correction":1}}',
  ])
    correct(`value ${value}`, value);
  const shorter = JSON.stringify(boundary({ start: 0, end: 4 }));
  const pair = (name: string, fields: Fields, status: number, says: string) =>
    add('pair', name, { value: shorter, other: '{"correction":"strike"}', otherClaim: claim, ...fields }, status, says);
  for (const other of ['', '{', 'null', '5', '{"correction":"nope"}', '{"correction":"add"}'])
    pair(`other ${other}`, { other }, 400, 'problem_invalid');
  pair('a claim joined with itself', {}, 409, 'problem_stale');
  pair('another claim that is not there', { otherClaim: 'nope-nope' }, 404, 'problem_not_found');
  pair('no first half', { value: '' }, 400, 'problem_invalid');
  for (const otherClaim of BAD_IDS)
    pair(`other claim ${otherClaim.slice(0, 30)}`, { otherClaim }, 400, 'problem_required');
  correct('a span outside', boundary({ start: 0, end: 9_999_999 }));
  correct('a negative span', boundary({ start: -5, end: 3 }));
  correct('a huge span', boundary({ start: 1e308, end: Number.MAX_VALUE }));
  correct('half a character', boundary({ start: 0.5, end: 3 }));
  correct('a span from end to start', boundary({ start: 9, end: 3 }));
  correct('an empty span', boundary({ start: 3, end: 3 }));
  correct('a span of texts', boundary({ start: '0', end: '3' }));
  correct('spans over each other', boundary({ start: 0, end: 9 }, { start: 3, end: 12 }));
  correct('no span', boundary(), 'problem_required');
  correct('too many spans', boundary(...Array.from({ length: 21 }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }))));
  correct('an added claim without a kind', { correction: 'add', content: [{ start: 0, end: 4 }] });
  const added = { correction: 'add', content: [{ start: 0, end: 9_999_999 }], speech: 'indirect', kind: 'event' };
  correct('an added claim outside', { ...added, certainty: 'certain', polarity: 'positive' });
  correct(
    'a name that is too long',
    {
      ...{ correction: 'source', chain: [{ names: ['x'.repeat(301)], type: 'person' }] },
    },
    'problem_too_long',
  );
  correct('a kind of source that is none', { correction: 'source', chain: [{ names: ['x'], type: 'wizard' }] });
  add('correct', 'too many hops', { correction: 'source', hop: Array<string>(21).fill('x') }, 400, 'problem_invalid');
  add('correct', 'a hop with NUL', { correction: 'source', hop: 'a\0' }, 400, 'problem_not_storable');
  const facets = { correction: 'kind', kind: 'nope', certainty: 'certain', polarity: 'positive' };
  add('correct', 'a kind that is none', facets, 400, 'problem_invalid');
  add('correct', 'a reason too long', { correction: 'strike', reason: LONG }, 400, 'problem_too_long');

  add('undo', 'nothing of their own', {}, 400, 'problem_nothing_to_undo');
  const others = { claim: team.claims[0] ?? '', event: team.adminEvent };
  add('undo', "someone else's judgement", others, 403, 'problem_not_yours');
  add('undo', "someone else's judgement, as editor", others, 403, 'problem_not_yours', 'editor');
  add('undo', 'an event of another claim', { event: team.adminEvent }, 404, 'problem_not_found');
  for (const event of BAD_IDS) add('undo', `event ${event.slice(0, 30)}`, { event }, 400, 'problem_invalid');

  for (const reviewer of ['', ...BAD_IDS, randomUUID(), team.users['reader'] ?? '', team.users['switched-off'] ?? '']) {
    add('assign', `to ${reviewer.slice(0, 30)}`, { reviewer, part: 'second' }, 404, 'problem_not_found', 'editor');
    add('unassign', `from ${reviewer.slice(0, 30)}`, { reviewer }, 404, 'problem_not_found', 'editor');
  }
  const again = { reviewer: team.users['admin'] ?? '', part: 'second' };
  add('assign', 'who has it', again, 409, 'problem_already_assigned', 'editor');
  add('submit', 'without having it', {}, 404, 'problem_not_found', 'editor');
  add('withdraw', 'without having it', {}, 404, 'problem_not_found');
  add('finalise', 'before it is submitted', {}, 409, 'problem_wrong_state', 'editor');
  add('reopen', 'what is open', { reason: 'لا' }, 409, 'problem_wrong_state', 'editor');

  const closed = { id: randomUUID(), claim: team.finalClaim, basedOn: '' };
  for (const [action, fields, status, says] of [
    ['judge', { judgement: 'status/not-checkable' }, 409, 'problem_closed'],
    ['note', { note: 'x' }, 409, 'problem_closed'],
    ['evidence', { link }, 409, 'problem_closed'],
    ['submit', {}, 409, 'problem_wrong_state'],
    ['finalise', {}, 409, 'problem_wrong_state'],
    ['reopen', { reason: ' ' }, 400, 'problem_required'],
    ['reopen', { reason: 'a'.repeat(2001) }, 400, 'problem_too_long'],
  ] as const)
    cases.push({
      ...{ name: `${action} in a final article, ${says}`, as: 'editor', status, says },
      ...{ path: `/articles/${team.finalArticle}?/${action}`, form: { ...closed, ...fields } },
    });

  const orphan = (action: string, fields: Fields, status: number, says: string) =>
    cases.push({
      ...{ name: `${action} an orphan: ${JSON.stringify(fields).slice(0, 60)}`, as: 'editor', status, says },
      ...{ path: `/articles/${team.article}/orphans?/${action}`, form: { id: randomUUID(), basedOn: '', ...fields } },
    });
  for (const bad of [...BAD_IDS, '', claim, team.finalClaim]) {
    orphan('attach', { claim: bad, target: claim }, 404, 'problem_not_found');
    // Of nothing picked it says to pick something, not that it is gone.
    const nothing = bad === '';
    orphan('attach', { claim, target: bad }, nothing ? 400 : 404, nothing ? 'problem_no_target' : 'problem_not_found');
    orphan('dismiss', { claim: bad, reason: 'لا' }, 404, 'problem_not_found');
    orphan('restore', { claim: bad }, 404, 'problem_not_found');
  }
  for (const number of ['0', '-1', '1e9', 'NaN', '<script>hostile()</script>'])
    orphan('attach', { claim, number }, 404, 'problem_not_found');
  orphan('dismiss', { claim, reason: ' ' }, 400, 'problem_required');

  const reread = (text: string, status: number, says: string, article = team.article) =>
    cases.push({
      ...{ name: `read again: ${text.length} characters`, as: 'editor', status, says },
      ...{ path: `/articles/${article}/text`, form: { text } },
    });
  reread('', 400, 'problem_empty_article');
  reread(' \n ', 400, 'problem_empty_article');
  reread('قال\0 الوزير', 400, 'problem_not_storable');
  reread('a'.repeat(1_000_001), 400, 'problem_too_long');
  reread('قال الوزير إن الخطة ناجحة.', 409, 'problem_wrong_state', team.finalArticle);

  const paths = [
    '..',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%3Cscript%3Ehostile()%3C%2Fscript%3E',
    'x'.repeat(300),
    '%27--',
  ];
  for (const id of [...paths, randomUUID()]) {
    for (const rest of ['', '/history', '/export', '/events'].slice(id === '..' ? 1 : 0))
      cases.push({
        ...{ name: `see article ${id.slice(0, 30)}${rest}`, as: 'admin', status: 404, says: 'error_404' },
        path: `/articles/${id}${rest}`,
      });
    if (id === '..') continue;
    const form = { id: randomUUID(), claim, basedOn: '', judgement: 'status/not-checkable' };
    cases.push({
      ...{ name: `judge in article ${id.slice(0, 30)}`, as: 'admin', status: 404, says: 'error_404' },
      ...{ path: `/articles/${id}?/judge`, form },
    });
  }
  for (const bad of ['%00', 'nope', '%3Cscript%3Ehostile()%3C%2Fscript%3E'])
    cases.push({
      ...{ name: `history of claim ${bad}`, as: 'reader', status: 404, says: 'error_404' },
      path: `/articles/${team.article}/history?claim=${bad}`,
    });
  for (const format of ['nope', '..%2f..%2fx', 'constructor', '%00'])
    cases.push({
      ...{ name: `export as ${format}`, as: 'editor', status: 400, says: 'error_400' },
      path: `/articles/${team.article}/export?format=${format}`,
    });
  const take = (path: string, form: Fields, status: number, says: string) =>
    cases.push({ name: `${path} ${JSON.stringify(form).slice(0, 60)}`, as: 'editor', path, form, status, says });
  const one = `/articles/${team.article}/export`;
  for (const format of ['', 'nope', 'constructor', '../x']) {
    take(one, { format, claim }, 400, 'error_400');
    take('/articles/export', { format, article: team.article }, 400, 'error_400');
  }
  take('/articles/export', { format: 'gold', article: team.article }, 400, 'error_400');
  // Nothing is exported by a slip; the page says what is missing.
  const nothing = { form: { format: 'csv' }, status: 303, says: null, location: /\?choose=nothing$/u };
  cases.push({ name: `${one} of nothing`, as: 'editor', path: one, ...nothing });
  take('/articles/export', { format: 'csv' }, 400, 'error_400');
  for (const article of [...BAD_IDS, randomUUID()])
    take('/articles/export', { format: 'csv', article: [team.article, article] }, 404, 'error_404');
  const many = Array.from({ length: 201 }, () => randomUUID());
  take('/articles/export', { format: 'csv', article: many }, 413, 'error_413');
  return cases;
}
