import { randomUUID } from 'node:crypto';
import { expireSessions, idsOf } from './database.ts';
import { send, type Call, type Who } from './requests.ts';

const PASSWORD = 'a long password 1';

/** A desk with someone in every role, an article in review, one that is final, and ids of each to be misused. */
export interface Team {
  readonly cookies: Readonly<Record<Who, string>>;
  readonly users: Readonly<Record<string, string>>;
  readonly article: string;
  readonly claims: readonly string[];
  /** What the admin said about the first claim, and the reviewer about the second. */
  readonly adminEvent: string;
  readonly reviewerEvent: string;
  readonly finalArticle: string;
  readonly finalClaim: string;
  readonly usedToken: string;
  readonly label: string;
}

export async function makeTeam(base: string, data: string): Promise<Team> {
  const must = async (call: Call, cookie: string, status: number) => {
    const answer = await send(base, call, { cookie });
    if (answer.status !== status) throw new Error(`${call.path}: ${answer.status} ${answer.body.slice(0, 300)}`);
    return answer;
  };
  const account = { name: 'admin', email: 'admin@desk.example', password: PASSWORD };
  const admin = (await must({ as: 'nobody', path: '/setup', form: account }, '', 303)).cookie;
  const cookies: Record<Who, string> = {
    nobody: '',
    admin,
    reader: '',
    reviewer: '',
    editor: '',
    expired: '',
    'switched-off': '',
    forged: 'isnad.session_token=Zm9yZ2Vk.c2lnbmF0dXJl',
  };
  let usedToken = '';
  const roles = { reader: 'reader', reviewer: 'reviewer', editor: 'editor', expired: 'admin', 'switched-off': 'admin' };
  for (const [name, role] of Object.entries(roles)) {
    const form = { email: `${name}@desk.example`, role };
    const invited = await must({ as: 'admin', path: '/settings/people?/invite', form }, admin, 200);
    usedToken = /\/join\/(?<token>[\w-]+)/u.exec(invited.body)?.groups?.['token'] ?? '';
    const join: Call = { as: 'nobody', path: `/join/${usedToken}`, form: { name, password: PASSWORD } };
    cookies[name as Who] = (await must(join, '', 303)).cookie;
  }
  const users = Object.fromEntries(
    ['admin', ...Object.keys(roles)].map((name) => [
      name,
      idsOf(data, `select id from user where email = '${name}@desk.example'`)[0] ?? '',
    ]),
  );
  const off = { user: users['switched-off'] ?? '', active: 'no' };
  await must({ as: 'admin', path: '/settings/people?/active', form: off }, admin, 200);
  expireSessions(data, 'expired@desk.example');

  const claimsOf = (article: string) =>
    idsOf(data, `select id from claim where article = '${article}' order by position`);
  const article = idsOf(data, 'select id from article')[0] ?? '';
  const claims = claimsOf(article);
  const judge = async (who: Who, on: string, claim: string): Promise<string> => {
    const id = randomUUID();
    const form = { id, claim, basedOn: '', judgement: 'status/not-checkable' };
    await must({ as: who, path: `/articles/${on}?/judge`, form }, cookies[who], 303);
    return id;
  };
  const adminEvent = await judge('admin', article, claims[0] ?? '');
  const reviewerEvent = await judge('reviewer', article, claims[1] ?? '');
  const paste = { title: 'final', text: 'قال الوزير إن الخطة ناجحة.' };
  const added = await must({ as: 'editor', path: '/articles/new?/paste', form: paste }, cookies.editor, 303);
  const finalArticle = added.location.split('/').at(-1) ?? '';
  const finalClaim = claimsOf(finalArticle)[0] ?? '';
  await judge('admin', finalArticle, finalClaim);
  for (const step of ['submit', 'finalise'])
    await must({ as: 'admin', path: `/articles/${finalArticle}?/${step}`, form: { anyway: '1' } }, admin, 303);
  const names = { base: 'status/false', ar: 'مفبرك', en: 'Fabricated' };
  await must({ as: 'admin', path: '/settings/labels?/save', form: names }, admin, 200);
  const label = idsOf(data, 'select id from team_label')[0] ?? '';
  return {
    ...{ cookies, users, article, claims, adminEvent, reviewerEvent },
    ...{ finalArticle, finalClaim, usedToken, label },
  };
}
