import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

const nameOf = (header: string): string => decodeURIComponent(header.split("UTF-8''")[1] ?? '');

test('a file has a plain name, and one in the letters of its article', () => {
  const header = attachment('a-1', 'تأجيل هدم السوق', 'csv');
  expect(header).toMatch(/^attachment; filename="isnad-a-1\.csv"; filename\*=UTF-8''[\w.%-]+$/u);
  expect(nameOf(header)).toBe('تأجيل هدم السوق.csv');
});

test('no title leaves its place in the header or names another folder', () => {
  for (const title of [
    'a"; x="b',
    '../../etc/passwd',
    'a\r\nset-cookie: x',
    "it's (a) *",
    '\u202Egpj.exe',
    'a\ud83d',
  ]) {
    const header = attachment('a', title, 'html');
    expect(header).toMatch(/^attachment; filename="isnad-a\.html"; filename\*=UTF-8''(?:[\w!.~-]|%[\dA-F]{2})+$/u);
    expect(nameOf(header)).not.toMatch(/[\p{Cc}\u202E"/\\]|^\./u);
    expect(nameOf(header)).toMatch(/\.html$/u);
  }
});

test('a title with nothing to call a file by leaves the plain name', () => {
  for (const title of ['', ' ', '...', '??'])
    expect(attachment('a', title, 'json')).toBe('attachment; filename="isnad-a.json"');
});

test('a long title is cut, and not within a character', () => {
  const name = nameOf(attachment('a', '🚧'.repeat(300), 'claimreview.jsonld'));
  expect(name).toMatch(/^🚧+\.claimreview\.jsonld$/u);
  expect(Buffer.byteLength(name)).toBeLessThan(255);
});
