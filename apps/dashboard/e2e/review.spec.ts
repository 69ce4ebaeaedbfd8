import { expect, join, openExample, enterAsAdmin, person, test } from './desk.ts';

test.describe.configure({ mode: 'serial' });

test('the first visit makes the administrator, and the example is there', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  await expect(page.getByRole('link', { name: /بوتين يُطلع بن سلمان/u })).toBeVisible();
  const stranger = await (await person(browser, server.url)).newPage();
  await stranger.goto('/setup');
  await expect(stranger).toHaveURL(/\/sign-in/u);
});

test('three claims are judged, noted and undone by the keyboard alone', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  const inspector = page.locator('.inspector');
  await page.keyboard.press('j');
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('١');
  await expect(page).toHaveURL(/claim=/u);
  await page.keyboard.press('6');
  await expect(inspector.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+Digit5');
  await expect(inspector.locator('[data-key=sourcing-4]')).toHaveAttribute('aria-pressed', 'true');

  // Confirming needs a link: the press is refused, the field is waiting, and Enter gives the judgement with it.
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await expect(inspector.getByRole('alert')).toContainText('رابط');
  await expect(inspector.locator('[name=link]').first()).toBeFocused();
  await page.keyboard.type('https://kremlin.example/statement');
  await page.keyboard.press('Enter');
  await expect(inspector.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'true');
  await expect(inspector.getByRole('link', { name: 'https://kremlin.example/statement' })).toBeVisible();

  // A dispute needs a note.
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(inspector.getByRole('alert')).toContainText('ملاحظة');
  await expect(inspector.locator('[name=note]').first()).toBeFocused();
  await page.keyboard.type('تنفيه الرياض');
  await page.keyboard.press('Enter');
  await expect(inspector.locator('[data-key=status-1]')).toHaveAttribute('aria-pressed', 'true');

  // What was typed with it comes back into its field, and doing it again brings the judgement back.
  const note = inspector.locator('#judge [name=note]');
  await page.keyboard.press('u');
  await expect(inspector.locator('[data-key=status-1]')).toHaveAttribute('aria-pressed', 'false');
  await expect(note).toHaveValue('تنفيه الرياض');
  await page.keyboard.press('Control+Shift+z');
  await expect(inspector.locator('[data-key=status-1]')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(inspector.locator('[data-key=status-1]')).toHaveAttribute('aria-pressed', 'false');
  await note.fill('');
  await page.keyboard.press('Escape');
  // Undo goes back along what was done, to the claim where it was done.
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('٢');
  await expect(inspector.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'false');

  // What is typed and not sent waits at its claim, also while the page turns to another language.
  await page.keyboard.press('n');
  await page.keyboard.type('سؤال لم يُرسل');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/claim=/u);
  const here = page.url();
  await page.keyboard.press('j');
  await expect(note).toHaveValue('');
  await page.keyboard.press('k');
  await expect(note).toHaveValue('سؤال لم يُرسل');
  await expect(page).toHaveURL(here);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Claim 2');
  await expect(note).toHaveValue('سؤال لم يُرسل');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('٢');
  await expect(note).toHaveValue('سؤال لم يُرسل');
  await note.fill('');

  await page.locator('article.text').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('#card-1').click();
  await expect(inspector.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
});

test('Enter in a field gives no verdict, and single keys can be switched off', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  await openExample(page);
  await page.locator('#card-6').click();
  // The address follows the choice, and a reload goes by it.
  await expect(page).toHaveURL(/claim=/u);
  await page.fill('.inspector [name=link]', 'https://origin.example/2');
  await page.fill('.inspector [name=origins]', '3');
  await page.locator('.inspector [name=origins]').press('Enter');
  await page.reload();
  await expect(page.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.inspector [aria-pressed=true]')).toHaveCount(0);

  await page.goto('/settings');
  await page.getByLabel('معطلة: الأزرار، والمفاتيح مع Ctrl').check();
  await page.locator('form[action="/preferences"] button.primary').last().click();
  await openExample(page);
  await page.locator('#card-6').click();
  await expect(page).toHaveURL(/claim=/u);
  for (const key of ['6', 'x', 'j', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await page.reload();
  await expect(page.locator('.inspector [aria-pressed=true]')).toHaveCount(0);
  await expect(page.locator('#card-6')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.inspector .said > div')).toHaveCount(0);
});

test('a claim is parted in two by keys, joined with the next one, and each is undone at once', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  const cards = page.locator('.list ol li');
  const quote = page.locator('.inspector .quote');
  const chain = page.locator('.inspector .line');
  const count = await cards.count();
  await page.locator('#card-5').click();
  const [whole, way] = await Promise.all([quote.innerText(), chain.innerText()]);

  await page.keyboard.press('s');
  const halves = page.locator('.inspector .edges');
  await expect(halves).toBeFocused();
  const first = halves.locator('.words').first();
  const before = await first.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toContainText(new RegExp(`^${before.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\S* \\S+$`, 'u'));
  // By touch too.
  await page.getByRole('button', { name: 'قدّم موضع القسمة كلمة' }).click();
  await expect(first).toHaveText(before);
  await halves.focus();
  const second = await halves.locator('.words').last().innerText();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(count + 1);
  await expect(quote).toHaveText(before);
  await page.keyboard.press('j');
  await expect(quote).toHaveText(second);
  await expect(chain).toHaveText(way);
  await expect(page).toHaveURL(/[?&]claim=added-/u);
  await page.reload();
  await expect(quote).toHaveText(second);
  await expect(cards).toHaveCount(count + 1);

  await page.locator('#card-5').click();
  await page.keyboard.press('m');
  await expect(quote).toHaveText(whole);
  await expect(page.locator('.list li.struck')).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(quote).toHaveText(before);
  await expect(page.locator('.list li.struck')).toHaveCount(0);

  // A claim that was just parted is whole again after one step back.
  await page.locator('#card-8').click();
  const other = await quote.innerText();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(count + 2);
  await page.keyboard.press('u');
  await expect(quote).toHaveText(other);
  await expect(cards).toHaveCount(count + 1);
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(halves).toHaveCount(0);
  await expect(quote).toHaveText(other);
});

test('a boundary is moved by keys, a claim is struck and one is added from a selection', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const quote = page.locator('.inspector .quote');
  const before = (await quote.textContent()) ?? '';
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(quote).not.toHaveText(before);
  const after = (await quote.textContent()) ?? '';
  expect(before.startsWith(after)).toBe(true);
  expect(before.slice(after.length).trim().split(/\s+/u).length).toBeGreaterThanOrEqual(1);
  // The address names the claim only after the paint; a person cannot reload before that.
  await expect(page).toHaveURL(/[?&]claim=/u);
  await page.reload();
  await expect(quote).toHaveText(after);

  await page.keyboard.press('j');
  await page.locator('.inspector summary', { hasText: 'صحّح القراءة' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.locator('.inspector .chip', { hasText: 'مشطوب' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.locator('.inspector .chip', { hasText: 'مشطوب' })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.locator('.inspector .chip', { hasText: 'مشطوب' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.locator('.inspector .chip', { hasText: 'مشطوب' })).toHaveCount(0);

  // A relay is put into the chain: what was read of the source stays, and so does what the form shows of it.
  await page.locator('#card-8').click();
  const marks = page.locator('.text .is-source, .text .is-cue');
  await expect(marks).toHaveCount(2);
  await page.locator('.inspector summary', { hasText: 'صحّح القراءة' }).click();
  const hops = page.locator('.inspector [name=hop]');
  const source = await hops.first().inputValue();
  await hops.nth(1).fill('قناة الأفق؛ صحيفة المدى');
  await page.locator('.inspector button[value=source]').click();
  await expect(page.locator('.inspector .line .relay')).toHaveText('قناة الأفق، صحيفة المدى');
  await expect(marks).toHaveCount(2);
  await expect(hops.first()).toHaveValue(source);
  const history = await (await page.context().newPage()).goto(`${new URL(page.url()).pathname}/history`);
  expect(await history?.text()).toContain('صحّح السلسلة');

  const count = await page.locator('.list ol li').count();
  await page.evaluate(() => {
    const heading = document.querySelector('.text h2 [data-start]');
    const words = heading?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 6);
  });
  await page.keyboard.press('a');
  await expect(page.locator('.inspector form.card input:not([type=hidden])')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.list ol li')).toHaveCount(count + 1);

  // By keys alone it begins with the word after the chosen claim.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  const words = page.locator('.inspector form.card .words');
  await expect(page.locator('.inspector form.card .edges')).toBeFocused();
  const first = (await words.textContent()) ?? '';
  await page.keyboard.press('ArrowLeft');
  await expect(words).toContainText(new RegExp(`^${first} \\S+$`, 'u'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('سامي الراعي؛ نورة الشامي');
  await page.keyboard.press('Enter');
  await expect(page.locator('.list ol li')).toHaveCount(count + 2);
  await expect(page.locator('.inspector .line')).toContainText('سامي الراعي، نورة الشامي');
});

test('a stale write is refused, a conflict is shown side by side and settled with a reason', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const omar = await join(admin, browser, server.url, 'omar', 'reviewer');
  await openExample(admin);
  await openExample(omar);
  const eighth = '8';
  for (const page of [admin, omar]) await page.locator(`#card-${eighth}`).click();
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  await expect(omar.locator('.desk > .messages')).toContainText('ليلى');

  // Omar has not seen it: his press is refused, shows hers, and the next one is his own judgement of the same claim.
  await omar.keyboard.press('6');
  await expect(omar.locator('.inspector').getByRole('alert')).toContainText('كتب غيرك');
  await expect(omar.locator('.said')).toContainText('ليلى');
  await omar.locator('.inspector [name=note]').first().fill('لا دليل');
  await omar.locator('[data-key=status-4]').click();
  await expect(omar.locator('.conflict .side')).toHaveCount(2);
  await expect(omar.locator('.conflict form')).toHaveCount(0);

  await admin.reload();
  await expect(admin.locator('.conflict .side')).toHaveCount(2);
  await admin.selectOption('.conflict [name=status]', 'unverifiable');
  await admin.fill('.conflict [name=reason]', 'لا مصدر مستقل');
  await admin.click('.conflict button.primary');
  await expect(admin.locator('.settled')).toContainText('لا مصدر مستقل');
  await expect(admin.locator('.inspector section.conflict')).toHaveCount(0);
  await omar.goto('/settings/people');
  await expect(omar.getByRole('heading', { level: 1 })).toContainText('لا يحق لك');
});

test('judging works without script', async ({ browser, server }) => {
  await enterAsAdmin(await person(browser, server.url));
  const page = await enterAsAdmin(await person(browser, server.url, 'ar', { javaScriptEnabled: false }));
  await page.getByRole('link', { name: /بوتين يُطلع بن سلمان/u }).click();
  await page.locator('#card-10').click();
  await expect(page).toHaveURL(/claim=/u);
  const inspector = page.locator('.inspector');
  await inspector.locator('[name=note]').fill('في الفقرة الثالثة');
  await inspector.locator('[name=linkTitle]').fill('البيان');
  await inspector.locator('[name=bearing]').selectOption('origin');
  await page.locator('[data-key=status-0]').click();
  await expect(inspector.getByRole('alert')).toContainText('رابط');
  // What was refused is there to be put right.
  await expect(inspector.locator('[name=note]')).toHaveValue('في الفقرة الثالثة');
  await expect(inspector.locator('[name=linkTitle]')).toHaveValue('البيان');
  await expect(inspector.locator('[name=bearing]')).toHaveValue('origin');
  await inspector.locator('[name=linkTitle]').fill('');
  await inspector.locator('[name=link]').fill('https://origin.example/1');
  await page.locator('[data-key=status-0]').click();
  await expect(inspector.getByRole('status')).toContainText('حُفظ');
  // The answer has an address of its own, so that a reload sends nothing again.
  await expect(page).toHaveURL(/\/articles\/[\w-]+\?claim=[^&]+&did=saved#claim$/u);
  await expect(page.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.said').getByRole('link', { name: 'https://origin.example/1' })).toBeVisible();
});

test('an article is added by pasting and by files, and exported', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto('/articles/new');
  await page.fill('[name=title]', '=HYPERLINK("http://x.example") عنوان');
  await page.fill('[name=text]', 'قال الوزير إن الخطة ناجحة.\n\n<script>alert(1)</script> نفت الوزارة الخبر.');
  await page.getByRole('button', { name: 'اقرأ ادّعاءاته' }).click();
  await page.waitForURL(/\/articles\/[\w-]{36}/u);
  await expect(page.locator('.text')).toContainText('<script>alert(1)</script>');
  const address = new URL(page.url()).pathname;
  const csv = await page.request.get(`${address}/export?format=csv`);
  expect(csv.headers()['content-disposition']).toContain('attachment');
  const rows = (await csv.text()).split('\r\n');
  expect(rows[0]).toContain('article,title,number,claim');
  expect(rows[1]).toContain(`,"'=HYPERLINK`);
  const json = (await (await page.request.get(`${address}/export?format=json`)).json()) as { claims: unknown[] };
  expect(json.claims.length).toBeGreaterThan(0);
  expect((await page.request.get(`${address}/export?format=gold`)).ok()).toBe(true);

  await page.goto('/articles/new');
  await page.setInputFiles('[name=files]', [
    { name: 'واحد.txt', mimeType: 'text/plain', buffer: Buffer.from('خبر أول\n\nأعلنت الشركة أرباحها.') },
    {
      name: 'two.ndjson',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from('{"title":"خبر ثان","text":"قالت الحكومة إنها ستستقيل."}\n'),
    },
    { name: 'bad.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
  ]);
  await page.getByRole('button', { name: 'ارفع واقرأ' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'أُضيف مقالان' })).toBeVisible();
  await expect(page.getByText(/bad\.pdf.*:/u)).toBeVisible();
  await page.goto('/articles?search=الحكومة&sort=title');
  await expect(page.getByRole('link', { name: 'خبر ثان' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'خبر أول' })).toHaveCount(0);
});

test('requests from elsewhere and guesses of passwords are refused', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  const forged = await page.request.post('/sign-out', { headers: { origin: 'https://evil.example' }, form: {} });
  expect(forged.status()).toBe(403);
  const home = await page.request.get('/articles');
  expect(home.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-/u);
  expect(home.headers()['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(home.headers()['x-frame-options']).toBe('DENY');
  const guesser = (await person(browser, server.url)).request;
  const tries = [];
  for (let attempt = 0; attempt < 8; attempt += 1)
    tries.push(
      (
        await guesser.post('/sign-in', {
          headers: { origin: server.url, accept: 'text/html' },
          form: { email: 'nobody@desk.example', password: `guess ${attempt}` },
        })
      ).status(),
    );
  expect(tries.slice(0, 6)).toEqual(Array(6).fill(400));
  expect(tries.at(-1)).toBe(429);
});
