import { readFileSync } from 'node:fs';
import { SOURCING_LABELS, STATUS_LABELS, ROLES, ARTICLE_STATES } from '@isnad/store/schema';
import { describe, expect, it } from 'vitest';
import { flagText, roleLabel, sourcingLabel, stateLabel, statusLabel } from './words.ts';

const messages = (locale: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

describe('words', () => {
  it('should have the same messages in Arabic and English, and Arabic ones in Arabic', () => {
    const [ar, en] = [messages('ar'), messages('en')];
    expect(Object.keys(ar)).toEqual(Object.keys(en));
    const latin = Object.entries(ar).filter(
      ([key, text]) =>
        typeof text === 'string' &&
        !key.startsWith('$') &&
        key !== 'language_en' &&
        /\p{L}/u.test(text) &&
        !/\p{Script=Arabic}/u.test(text),
    );
    expect(latin).toEqual([]);
  });

  it('should have words for every value of the review model', () => {
    for (const label of STATUS_LABELS) expect(statusLabel(label)).not.toBe(label);
    for (const label of SOURCING_LABELS) expect(sourcingLabel(label)).not.toBe(label);
    for (const role of ROLES) expect(roleLabel(role)).not.toBe(role);
    for (const state of ARTICLE_STATES) expect(stateLabel(state)).not.toBe(state);
    expect(flagText('missing-link')).not.toBe('missing-link');
  });

  it('should show a value that it does not know as it is', () => {
    expect(statusLabel('a-newer-label')).toBe('a-newer-label');
    expect(statusLabel('constructor')).toBe('constructor');
  });
});
