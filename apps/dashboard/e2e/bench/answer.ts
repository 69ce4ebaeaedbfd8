/**
 * How soon the review page answers on an article of 2,000 claims: each press of a key from the moment it is pressed to the paint
 * that shows its effect, as the browser itself measures it (Event Timing, the measure behind INP). `npm run bench`; KEYS says how
 * many keys are pressed, CHROMIUM which browser is driven.
 */
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import build from '../build.ts';
import { startServer } from '../server.ts';

const CLAIMS = 2000;
const KEYS = Number(process.env['KEYS'] ?? 200);
/** Below this the browser reports nothing: such a press counts as this much. */
const FLOOR = 16;
const PASSWORD = 'a long password 1';
/** What a reviewer does all day: on, on, back, judge, on, undo. */
const ROUND = ['j', 'j', 'k', '6', 'j', 'u'];

interface Press {
  readonly key: string;
  readonly ms: number;
}

async function post(context: BrowserContext, origin: string, path: string, form: Record<string, string>) {
  const answer = await context.request.post(path, { headers: { origin, accept: 'text/html' }, form, maxRedirects: 0 });
  if (answer.status() >= 400) throw new Error(`${path} answered ${answer.status()}`);
  return answer;
}

/** Makes the desk and the article, and gives the article's address. */
async function prepare(context: BrowserContext, origin: string): Promise<string> {
  await post(context, origin, '/setup', { name: 'bench', email: 'bench@desk.example', password: PASSWORD });
  const sentences = Array.from(
    { length: CLAIMS },
    (_, index) => `وقال الكرملين في بيان رسمي إن الاتصال رقم ${index} تناول نتائج الاتصالات الأخيرة.`,
  );
  const text = sentences.join('\n\n');
  const added = await post(context, origin, '/articles/new?/paste', { title: '', text });
  return added.headers()['location'] ?? '';
}

/** From here on every press leaves its duration, and whatever held the page up leaves its own. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const durations = new Map<number, number>();
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown' || entry.name === 'keyup' || entry.name === 'keypress')
          durations.set(entry.startTime, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** Presses a key and waits until the browser has painted and told how long it took. */
async function press(page: Page, key: string): Promise<Press> {
  const since = await page.evaluate(() => performance.now());
  await page.keyboard.press(key);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)))),
  );
  const ms = await page.evaluate((from) => {
    const { durations } = globalThis as unknown as { readonly durations: ReadonlyMap<number, number> };
    return Math.max(0, ...[...durations].flatMap(([start, duration]) => (start >= from ? [duration] : [])));
  }, since);
  return { key, ms: Math.max(ms, FLOOR) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

function line(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [p50, p95, most] = [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? Number.NaN];
  return `${name.padEnd(28)} p50 ${p50} ms   p95 ${p95} ms   worst ${most} ms   (${values.length} keys)`;
}

build();
const server = await startServer();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  const article = await prepare(context, server.url);
  const page = await context.newPage();
  await listen(page);
  const began = performance.now();
  await page.goto(article, { waitUntil: 'commit' });
  // This button is there only once the page listens.
  await page.locator('.inspector kbd', { hasText: 'A' }).waitFor();
  const ready = Math.round(performance.now() - began);
  const first = await press(page, 'j');
  const presses: Press[] = [];
  for (let at = 0; at < KEYS; at += 1) presses.push(await press(page, ROUND[at % ROUND.length] ?? 'j'));

  const cards = await page.locator('.list ol li').count();
  console.log(
    `${cards} claims, Chromium ${browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}`,
  );
  console.log(`opened and listening         ${ready} ms`);
  console.log(`first key                    ${first.ms} ms`);
  console.log(
    line(
      'all keys',
      presses.map(({ ms }) => ms),
    ),
  );
  for (const [name, keys] of [
    ['next and previous claim', ['j', 'k']],
    ['judge', ['6']],
    ['undo', ['u']],
  ] as const)
    console.log(
      line(
        name,
        presses.filter(({ key }) => keys.some((each) => each === key)).map(({ ms }) => ms),
      ),
    );
  if (first.ms >= 200) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
