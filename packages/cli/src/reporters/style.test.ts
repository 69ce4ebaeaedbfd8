import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { wantsColor } from './style.ts';

const terminal = Object.assign(new PassThrough(), { isTTY: true });
const pipe = new PassThrough();

it.each([
  [{}, terminal, true],
  [{}, pipe, false],
  [{ CI: 'true' }, pipe, false],
  [{ TERM: 'dumb' }, terminal, false],
  [{ NO_COLOR: '1' }, terminal, false],
  [{ NO_COLOR: '' }, terminal, true],
  [{ FORCE_COLOR: '1' }, pipe, true],
  [{ FORCE_COLOR: '0' }, terminal, false],
  [{ FORCE_COLOR: 'false' }, terminal, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
] as const)('%o colours: %#', (env, stream, colours) => {
  expect(wantsColor(env, stream)).toBe(colours);
});
