import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { ar } from '../src/ar.ts';
import { extract as extractWith } from '../src/index.ts';
import type { Extraction } from '../src/model/index.ts';

/** The claims of the body: chain from the origin outwards, and content. */
const told = ({ claims }: Extraction): string[] =>
  claims
    .filter(({ section }) => section === 'body')
    .map(({ chain, text }) => `${chain.map(({ names }) => names.join(' + ')).join(' ← ') || 'narrated'}: ${text}`);

const ARABIC = 'قال وزير النقل سامي الحلبي إن الطريق افتتح صباح الأحد.';
const ENGLISH = 'Transport minister Ada Ruhl said the road opened on Sunday.';

describe('a paragraph in another language than the article', () => {
  it('should be read in its own, and stand in its place', () => {
    const read = extract({
      title: 'الوزير يفتح الطريق',
      paragraphs: [
        ARABIC,
        'The road will carry 40,000 cars a day, the engineer told reporters.',
        'وأضاف أن الرسوم ستبدأ في مايو.',
      ],
    });
    expect(read.document.lang).toBe('ar');
    expect(told(read)).toEqual([
      'سامي الحلبي: الطريق افتتح صباح الأحد',
      'the engineer: The road will carry 40,000 cars a day',
      'سامي الحلبي: الرسوم ستبدأ في مايو',
    ]);
    expect(read.attributions.map(({ content: [span] }) => span?.start)).toEqual(
      read.attributions.map(({ content: [span] }) => span?.start).toSorted((a = 0, b = 0) => a - b),
    );
    const ids = [read.claims, read.attributions, read.entities].flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('should be read in its own in an English article too', () => {
    const read = extract({
      title: 'The road opens',
      paragraphs: [
        ENGLISH,
        'وقال المهندس إن الطريق سيخدم أربعين ألف سيارة، بحسب وكالة الساحل.',
        'وقال السائق John Strand إن الجسر جاهز.',
        'She added that tolls would start in May.',
      ],
    });
    expect(read.document.lang).toBe('en');
    expect(told(read)).toEqual([
      'Ada Ruhl: the road opened on Sunday',
      'المهندس ← وكالة الساحل: الطريق سيخدم أربعين ألف سيارة',
      'John Strand: الجسر جاهز',
      'Ada Ruhl: tolls would start in May',
    ]);
  });

  it('should be what somebody says where a colon announces it', () => {
    const post = 'Great day for our city. The road is open to all of you.';
    const read = extract({
      title: 'الوزير يفتح الطريق',
      paragraphs: ['كتب وزير النقل سامي الحلبي على منصة إكس:', post],
    });
    expect(told(read)).toEqual(['سامي الحلبي: Great day for our city', 'سامي الحلبي: The road is open to all of you']);
  });

  it('should be read as before where its language is not among those that may be read', () => {
    const article = {
      title: 'الوزير يفتح الطريق',
      paragraphs: [ARABIC, 'The road will carry many cars, the engineer said.'],
    };
    const read = extractWith(article, { languages: [ar] });
    expect(told(read)).toEqual([
      'سامي الحلبي: الطريق افتتح صباح الأحد',
      'narrated: The road will carry many cars, the engineer said',
    ]);
  });

  it('should be of the article’s language where it only begins with a name in other letters', () => {
    const read = extract({
      title: 'الوزير يفتح الطريق',
      paragraphs: [ARABIC, 'Harbour Works تقول إن الجسر جاهز للسيارات منذ شهر.'],
    });
    expect(told(read)).toEqual(['سامي الحلبي: الطريق افتتح صباح الأحد', 'Harbour Works: الجسر جاهز للسيارات منذ شهر']);
  });
});

describe('what is quoted in another language', () => {
  it.each([
    [
      'قال الوزير: "The road is open to everyone and no tolls will be charged by the city".',
      'ar',
      'الوزير: The road is open to everyone and no tolls will be charged by the city',
    ],
    [
      '"The road is open to everyone and no tolls will be charged"، قال الوزير.',
      'ar',
      'الوزير: The road is open to everyone and no tolls will be charged',
    ],
    [
      '"الطريق مفتوح للجميع ولن تفرض أي رسوم على السيارات", said the minister.',
      'en',
      'the minister: الطريق مفتوح للجميع ولن تفرض أي رسوم على السيارات',
    ],
  ])('should be in no doubt about the language that tells it: %s', (text, lang, claim) => {
    const read = extract(text);
    expect(read.document.lang).toBe(lang);
    expect(told(read)).toEqual([claim]);
    expect(read.claims[0]?.speech).toBe('direct');
  });
});
