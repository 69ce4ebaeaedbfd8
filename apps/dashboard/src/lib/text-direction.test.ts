import { describe, expect, it } from 'vitest';
import { directionOfText } from './text-direction.ts';

describe('directionOfText', () => {
  it('should go by most letters, wherever they stand', () => {
    expect(directionOfText('Meta تنفي نيتها إغلاق مكاتبها', 'ltr')).toBe('rtl');
    expect(directionOfText('«We will not leave», the statement said.', 'rtl')).toBe('ltr');
    expect(directionOfText('אמר השר', 'ltr')).toBe('rtl');
  });

  it('should go by the article where letters do not tell', () => {
    for (const dir of ['rtl', 'ltr'] as const)
      for (const text of ['', '12.5% – 2026', 'أب ab']) expect(directionOfText(text, dir)).toBe(dir);
  });
});
