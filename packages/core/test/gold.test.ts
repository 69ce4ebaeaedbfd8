import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { articleOf, readGold } from './support/gold.ts';
import { score, type Measure, type Scores } from './support/score.ts';

/** Annotated articles of publishers may lie beside the repository; their texts are not ours to keep in it. */
const beside = fileURLToPath(new URL('../../../../shared/gold/ar', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../fixtures/ar', import.meta.url));
const first = 'putin-mbs';

const scoreOf = (files: readonly string[]): Scores =>
  score(
    files.map((file) => {
      const gold = readGold(file);
      return [gold, extract(articleOf(gold))];
    }),
  );

function expectFloors(scores: Scores, floors: Partial<Record<Measure, number>>): void {
  const below = Object.entries(floors).filter(([measure, floor]) => scores[measure as Measure] < floor);
  expect(below, JSON.stringify(scores)).toEqual([]);
}

describe('the first article', () => {
  it('should be read without a fault: every content, every origin, every chain', () => {
    expect(scoreOf([join(fixtures, first, 'gold.json')])).toEqual({
      content: 1,
      contentExact: 1,
      origin: 1,
      chain: 1,
      narrated: 1,
      endToEnd: 1,
    });
  });
});

describe('the own fixtures', () => {
  const files = readdirSync(fixtures)
    .filter((name) => name !== first)
    .map((name) => join(fixtures, name, 'gold.json'))
    .filter((file) => existsSync(file));

  it('should be read no worse than before', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expectFloors(scoreOf(files), {
      content: 0.92,
      contentExact: 0.78,
      origin: 0.81,
      chain: 0.8,
      narrated: 0.81,
      endToEnd: 0.81,
    });
  });
});

describe('the own English fixtures', () => {
  const folder = fileURLToPath(new URL('../../../fixtures/en', import.meta.url));
  const files = readdirSync(folder)
    .map((name) => join(folder, name, 'gold.json'))
    .filter((file) => existsSync(file));

  it('should be read no worse than before', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
    expectFloors(scoreOf(files), {
      content: 0.96,
      contentExact: 0.95,
      origin: 0.95,
      chain: 0.95,
      narrated: 0.9,
      endToEnd: 0.94,
    });
  });
});

describe('the English articles to measure by', () => {
  const folder = fileURLToPath(new URL('../../../fixtures/evaluation/en', import.meta.url));
  const files = readdirSync(folder).map((name) => join(folder, name));

  it('should be read no worse than before', () => {
    expect(files.length).toBe(12);
    expectFloors(scoreOf(files), { content: 0.95, origin: 0.92, chain: 0.92, narrated: 0.89, endToEnd: 0.91 });
  });
});

describe.skipIf(!existsSync(beside))('the development set, where it lies beside the repository', () => {
  const files = existsSync(beside) ? readdirSync(beside).filter((name) => name.endsWith('.json')) : [];

  it('should be read end to end at 0.80 and more', () => {
    const development = files.filter((name) => !name.startsWith('seed-'));
    expect(development.length).toBeGreaterThan(20);
    expectFloors(scoreOf(development.map((name) => join(beside, name))), {
      content: 0.88,
      origin: 0.79,
      endToEnd: 0.8,
    });
  });

  it('should agree with its own copy of the first article', () => {
    const seeds = files.filter((name) => name.startsWith('seed-')).map((name) => join(beside, name));
    expect(seeds.length).toBe(1);
    expectFloors(scoreOf(seeds), { content: 1, origin: 1, chain: 1 });
  });
});

describe('the scorer', () => {
  const gold = readGold(join(fixtures, first, 'gold.json'));
  const extraction = extract(articleOf(gold));

  it('should count a claim that is missing', () => {
    const half = { ...extraction, claims: extraction.claims.slice(0, 9) };
    expect(score([[gold, half]]).content).toBeLessThan(0.8);
  });

  it('should count a wrong origin against the origin and not against the content', () => {
    const wrong = {
      ...extraction,
      claims: extraction.claims.map((claim) => ({
        ...claim,
        chain: claim.chain.map((hop) => ({ ...hop, names: ['فلان'], mention: null })),
      })),
    };
    expect(score([[gold, wrong]])).toMatchObject({ content: 1, narrated: 1, origin: 0, chain: 0 });
  });
});
