import { afterAll, describe, expect, it } from 'vitest';
import { repeats } from './support/repeats.ts';
import { StepCounter } from './support/steps.ts';

/** Linear growth doubles the work when the text doubles; the tenth on top is for what happens at the edges. */
const LIMIT = 2.1;

/** Copies of what is repeated: many enough that a square shows through the linear part of a run. */
const COPIES = 1_500;

/** Marks that cost next to nothing each: only many of them say something. */
const CHEAP = new Set([
  'quotation marks without words',
  'opening guillemets that never close',
  'closing guillemets that never opened',
  'quotation marks before words',
  'lines',
  'full stops',
]);

describe('growth', () => {
  const counter = new StepCounter();
  afterAll(() => counter.close());

  it.each(Object.entries(repeats))('should take twice the steps for twice the text: %s', (name, text) => {
    const copies = CHEAP.has(name) ? 10_000 : COPIES;
    const once = counter.count(text(copies));
    const twice = counter.count(text(2 * copies));
    expect(once.blocks).toBeGreaterThan(copies);
    expect(twice.blocks / once.blocks, 'rounds of loops').toBeLessThanOrEqual(LIMIT);
    expect(twice.reader, 'questions to the reader').toBeLessThanOrEqual(LIMIT * once.reader + 100);
  });

  it('should see work that grows faster than that', () => {
    const once = counter.count('وقال '.repeat(COPIES));
    const more = counter.count('وقال '.repeat(3 * COPIES));
    expect(more.blocks / once.blocks).toBeGreaterThan(LIMIT);
    expect(more.reader / once.reader).toBeGreaterThan(LIMIT);
  });
});
