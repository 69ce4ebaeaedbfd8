import { expect } from '@playwright/test';
import { expectNoViolations, test } from './site.ts';

const text = `قالت وزارة الصحة إن المستشفى الجديد استقبل 40 مريضا.

وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.`;

const languages = [
  { path: '/playground', dir: 'ltr', article: 'Article', claims: 'Claims', relay: 'passed it on', flag: 'second hand' },
  { path: '/ar/playground', dir: 'rtl', article: 'المقال', claims: 'الادعاءات', relay: 'الناقل', flag: 'منقول' },
];

for (const { path, dir, article, claims, relay, flag } of languages) {
  test(`${path} should read what is typed and show the chain of the chosen claim`, async ({ page, site }) => {
    const problems: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site + path);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);

    await page.getByRole('textbox', { name: article }).pressSequentially(text);
    const list = page.getByRole('region', { name: claims });
    const relayed = list.getByRole('button', { name: 'الشركة تأخرت عامين' });
    await expect(relayed).toContainText('وزارة المالية ← رويترز');
    await expect(page.locator('.marked .text')).toHaveText(text);

    await relayed.press('Enter');
    await expect(relayed).toHaveAttribute('aria-pressed', 'true');
    await expect(list.getByText(relay)).toBeVisible();
    await expect(list.getByText(flag)).toBeVisible();
    await expect(page.locator('.marked mark.chosen')).toHaveText('الشركة تأخرت عامين');
    await expect(page.locator('.marked .text mark.source')).toHaveText(['رويترز', 'وزارة المالية']);
    await expectNoViolations(page);

    // The words of the article are text, whatever they say.
    await page.getByRole('textbox', { name: article }).fill('قال الوزير إن <img src=x onerror=alert(1)> السد اكتمل.');
    await expect(page.locator('.marked .text')).toContainText('<img src=x');
    expect(await page.locator('.marked img').count()).toBe(0);

    await page.getByRole('textbox', { name: article }).fill('');
    await expect(list.getByRole('button')).toHaveCount(0);
    expect(problems).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
  });

  test(`${path} should fit a telephone`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site + path);
    await page.getByRole('textbox', { name: article }).fill(text);
    await page.getByRole('button', { name: 'الشركة تأخرت عامين' }).click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

for (const { path, article, claims, foreign, nothing, open, rule } of [
  {
    path: '/playground',
    article: 'Article',
    claims: 'Claims',
    foreign: 'This is neither Arabic nor English',
    nothing: 'No claims are read in this text',
    open: 'A quotation mark is opened here and never closed',
    rule: '/rules/english#subject-first-that',
  },
  {
    path: '/ar/playground',
    article: 'المقال',
    claims: 'الادعاءات',
    foreign: 'ليس هذا النص بالعربية ولا بالإنجليزية',
    nothing: 'لم يُقرأ في هذا النص أي ادعاء',
    open: 'A quotation mark is opened here and never closed',
    rule: '/ar/rules/english#subject-first-that',
  },
])
  test(`${path} should say what it could not read, and by which rule it read`, async ({ page, site }) => {
    await page.goto(site + path);
    const text = page.getByRole('textbox', { name: article });
    const list = page.getByRole('region', { name: claims });
    await text.fill('Ο υπουργός είπε ότι ο δρόμος θα ανοίξει το Σάββατο.');
    await expect(list.getByText(foreign)).toBeVisible();
    await text.fill('…');
    await expect(list.getByText(nothing)).toBeVisible();

    await text.fill(
      'The mayor said that the bridge was safe. The engineer said: “The wall will hold. Nobody was hurt.',
    );
    await expect(list.getByText(open)).toBeVisible();
    await expectNoViolations(page);
    await list.getByRole('button', { name: 'the bridge was safe' }).click();
    await list.getByRole('link', { name: 'subject-first-that' }).click();
    await expect(page).toHaveURL(site + rule);
    await expect(page.locator('#subject-first-that')).toBeInViewport();
  });

test('the playground should read English from left to right, on the Arabic page too', async ({ page, site }) => {
  await page.goto(`${site}/ar/playground`);
  await page.getByRole('textbox', { name: 'المقال' }).fill('The mayor said that the bridge would open on Sunday.');
  const list = page.getByRole('region', { name: 'الادعاءات' });
  await list.getByRole('button', { name: 'the bridge would open on Sunday' }).click();
  await expect(page.locator('.marked .text mark.source')).toHaveText('The mayor');
  expect(await page.locator('.marked .text').evaluate((text) => getComputedStyle(text).direction)).toBe('ltr');
  await expectNoViolations(page);
});

test('a reader should get from the Arabic page to the English one and back', async ({ page, site }) => {
  await page.goto(`${site}/ar/playground`);
  await page.getByRole('button', { name: 'اللغة' }).hover();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site}/playground`);
  await expect(page.getByRole('textbox', { name: 'Article' })).toBeVisible();
});
