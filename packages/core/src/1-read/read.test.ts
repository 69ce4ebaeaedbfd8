import { describe, expect, it } from 'vitest';
import { extract } from '../all.ts';

const read = (article: Parameters<typeof extract>[0]): string[] => extract(article).claims.map(({ text }) => text);

describe('the lines of an article', () => {
  it.each([
    ['قال الوزير إن العمل مستمر', 'العمل مستمر'],
    ['The minister said the bridge was closed', 'the bridge was closed'],
  ])('should be read where there is but one, whatever it ends in: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
    expect(read({ title: 'عنوان', text })).toContain(claim);
  });

  it('should give no claim where they only say who wrote them', () => {
    expect(read('قال الوزير إن العمل مستمر.\n\nسمير الحلبي - الساحل')).toEqual(['العمل مستمر']);
  });
});
