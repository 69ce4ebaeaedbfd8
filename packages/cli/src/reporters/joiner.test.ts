import { describe, expect, it } from 'vitest';
import type { OutputFormat } from './formats.ts';
import { createJoiner } from './joiner.ts';

/** The stream of some articles, written in one run or in two. */
function join(format: OutputFormat, several: boolean, bodies: readonly string[], cut = 0): string {
  const write = (parts: readonly string[], begun: boolean, last: boolean): string => {
    const joiner = createJoiner(format, { several, begun });
    const joined = parts.map((body) => joiner.article([{ ending: '', body }])).join('');
    return joined + (last ? joiner.end() : '');
  };
  const before = write(bodies.slice(0, cut), false, false);
  return before + write(bodies.slice(cut), before !== '', true);
}

describe.each([
  ['text', ['a\n', 'b\n', 'c\n'], 'a\n\nb\n\nc\n'],
  ['ndjson', ['{"a":1}\n', '{"a":2}\n', '{"a":3}\n'], '{"a":1}\n{"a":2}\n{"a":3}\n'],
  ['csv', ['x,y\r\n1,2\r\n', 'x,y\r\n', 'x,y\r\n3,4\r\n'], 'x,y\r\n1,2\r\n3,4\r\n'],
  ['json', ['{\n  "a": 1\n}\n', '{}\n', '{}\n'], '[\n  {\n    "a": 1\n  },\n  {},\n  {}\n]\n'],
  [
    'claimreview',
    ['[]\n', '[\n  {\n    "a": 1\n  }\n]\n', '[\n  2,\n  3\n]\n'],
    '[\n  {\n    "a": 1\n  },\n  2,\n  3\n]\n',
  ],
] as const)('%s', (format, bodies, expected) => {
  it('puts articles into one stream', () => {
    expect(join(format, true, bodies)).toBe(expected);
  });

  it.each([0, 1, 2, 3])('goes on after %s of them as if it had not stopped', (cut) => {
    expect(join(format, true, bodies, cut)).toBe(expected);
  });
});

it('writes an empty array where nothing came that might have been several', () => {
  expect(join('json', true, [])).toBe('[]\n');
  expect(join('claimreview', true, ['[]\n', '[]\n'])).toBe('[]\n');
});

it('leaves a single article as it is', () => {
  expect(join('prov', false, ['{}\n'])).toBe('{}\n');
  expect(join('claimreview', false, ['[]\n'])).toBe('[]\n');
});

it('takes no second article where each has a file of its own', () => {
  expect(() => join('html', false, ['<html>', '<html>'])).toThrow('html');
});
