import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS, write } from '../src/index.ts';
import { reviewers, sample, sampleReviews } from './sample.ts';

it('should write every format, the same each time, and change nothing that it was given', () => {
  const extraction = sample();
  const options = { reviews: sampleReviews(), reviewers, labels: [] };
  const before = JSON.stringify([extraction, options]);
  for (const format of FORMATS) {
    const files = write(format, extraction, options);
    expect(files.length).toBeGreaterThan(0);
    for (const { ending, type, body } of files) {
      expect(body).not.toBe('');
      if (type.endsWith('json') && ending !== 'ndjson') expect(() => JSON.parse(body)).not.toThrow();
    }
    expect(write(format, extraction, options)).toEqual(files);
  }
  expect(JSON.stringify([extraction, options])).toBe(before);
});

it('should leave a claim out that a reviewer struck, where a format cannot say so', () => {
  const options = { reviews: sampleReviews() };
  const id = 'c_delay';
  const source = '#e_unnamed';
  expect(write('prov', sample())[0]?.body).toContain(id);
  expect(write('prov', sample(), options)[0]?.body).not.toContain(id);
  expect(write('ninjs', sample())[0]?.body).toContain(source);
  expect(write('ninjs', sample(), options)[0]?.body).not.toContain(source);
  expect(write('csv', sample(), options)[0]?.body).toContain(id);
});

it('should write an article without claims, and an empty one', () => {
  const { claims: _, ...read } = sample();
  const bare = { ...read, claims: [], entities: [] };
  const empty = { ...bare, document: { text: '', lang: 'und', title: null, blocks: [], meta: {} } };
  for (const format of FORMATS) {
    expect(write(format, bare).length).toBeGreaterThan(0);
    expect(write(format, empty).length).toBeGreaterThan(0);
  }
});

it('should run wherever JavaScript does: nothing of Node.js, nothing to install', () => {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/u.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [statement, from = ''] of source.matchAll(/^(?:import|export)[^;]*? from '([^']+)';/gmu)) {
      if (from === '@isnad/core') expect(statement).toMatch(/^import type/u);
      else expect(from).toMatch(/^\.\.?\//u);
    }
    expect(source).not.toMatch(/\b(?:process|Buffer|require)[.(]/u);
  }
});
