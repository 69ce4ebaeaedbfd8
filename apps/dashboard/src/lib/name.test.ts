import { describe, expect, it } from 'vitest';
import { isName } from './name.ts';

describe('isName', () => {
  it.each(['ليلى', 'Ana María', 'عبد\u200Cالله', "O'Neill"])('should take %s', (name) =>
    expect(isName(name)).toBe(true),
  );
  it.each([
    '',
    '  ',
    '\u200F',
    '\u200B',
    '\u2800',
    '…',
    'a\0b',
    'a\nb',
    'a\uD800',
    'evil\u202Etxt',
    '\u2067a',
    'x'.repeat(201),
  ])('should refuse %j', (name) => expect(isName(name)).toBe(false));
});
