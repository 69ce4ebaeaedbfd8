import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { serve } from './serve.ts';

/** Tests with the address of the built site. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const served = await serve();
      await use(served.url);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

/** Nothing that axe can find; `rules` are those to look by, all without them. */
export async function expectNoViolations(page: Page, rules: readonly string[] = []): Promise<void> {
  // What fades in has nobody's colours half-way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? builder : builder.withRules([...rules])).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
