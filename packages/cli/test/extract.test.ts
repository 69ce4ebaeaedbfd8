import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { extract } from '@isnad/core/all';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabic } from './articles.ts';
import { run } from './run.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'isnad-extract-'));
  await writeFile(join(cwd, 'a.txt'), arabic);
  await writeFile(join(cwd, 'b.txt'), 'وتأخر المشروع عامين.');
});
afterAll(() => rm(cwd, { recursive: true }));

describe('extract', () => {
  it('writes what the extractor returns, its id first, and nothing else', async () => {
    const { stdout } = await run(['extract', '--format', 'ndjson', 'a.txt'], { cwd });
    const expected = extract({ text: arabic });
    expect(expected.claims.length).toBeGreaterThanOrEqual(3);
    expect(stdout).toBe(`${JSON.stringify({ id: 'a.txt', ...expected })}\n`);
  });

  it('writes a single article in JSON as an object, several as an array', async () => {
    const expected = [
      { id: 'a.txt', ...extract({ text: arabic }) },
      { id: 'b.txt', ...extract({ text: 'وتأخر المشروع عامين.' }) },
    ];
    const single = await run(['extract', '--format', 'json', 'a.txt'], { cwd });
    expect(JSON.parse(single.stdout)).toEqual(JSON.parse(JSON.stringify(expected[0])));
    const several = await run(['extract', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
    expect(JSON.parse(several.stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('reports each claim of each article under its number, in order', async () => {
    const { stdout, exit } = await run(['extract', 'a.txt', 'b.txt'], { cwd });
    expect(exit).toBe(0);
    const [first, second] = stdout.split('\n\nb.txt');
    extract({ text: arabic }).claims.forEach((claim, index) => {
      expect(first).toContain(`  ${index + 1}. ${claim.text}\n`);
    });
    expect(second).toContain('  1. ');
  });

  it('hands the publication date to the extractor', async () => {
    const { stdout } = await run(['extract', '--format', 'ndjson', '--published', '2025-08-16', 'a.txt'], { cwd });
    expect(JSON.parse(stdout).document.meta).toEqual({ published: '2025-08-16' });
  });

  it('colours only where it is asked to or writes to a terminal', async () => {
    const escape = '\u001b[';
    const plain = await run(['extract', 'a.txt'], { cwd });
    const forced = await run(['extract', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    const off = await run(['extract', 'a.txt'], { cwd, env: { FORCE_COLOR: '0', CI: 'true' } });
    expect(plain.stdout).not.toContain(escape);
    expect(off.stdout).toBe(plain.stdout);
    expect(forced.stdout).toContain(escape);
    // Nothing but the colours differs.
    expect(stripVTControlCharacters(forced.stdout)).toBe(plain.stdout);
  });
});

describe('explain', () => {
  it('finds a claim by its number, its id and the start of its id', async () => {
    const { claims } = extract({ text: arabic });
    for (const [index, claim] of claims.entries()) {
      const byNumber = await run(['explain', 'a.txt', String(index + 1)], { cwd });
      expect(byNumber.exit).toBe(0);
      expect(byNumber.stdout).toContain(claim.text);
      expect(byNumber.stdout).toContain(claim.id);
      expect(await run(['explain', 'a.txt', claim.id], { cwd })).toEqual(byNumber);
      expect(await run(['explain', 'a.txt', claim.id.slice(0, -1)], { cwd })).toEqual(byNumber);
    }
  });

  it('does not choose between claims whose ids start alike', async () => {
    const { claims } = extract({ text: arabic });
    const { exit, stdout, stderr } = await run(['explain', 'a.txt', claims[0]?.id.slice(0, 2) ?? ''], { cwd });
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    for (const { id } of claims) expect(stderr).toContain(id);
  });

  it('takes one article of many by its id or its line', async () => {
    const stdin = `${JSON.stringify({ id: 'x', text: 'وتأخر المشروع عامين.' })}\n${JSON.stringify({ id: 'y', text: arabic })}\n`;
    const byId = await run(['explain', '-', '2', '--article', 'y'], { stdin });
    const byLine = await run(['explain', '-', '2', '--article', '2'], { stdin });
    expect(byId).toEqual(await run(['explain', 'a.txt', '2'], { cwd }));
    expect(byLine).toEqual(byId);
    // An id that looks like the number of another line is an id.
    const swapped = stdin.replace('"x"', '2').replace('"y"', '1');
    expect(await run(['explain', '-', '2', '--article', '1'], { stdin: swapped })).toEqual(byId);
  });
});
