import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

const read = (text: string, published?: string): ReturnType<typeof extract>['claims'] =>
  extract({
    title: 'A day at the dam',
    text,
    lang: 'en',
    ...(published === undefined ? {} : { published }),
  }).claims.filter(({ section }) => section === 'body');

describe('kind, certainty and polarity in English', () => {
  it.each([
    ['The dam was closed by engineers.', 'event certain positive'],
    ['The dam has leaked twice.', 'event certain positive'],
    ['Soldiers were carrying families from rooftops.', 'event certain positive'],
    ['Nobody was hurt.', 'event certain negative'],
    ['The gate has been shut since March.', 'state certain positive'],
    ['The parish has no electricity.', 'state certain negative'],
    ['More than 12,000 homes have no electricity.', 'measure certain negative'],
    ['Shares fell 14 percent on Thursday.', 'measure certain positive'],
    ['The last flood was in 1997.', 'measure certain positive'],
    ['If it rains again, the bridge goes.', 'condition certain positive'],
    ['The trial is expected to last six weeks.', 'prediction probable positive'],
    ['It is not clear whether the mayor will sign.', 'state unknown negative'],
    ['Vale said the level could rise overnight.', 'prediction possible positive'],
    ['Vale said the water should be safe by Friday.', 'prediction probable positive'],
    ['Vale said the water must be boiled.', 'directive certain positive'],
    ['“Do not drink from the tap,” Vale said.', 'directive certain negative'],
    ['“We will not waste it,” Vale said.', 'commitment certain negative'],
    ['The league said it would review the decision.', 'commitment certain positive'],
    ['Vale said her client would appeal.', 'prediction certain positive'],
    ['Vale promised to repair the gate.', 'commitment certain positive'],
    ['Vale hopes to repair the gate.', 'prediction probable positive'],
    ['Vale said the gate should not have been opened.', 'evaluation certain negative'],
    ['“This is the biggest mistake in years,” Vale said.', 'evaluation certain positive'],
    ['Vale called the plan “a scandal”.', 'evaluation certain positive'],
    ['Vale denied that the gate had failed.', 'event certain negative'],
    ['Vale said the road was closed.', 'state certain positive'],
    ['“Who signed it?” Vale asked.', 'event unknown positive'],
  ])('%s', (text, expected) => {
    const [claim, ...rest] = read(text);
    expect(rest).toEqual([]);
    expect(`${claim?.kind} ${claim?.certainty} ${claim?.polarity}`).toBe(expected);
  });
});

describe('days that are named in English', () => {
  // A Wednesday.
  const published = '2025-03-12';
  it.each([
    ['The gate broke on Friday.', '2025-03-07'],
    ['Vale said the gate would be repaired on Friday.', '2025-03-14'],
    ['The gate will stay closed until Saturday.', '2025-03-15'],
    ['Vale urged both sides to meet on Monday.', '2025-03-17'],
    ['The gate is expected to open on Monday.', '2025-03-17'],
  ])('%s', (text, day) => {
    expect(read(text, published).flatMap(({ times }) => times.map(({ value }) => value))).toEqual([day]);
  });
});
