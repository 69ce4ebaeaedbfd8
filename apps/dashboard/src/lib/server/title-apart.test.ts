import { describe, expect, it } from 'vitest';
import { titleApart } from './title-apart.ts';

describe('titleApart', () => {
  const title = { start: 0, end: 3 };
  it('should part the headline where the text before had one at its head', () => {
    expect(titleApart('خبر جديد\n\nقال.\n\nوأضاف.', { title })).toEqual({ title: 'خبر جديد', text: 'قال.\n\nوأضاف.' });
  });
  it.each(['خبر\nقال.', 'قال.', '\n\nقال.', 'خبر\nثان\n\nقال.'])('should leave %j whole', (text) =>
    expect(titleApart(text, { title })).toEqual({ text }),
  );
  it('should leave a text whole that had no headline', () => {
    expect(titleApart('أ\n\nب', { title: null })).toEqual({ text: 'أ\n\nب' });
  });
});
