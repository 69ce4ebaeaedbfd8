import { describe, expect, it } from 'vitest';
import { figureWords } from '../.vitepress/theme/figure-words.ts';
import figures from '../.vitepress/theme/figures.data.ts';

describe('the tables of measurements', () => {
  const { quality = [], 'quality-en': english = [], speed = [] } = figures.load();

  it('should be those that the Arabic pages ask for', () => {
    expect(quality[0]?.map(([measure]) => measure)).toContain('end-to-end');
    expect(quality[1]?.[0]?.[0]).toBe('articles');
    expect(quality[2]?.[0]).toEqual(['confidence', 'claims', 'mean', 'right']);
    expect(english[0]?.[0]?.slice(0, 3)).toEqual(['measure', 'precision', 'recall']);
    expect(english[1]?.[0]).toEqual(['confidence', 'claims', 'right']);
    expect(speed[0]?.[0]).toEqual(['part', 'share']);
    expect(speed[1]?.[0]).toEqual(['part', 'share']);
    expect(speed[2]?.[0]?.[1]).toBe('kB');
  });

  it('should say in Arabic what a table of figures says', () => {
    const cells = [...quality.slice(0, 3), ...english.slice(0, 4), ...speed].flatMap((table) => table?.flat() ?? []);
    expect(cells.filter((cell) => !figureWords(cell, 'ar').known && cell !== 'F1')).toEqual([]);
    expect(figureWords('development set (32)', 'ar').text).toBe('مجموعة التطوير (32)');
    expect(figureWords('0.5 to 0.6', 'ar').text).toBe('0.5–0.6');
    expect(figureWords('0.833', 'ar').text).toBe('0.833');
    expect(figureWords('development set (32)', 'en').text).toBe('development set (32)');
  });
});
