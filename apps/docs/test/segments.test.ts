import { extract } from '@isnad/core/all';
import { describe, expect, it } from 'vitest';
import { sample } from '../.vitepress/theme/playground/sample.ts';
import { segments } from '../.vitepress/theme/playground/segments.ts';

describe('segments', () => {
  const extraction = extract(sample);

  it('should tile the article, whichever claim is chosen', () => {
    for (const chosen of [-1, ...extraction.claims.keys()])
      expect(
        segments(extraction, chosen)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sample);
  });

  it('should give the words of each claim to it', () => {
    for (const [index, { text }] of extraction.claims.entries()) {
      const words = segments(extraction, -1).filter(({ claim }) => claim === index);
      expect(words.map((segment) => segment.text).join('')).toBe(text);
    }
  });

  it('should show who said the chosen claim, and by which words', () => {
    const chosen = extraction.claims.findIndex(({ chain }) => chain.length === 2);
    const roles = segments(extraction, chosen).filter(({ role }) => role !== null);
    expect(roles.map(({ text, role }) => [role, text])).toEqual([
      ['source', 'رويترز'],
      ['cue', expect.any(String)],
      ['source', expect.any(String)],
      ['content', 'الشركة المنفذة تأخرت عامين'],
    ]);
  });

  it('should be one stretch where nothing is read', () => {
    expect(segments(extract(''), -1)).toEqual([]);
    expect(segments(extract('2025'), -1)).toEqual([{ text: '2025', claim: -1, role: null }]);
  });
});
