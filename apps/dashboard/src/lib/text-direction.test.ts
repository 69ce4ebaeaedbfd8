import { describe, expect, it } from 'vitest';
import { directionOfText } from './text-direction.ts';

describe('directionOfText', () => {
  it('should go by most letters, wherever they stand', () => {
    expect(directionOfText('Meta تنفي نيتها إغلاق مكاتبها', 'ltr')).toBe('rtl');
    expect(directionOfText('«We will not leave», the statement said.', 'rtl')).toBe('ltr');
    expect(directionOfText('אמר השר', 'ltr')).toBe('rtl');
  });

  it('should keep Arabic that lists Latin names or quotes a foreign sentence', () => {
    for (const text of [
      'شركة OpenAI تطلق GPT-5 في «Dubai Internet City» (DIC)، بحسب The New York Times',
      'وقال المتحدث John Smith: "We will launch in 2026, no matter what," مضيفا أن الفريق جاهز.',
    ])
      expect(directionOfText(text, 'ltr')).toBe('rtl');
    expect(directionOfText('«الجزيرة» reported that the minister had resigned on Sunday.', 'rtl')).toBe('ltr');
  });

  it('should go by the article where letters do not tell', () => {
    for (const dir of ['rtl', 'ltr'] as const)
      for (const text of ['', '12.5% – 2026', 'أب ab']) expect(directionOfText(text, dir)).toBe(dir);
  });
});
