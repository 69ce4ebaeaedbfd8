import { describe, expect, it } from 'vitest';
import { shortTitle } from './short-title.ts';

describe('shortTitle', () => {
  it('should take the first sentence', () => {
    expect(shortTitle('\n\nوصل الوفد إلى جدة صباح السبت. وقال الوزير إن الخطة ناجحة.')).toBe(
      'وصل الوفد إلى جدة صباح السبت',
    );
    expect(shortTitle('هل تنعقد القمة هذا الشهر؟ لا أحد يعلم.')).toBe('هل تنعقد القمة هذا الشهر؟');
  });

  it('should not end at an abbreviation or within a number', () => {
    expect(shortTitle('قال د. أحمد إن الخطة ناجحة. وأضاف')).toBe('قال د. أحمد إن الخطة ناجحة');
    expect(shortTitle('The rate that the bank set rose by 3.5 points. It')).toBe(
      'The rate that the bank set rose by 3.5 points',
    );
  });

  it('should end between two words where the sentence is too long', () => {
    const title = shortTitle('وأعلنت الوزارة، '.repeat(40));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/ (?:وأعلنت|الوزارة)…$/u);
  });

  it('should leave a short line as it is, and cut no character in two', () => {
    expect(shortTitle('عنوان')).toBe('عنوان');
    expect(shortTitle('📰'.repeat(200)).isWellFormed()).toBe(true);
    expect(shortTitle('x'.repeat(500))).toHaveLength(120);
  });
});
