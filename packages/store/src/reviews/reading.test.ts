import { describe, expect, it } from 'vitest';
import { changesBetween, type ClaimReading } from './reading.ts';

const on = (words: string, names: readonly string[] | null, type = 'organization', known: readonly string[] = []) =>
  ({
    words: [words],
    polarity: 'positive',
    source: names === null ? null : { names, type, known },
  }) satisfies ClaimReading;
const sources = (then: string, now: string, type = 'person') =>
  changesBetween(on('كلام', [then], type), on('كلام', [now], type));

describe('what counts as another wording', () => {
  it.each([
    ['الاستعدادات جارية', 'الاستعداداتُ جارية'],
    ['الاستعدادات جارية', '«الاستعدادات جارية»،'],
    ['قتل ٤٠ شخصا', 'قتل 40 شخصا'],
    ['Talks are going on', 'talks are going on.'],
  ])('should not: «%s» and «%s»', (then, now) => {
    expect(changesBetween(on(then, ['الكرملين']), on(now, ['الكرملين']))).toEqual([]);
  });

  it.each([
    ['موعد القمة لم يتحدد بعد', 'موعد القمة تحدد'],
    ['قتل 40 شخصا', 'قتل 14 شخصا'],
    ['الاستعدادات جارية', 'الاستعدادات جارية في جدة'],
  ])('should: «%s» and «%s»', (then, now) => {
    expect(changesBetween(on(then, ['الكرملين']), on(now, ['الكرملين']))).toEqual(['words']);
  });

  it('should tell that what was asserted is now denied', () => {
    const then = on('الوفد وصل', ['الكرملين']);
    expect(changesBetween(then, { ...then, polarity: 'negative' })).toEqual(['polarity']);
  });
});

describe('who counts as another source', () => {
  it('should not: nobody, also as nobody was once taken down', () => {
    expect(changesBetween(on('كلام', ['']), on('كلام', []))).toEqual([]);
    expect(changesBetween(on('كلام', ['']), on('كلام', ['الكرملين']))).toEqual(['source']);
  });

  it.each([
    ['بايدن', 'جو بايدن'],
    ['جو بايدن', 'بايدن'],
    ['بوتين', 'الرئيس الروسي فلاديمير بوتين'],
    ['Biden', 'President Joe Biden'],
    ['وزير الخارجية', 'وزير الخارجية سيرغي لافروف'],
  ])('should not, for a person: «%s» and «%s»', (then, now) => {
    expect(sources(then, now)).toEqual([]);
  });

  it.each([
    ['الخارجية', 'الخارجية الأميركية'],
    ['White House', 'the White House'],
    ['الكرملين', 'كرملين'],
  ])('should not, for a body: «%s» and «%s»', (then, now) => {
    expect(sources(then, now, 'organization')).toEqual([]);
  });

  it.each([
    ['الكرملين', 'البيت الأبيض', 'organization'],
    ['الخارجية الأميركية', 'الخارجية الإيرانية', 'organization'],
    ['الأمن', 'مجلس الأمن', 'organization'],
    ['بايدن', 'نائب بايدن', 'person'],
    ['بوتين', 'المتحدث باسم بوتين', 'person'],
    ['Putin', 'Putin’s spokesman', 'person'],
    ['جو بايدن', 'هانتر بايدن', 'person'],
  ])('should: «%s» and «%s»', (then, now, type) => {
    expect(sources(then, now, type)).toEqual(['source']);
  });

  it('should not where the article itself uses both names for one', () => {
    const then = on('كلام', ['الرئيس الأميركي'], 'person');
    expect(changesBetween(then, on('كلام', ['دونالد ترامب'], 'person', ['الرئيس الأميركي', 'ترامب']))).toEqual([]);
  });

  it('should where a source is given to what the article asserted itself, or taken from it', () => {
    expect(changesBetween(on('كلام', null), on('كلام', ['الكرملين']))).toEqual(['source']);
    expect(changesBetween(on('كلام', ['الكرملين']), on('كلام', null))).toEqual(['source']);
    expect(changesBetween(on('كلام', null), on('كلام', null))).toEqual([]);
  });

  it('should where one of several who speak jointly is gone, and not where their order is another', () => {
    const both = on('كلام', ['مصر', 'قطر']);
    expect(changesBetween(both, on('كلام', ['قطر', 'مصر']))).toEqual([]);
    expect(changesBetween(both, on('كلام', ['مصر']))).toEqual(['source']);
    expect(changesBetween(both, on('كلام', ['مصر', 'تركيا']))).toEqual(['source']);
  });
});
