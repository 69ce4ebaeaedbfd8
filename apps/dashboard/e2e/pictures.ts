/**
 * Takes the pictures of the README anew, from a desk with invented articles, two reviewers, and a conflict between them.
 * `npm run pictures`; CHROMIUM says which browser is driven.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '@isnad/core/all';
import {
  addArticle,
  appendReview,
  assignArticle,
  finaliseArticle,
  openStore,
  readReviews,
  submitArticle,
  type ReviewInput,
  type Store,
} from '@isnad/store';
import { chromium, type BrowserContext } from '@playwright/test';
import build from './build.ts';
import { startServer } from './server.ts';

const PASSWORD = 'a long password 1';
const LINK = { url: 'https://statements.example/1', title: 'البيان الرسمي' };

const ARTICLES = [
  {
    title: 'وزارة الصحة تعلن بدء حملة تطعيم في ست محافظات',
    publisher: 'صحيفة المدى',
    text: 'أعلنت وزارة الصحة أن حملة التطعيم ستبدأ يوم الأحد في ست محافظات.\n\nوقال المتحدث باسم الوزارة سامي الراعي إن اللقاح يكفي 40 ألف طفل.\n\nوذكرت وكالة رويترز نقلا عن طبيب في المستشفى أن الحملة تأخرت شهرين.\n\nوكانت الحملة الأخيرة قد جرت قبل عامين.',
  },
  {
    title: 'Port authority denies report of a fuel shortage',
    publisher: 'Harbour Daily',
    text: 'The port authority denied on Sunday that fuel was running out.\n\n"There is enough for three months," said its director, Karim Sabbagh.\n\nAccording to Reuters, citing two unnamed officials, ships have waited for a week.',
  },
  {
    title: 'البلدية تنفي بيع الحديقة العامة',
    publisher: 'موقع الساحل',
    text: 'نفت البلدية ما تداولته صفحات عن بيع الحديقة العامة.\n\nوقالت رئيسة البلدية نورة الشامي: «لم يُبع متر واحد».\n\nوتبلغ مساحة الحديقة 12 دونما.',
  },
  {
    title: 'مصادر: اتفاق قريب على تمديد الهدنة',
    publisher: 'قناة الأفق',
    text: 'قال دبلوماسي غربي طلب عدم ذكر اسمه إن الاتفاق على تمديد الهدنة قريب.\n\nونقلت قناة الأفق عن مصدر مطلع أن التوقيع سيجري خلال أيام.',
  },
] as const;

function must<Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: { readonly code: string } },
): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.failure.code}`);
}

async function post(
  context: BrowserContext,
  origin: string,
  to: string,
  form: Record<string, string>,
): Promise<string> {
  const answer = await context.request.post(to, { headers: { origin, accept: 'text/html' }, form, maxRedirects: 0 });
  if (answer.status() >= 400) throw new Error(`${to} answered ${answer.status()}`);
  return answer.text();
}

/** Says something about a claim, by its number. */
async function say(
  store: Store,
  user: string,
  at: { readonly article: string; readonly number: number },
  what: Pick<ReviewInput, 'kind' | 'value'>,
): Promise<void> {
  const review = must(await readReviews(store, user, at.article)).claims[at.number - 1];
  if (review === undefined) throw new Error(`no claim ${at.number}`);
  const place = { id: randomUUID(), article: at.article, claim: review.claim, basedOn: review.last };
  must(await appendReview(store, user, { ...place, ...what } as ReviewInput));
}

build();
const server = await startServer();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  await post(context, server.url, '/setup', { name: 'ليلى', email: 'laila@desk.example', password: PASSWORD });
  for (const [name, email] of [
    ['عمر حدّاد', 'omar@desk.example'],
    ['هدى السالم', 'huda@desk.example'],
  ] as const) {
    const invited = await post(context, server.url, '/settings/people?/invite', { email, role: 'reviewer' });
    const token = /\/join\/(?<token>[\w-]+)/u.exec(invited)?.groups?.['token'] ?? '';
    const other = await browser.newContext({ baseURL: server.url });
    await post(other, server.url, `/join/${token}`, { name, password: PASSWORD });
    await other.close();
  }

  const store = await openStore({ url: path.join(server.data, 'isnad.db') });
  const people = await store.db.selectFrom('profile').select(['user', 'name']).execute();
  const userOf = (name: string): string => people.find((each) => each.name.startsWith(name))?.user ?? '';
  const [layla, omar, huda] = [userOf('ليلى'), userOf('عمر'), userOf('هدى')];
  const example = (await store.db.selectFrom('article').select('id').executeTakeFirstOrThrow()).id;
  const ids: string[] = [];
  const today = Date.now();
  for (const [index, { title, publisher, text }] of ARTICLES.entries()) {
    const published = new Date(today - (index + 1) * 86_400_000).toISOString().slice(0, 10);
    const extraction = extract({ title, text, published, publisher });
    const { lang } = extraction.document;
    const input = { title, publisher, published, lang, extraction, coreVersion: '0.0.0' };
    ids.push(must(await addArticle(store, layla, input)).id);
  }
  const [health = '', port = '', park = ''] = ids;
  for (const [article, reviewer, part, blind] of [
    [example, omar, 'first', false],
    [health, huda, 'first', false],
    [port, omar, 'first', false],
    [park, omar, 'first', false],
    [example, huda, 'second', false],
  ] as const)
    must(await assignArticle(store, layla, { article, reviewer, part, blind }));

  const judge = async (
    user: string,
    article: string,
    number: number,
    status: string,
    sourcing: string,
  ): Promise<void> => {
    const at = { article, number };
    await say(store, user, at, {
      kind: 'sourcing',
      value: { label: sourcing, links: [LINK], note: 'راجعنا البيان' },
    } as never);
    await say(store, user, at, {
      kind: 'status',
      value: { label: status, links: [LINK], note: 'راجعنا البيان' },
    } as never);
  };
  for (const [number, status] of ['confirmed', 'confirmed', 'disputed'].entries())
    await judge(huda, health, number + 1, status, 'at-origin');
  const parkClaims = must(await readReviews(store, layla, park)).claims.length;
  for (let number = 1; number <= parkClaims; number += 1)
    await judge(omar, park, number, number === 1 ? 'misleading' : 'confirmed', 'at-origin');
  must(await submitArticle(store, omar, { article: park }));
  must(await finaliseArticle(store, layla, { article: park }));
  await judge(omar, example, 4, 'confirmed', 'at-origin');
  await judge(omar, example, 5, 'not-checkable', 'not-applicable');
  await judge(omar, example, 16, 'misleading', 'misattributed');
  await judge(huda, example, 16, 'disputed', 'via-relay');
  const claimOf = async (number: number): Promise<string> =>
    must(await readReviews(store, layla, example)).claims[number - 1]?.claim ?? '';
  const [reviewed, conflict] = [await claimOf(18), await claimOf(16)];
  await store.close();

  const folder = fileURLToPath(new URL('../docs/', import.meta.url));
  const at = (claim: string): string => `/articles/${example}?claim=${encodeURIComponent(claim)}`;
  const pages = { inbox: '/articles', review: at(reviewed), conflict: at(conflict), overview: '/overview' };
  const english = { inbox: 'dark', review: 'dark', conflict: 'light', overview: 'dark' } as const;
  for (const [name, to] of Object.entries(pages) as [keyof typeof pages, string][])
    for (const [locale, theme] of [
      ['ar', 'light'],
      ['en', english[name]],
    ] as const) {
      await context.addCookies([{ name: 'isnad_locale', value: locale, url: server.url }]);
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(to, { waitUntil: 'networkidle' }).catch(() => page.goto(to));
      await page.evaluate(() => document.fonts.ready);
      if (name === 'review' || name === 'conflict') await page.locator('.inspector kbd, .conflict').first().waitFor();
      await page.screenshot({ path: path.join(folder, `${name}-${locale}-${theme}.png`) });
      await page.close();
    }
} finally {
  await browser.close();
  await server.stop();
}
