import { readFileSync } from 'node:fs';
import { expect, test } from './desk.ts';
import { accessCases, type Case } from './hostile/access-cases.ts';
import { stateOf } from './hostile/database.ts';
import { deskCases } from './hostile/desk-cases.ts';
import { send, type Locale } from './hostile/requests.ts';
import { reviewCases } from './hostile/review-cases.ts';
import { makeTeam, type Team } from './hostile/team.ts';

test.describe.configure({ mode: 'serial' });

const WORDS = Object.fromEntries(
  (['ar', 'en'] as const).map((locale) => [
    locale,
    JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), 'utf8')) as Record<string, string>,
  ]),
);
/** What a page must not give away, and what it must not let through. */
const LEAK = /node_modules|\bat (?:async )?[\w.<>]+ \(|file:\/\/\/(?!etc)|SQLITE|SqliteError|TypeError|\.svelte-kit/u;
/** A page's own scripts carry a nonce and hold data; a script tag without one would be what was sent. */
const ECHO = /<(?:script|img|svg|iframe)(?! nonce=)[^<]*hostile/u;

let team: Team;

/** The parts of a message around its placeholders: all have to be there. */
function shows(body: string, locale: Locale, name: string): boolean {
  const words = WORDS[locale]?.[name];
  if (words === undefined) throw new Error(`No message is called ${name}`);
  return words.split(/\{\w+\}/u).every((part) => body.includes(part));
}

async function faultsOf(base: string, each: Case, locale: Locale): Promise<readonly string[]> {
  const { status, body, location } = await send(base, each, { cookie: team.cookies[each.as], locale });
  const faults: string[] = [];
  if (status !== each.status) faults.push(`answered ${status}, not ${each.status}`);
  if (each.location !== undefined && !each.location.test(location)) faults.push(`led to "${location}"`);
  if (each.says !== null && !shows(body, locale, each.says))
    faults.push(`did not say ${each.says}: ${/problem:\{[^}]*\}/u.exec(body)?.[0] ?? body.slice(-200)}`);
  if (each.says !== null && !body.includes(`lang="${locale}"`)) faults.push('is not in the language');
  const leak = LEAK.exec(body) ?? ECHO.exec(body);
  if (leak !== null) faults.push(`lets out "${leak[0].slice(0, 120)}"`);
  return faults.map((fault) => `${each.name} (${locale}) ${fault}`);
}

async function refuseAll(base: string, data: string, cases: readonly Case[]): Promise<void> {
  const before = stateOf(data);
  const faults: string[] = [];
  for (const each of cases)
    for (const locale of ['ar', 'en'] as const) faults.push(...(await faultsOf(base, each, locale)));
  expect(faults).toEqual([]);
  expect(stateOf(data)).toEqual(before);
}

test.beforeAll(async ({ server }) => {
  team = await makeTeam(server.url, server.data);
});

test('every action and page refuses strangers, roles that are too low, and other sites', async ({ server }) => {
  const cases = accessCases(team);
  expect(cases.length).toBeGreaterThan(200);
  await refuseAll(server.url, server.data, cases);
});

test('what is said about claims is refused where it makes no sense', async ({ server }) => {
  const cases = reviewCases(team);
  expect(cases.length).toBeGreaterThan(150);
  await refuseAll(server.url, server.data, cases);
});

test('articles, people, labels and addresses are refused where they make no sense', async ({ server }) => {
  const cases = deskCases(team);
  expect(cases.length).toBeGreaterThan(100);
  await refuseAll(server.url, server.data, cases);
});

test('as many as the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const sent = [accessCases, reviewCases, deskCases].reduce((sum, casesOf) => sum + casesOf(team).length, 0);
  expect(readme).toContain(`sends ${sent} hostile requests`);
});
