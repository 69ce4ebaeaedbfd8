import { randomUUID } from 'node:crypto';
import type { Call, Who } from './requests.ts';
import type { Team } from './team.ts';

/** A request, and how it has to be refused. */
export interface Case extends Call {
  readonly name: string;
  readonly status: number;
  /** The message that the reader has to see, by its name; null where the answer leads elsewhere. */
  readonly says: string | null;
  readonly location?: RegExp;
}

interface Action {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly needs: 'reviewer' | 'editor' | 'admin';
  /** Refused by the form's own answer and not by an error page. */
  readonly inPlace?: true;
}

const PAIR = {
  value: JSON.stringify({ correction: 'boundary', content: [{ start: 0, end: 4 }] }),
  other: JSON.stringify({ correction: 'strike' }),
};

/** Every action of every route, with fields that would be good ones for someone who may. */
export function actionsOf(team: Team): readonly Action[] {
  const at = `/articles/${team.article}`;
  const claim = team.claims[2] ?? '';
  const place = () => ({ id: randomUUID(), claim, basedOn: '' });
  const link = 'https://proof.example/1';
  const user = team.users['reader'] ?? '';
  return [
    { path: `${at}?/judge`, form: { ...place(), judgement: 'status/not-checkable' }, needs: 'reviewer' },
    { path: `${at}?/note`, form: { ...place(), note: 'ملاحظة' }, needs: 'reviewer' },
    { path: `${at}?/evidence`, form: { ...place(), link }, needs: 'reviewer' },
    { path: `${at}?/correct`, form: { ...place(), correction: 'strike', reason: 'لا' }, needs: 'reviewer' },
    { path: `${at}?/pair`, form: { ...place(), ...PAIR, otherClaim: claim }, needs: 'reviewer' },
    { path: `${at}?/undo`, form: place(), needs: 'reviewer' },
    { path: `${at}?/submit`, form: { now: '1' }, needs: 'reviewer' },
    { path: `${at}?/withdraw`, form: { now: '1' }, needs: 'reviewer' },
    { path: `${at}?/settle`, form: { ...place(), status: 'false', reason: 'لا' }, needs: 'editor', inPlace: true },
    { path: `${at}?/assign`, form: { reviewer: team.users['editor'] ?? '' }, needs: 'editor', inPlace: true },
    { path: `${at}?/unassign`, form: { reviewer: team.users['admin'] ?? '' }, needs: 'editor', inPlace: true },
    { path: `${at}?/finalise`, form: { now: '1' }, needs: 'editor', inPlace: true },
    { path: `/articles/${team.finalArticle}?/reopen`, form: { reason: 'لا' }, needs: 'editor', inPlace: true },
    { path: `${at}/orphans?/attach`, form: { claim, target: claim }, needs: 'reviewer' },
    { path: `${at}/orphans?/dismiss`, form: { ...place(), reason: 'لا' }, needs: 'reviewer' },
    { path: `${at}/orphans?/restore`, form: place(), needs: 'reviewer' },
    { path: `${at}/text`, form: { text: 'قال الوزير إن الخطة ناجحة.' }, needs: 'editor' },
    { path: `${at}/details?/save`, form: { title: 'آخر' }, needs: 'editor' },
    { path: `${at}/details?/archive`, form: { reason: 'لا' }, needs: 'editor' },
    { path: `${at}/details?/unarchive`, form: { reason: '' }, needs: 'editor' },
    { path: `${at}/export`, form: { format: 'csv', claim }, needs: 'editor' },
    { path: '/articles/export', form: { format: 'csv', article: team.article }, needs: 'editor' },
    { path: '/articles/new?/paste', form: { text: 'قال الوزير إن الخطة ناجحة.' }, needs: 'editor' },
    { path: '/articles/new?/upload', form: { files: 'none' }, needs: 'editor' },
    { path: '/articles/new?/address', form: { address: 'http://127.0.0.1/' }, needs: 'editor' },
    { path: '/articles/new?/feed', form: { feed: 'none' }, needs: 'editor' },
    { path: '/articles/new?/items', form: { feed: randomUUID(), item: '0' }, needs: 'editor' },
    { path: '/settings/people?/invite', form: { email: 'new@desk.example', role: 'admin' }, needs: 'admin' },
    { path: '/settings/people?/revoke', form: { invitation: randomUUID() }, needs: 'admin' },
    { path: '/settings/people?/renew', form: { user }, needs: 'admin' },
    { path: '/settings/people?/dropRenewal', form: { renewal: randomUUID() }, needs: 'admin' },
    { path: '/settings/people?/role', form: { user, role: 'admin' }, needs: 'admin' },
    { path: '/settings/people?/active', form: { user, active: 'no' }, needs: 'admin' },
    { path: '/settings/labels?/save', form: { base: 'status/false', ar: 'أ', en: 'a' }, needs: 'admin' },
  ];
}

const RANKS = ['reader', 'reviewer', 'editor', 'admin'] as const;
const STRANGERS: readonly Who[] = ['nobody', 'expired', 'forged', 'switched-off'];

export function accessCases(team: Team): readonly Case[] {
  const cases: Case[] = [];
  for (const { path, form, needs, inPlace } of actionsOf(team)) {
    for (const as of STRANGERS)
      cases.push({ name: `${as} at ${path}`, as, path, form, status: 303, says: null, location: /^\/sign-in\?to=/u });
    for (const as of RANKS.slice(0, RANKS.indexOf(needs))) {
      const says = inPlace && as === 'reviewer' ? 'problem_forbidden' : 'error_403';
      cases.push({ name: `${as} at ${path}`, as, path, form, status: 403, says });
    }
    for (const origin of ['https://evil.example', 'null', null])
      cases.push({
        name: `from ${origin ?? 'nowhere'} at ${path}`,
        ...{ as: 'admin', path, form, origin, status: 403, says: 'error_cross_site' },
      });
  }
  const pages: readonly (readonly [string, (typeof RANKS)[number]])[] = [
    ['/articles', 'reader'],
    [`/articles/${team.article}`, 'reader'],
    [`/articles/${team.article}/history`, 'reader'],
    [`/articles/${team.article}/map`, 'reader'],
    [`/articles/${team.article}/report`, 'reader'],
    [`/articles/${team.article}/orphans`, 'reader'],
    [`/articles/${team.article}/text`, 'editor'],
    [`/articles/${team.article}/details`, 'editor'],
    [`/articles/${team.article}/events`, 'reader'],
    [`/articles/${team.article}/export?format=json`, 'editor'],
    ['/articles/new', 'editor'],
    ['/overview', 'reader'],
    ['/settings', 'reader'],
    ['/settings/people', 'admin'],
    ['/settings/labels', 'admin'],
  ];
  for (const [path, needs] of pages) {
    for (const as of STRANGERS)
      cases.push({ name: `${as} sees ${path}`, as, path, status: 303, says: null, location: /^\/sign-in\?to=/u });
    for (const as of RANKS.slice(0, RANKS.indexOf(needs)))
      cases.push({ name: `${as} sees ${path}`, as, path, status: 403, says: 'error_403' });
  }
  const sent = { type: 'application/json', body: '{"role":"admin"}' };
  for (const path of ['/settings/people?/role', '/sign-in', '/preferences'])
    for (const origin of ['https://evil.example', null])
      cases.push({
        name: `JSON from ${origin ?? 'nowhere'} at ${path}`,
        ...{ as: 'admin', path, raw: sent, origin, status: 403, says: 'error_cross_site' },
      });
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    for (const path of ['/articles', `/articles/${team.article}`, `/articles/${team.article}/export`])
      cases.push({ name: `${method} ${path}`, as: 'admin', path, method, status: 405, says: 'error_400' });
  for (const name of ['nope', 'constructor', '__proto__', 'toString'])
    cases.push({
      name: `action ${name}`,
      ...{ as: 'admin', path: `/settings/labels?/${name}`, form: { a: '1' }, status: 404, says: 'error_404' },
    });
  for (const as of ['reader', 'admin'] as const)
    cases.push({
      name: `${as} at the action without a name by its name`,
      ...{ as, path: `/articles/${team.article}/text?/default`, form: { text: 'نص' }, status: 404, says: 'error_404' },
    });
  return cases;
}
