import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, readStoreUrl, StoreError } from '../src/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-open-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openStore', () => {
  it.each([
    'mysql://desk:secret@host/isnad',
    'http://host/isnad',
    'libsql://host',
    'FTP://host',
    '',
    '  ',
    'file:',
    null,
    undefined,
    7,
  ])('should refuse %j as a place, and make nothing there', async (url) => {
    const error: unknown = await openStore({ url: url as string }).catch((thrown: unknown) => thrown);
    expect(StoreError.isInstance(error) && error.code).toBe('invalid-url');
    expect(String(error)).not.toContain('secret');
    expect(existsSync('mysql:')).toBe(false);
  });

  it('should refuse no options, and options without a place', async () => {
    for (const options of [undefined, null, {}])
      await expect(openStore(options as never)).rejects.toMatchObject({ code: 'invalid-url' });
  });

  it.each([
    ['a path', (name: string) => name],
    ['file:', (name: string) => `file:${name}`],
    ['file://', (name: string) => `file://${name}`],
  ])('should open %s', async (_how, url) => {
    const place = join(mkdtempSync(join(folder, 'in-')), 'new/isnad.db');
    await (await openStore({ url: url(place) })).close();
    expect(existsSync(place)).toBe(true);
  });

  it('should tell the databases apart by their URL', () => {
    expect(readStoreUrl('postgresql://h/isnad').type).toBe('postgres');
    expect(readStoreUrl('POSTGRES://h/isnad').type).toBe('postgres');
    expect(readStoreUrl('data/a:b.db')).toEqual({ type: 'sqlite', place: 'data/a:b.db' });
    expect(readStoreUrl('C:\\isnad.db')).toEqual({ type: 'sqlite', place: 'C:\\isnad.db' });
    expect(readStoreUrl(':memory:')).toEqual({ type: 'sqlite', place: ':memory:' });
  });
});
