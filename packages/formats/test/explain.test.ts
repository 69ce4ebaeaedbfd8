import { extract } from '@isnad/core/all';
import { describe, expect, it } from 'vitest';
import { explainClaim, stepWords, type WordLanguage } from '../src/index.ts';

/** How each claim of a text was read: the codes of its steps. */
const codes = (text: string): string[] => {
  const extraction = extract(text);
  return extraction.claims.map((claim) =>
    explainClaim(claim, extraction)
      .map(({ code }) => code)
      .join(' '),
  );
};

/** … and its steps in words. */
const words = (text: string, at: number, language: WordLanguage): string[] => {
  const extraction = extract(text);
  const claim = extraction.claims.at(at);
  if (claim === undefined) throw new Error('no such claim');
  return explainClaim(claim, extraction).map((step) => stepWords(step, text, language));
};

describe('why a claim was read so', () => {
  it.each([
    ['قال سامي الحلبي إن السد اكتمل.', ['cue-verb source-after-cue content-sentence']],
    [
      'قال سامي الحلبي إن السد اكتمل، مضيفا أن الماء كاف.',
      ['cue-verb source-after-cue content-next-cue', 'cue-participle source-before-cue content-sentence'],
    ],
    [
      'قال سامي الحلبي إن السد اكتمل. وأضاف أن الماء كاف.',
      ['cue-verb source-after-cue content-sentence', 'cue-verb source-spoke-last content-sentence'],
    ],
    [
      'قال وزير الري سامي الحلبي إن السد اكتمل. وأكد الوزير أن الماء كاف.',
      ['cue-verb source-after-cue content-sentence', 'cue-verb source-after-cue source-title content-sentence'],
    ],
    [
      'استقبل سامي الحلبي ضيفه في القصر. وقال إن السد اكتمل.',
      ['own-voice content-sentence', 'cue-verb source-named-last content-sentence'],
    ],
    ['ارتفعت الأسعار، بحسب الوزارة.', ['cue-phrase source-after-cue content-own-cue']],
    ['ويقال إن السد اكتمل.', ['cue-rumour source-nobody content-sentence']],
    ['اكتمل السد.', ['own-voice content-sentence']],
    [
      'نقلت وكالة «النخيل» عن سامي الحلبي قوله إن السد اكتمل.',
      ['cue-verb source-before-cue source-passed-on content-sentence'],
    ],
    ['Ada Ruhl said the dam was safe.', ['cue-verb source-before-cue content-sentence']],
    ['“The dam is safe,” Ada Ruhl said.', ['cue-verb source-before-cue content-quotation']],
    [
      'Ada Ruhl said the dam was safe. She said the bridge was closed.',
      [
        'cue-verb source-before-cue content-sentence',
        'cue-verb source-before-cue source-named-elsewhere content-sentence',
      ],
    ],
  ])('should be told step by step: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('should be told in Arabic and in English', () => {
    const text = 'قال وزير الري سامي الحلبي إن السد اكتمل. وأكد الوزير أن الماء كاف.';
    expect(words(text, 1, 'ar')).toEqual([
      'ينقله اللفظ «أكد»',
      'يأتي المصدر بعد لفظ الإسناد: «الوزير»',
      'وهو سامي الحلبي، وقد ذُكر بهذه الصفة: «وزير الري سامي الحلبي»',
      'ينتهي المضمون بنهاية جملته',
    ]);
    expect(words(text, 1, 'en')).toEqual([
      '“أكد” reports it',
      'its source stands after the cue: “الوزير”',
      'that is سامي الحلبي, who is named with this title: “وزير الري سامي الحلبي”',
      'the content ends with its sentence',
    ]);
  });

  it('should point at words of the article, and quote none that are not in it', () => {
    const text =
      'نقلت وكالة «النخيل» عن سامي الحلبي قوله إن السد اكتمل. وأضاف أن الماء كاف، مؤكدا أن الجسر آمن. وبحسب شهود، سقط سقف.';
    const extraction = extract(text);
    for (const claim of extraction.claims)
      for (const step of explainClaim(claim, extraction)) {
        if (step.span !== null) expect(text.slice(step.span.start, step.span.end)).not.toBe('');
        for (const language of ['ar', 'en'] as const)
          expect(stepWords(step, text, language)).not.toMatch(/undefined|null|“”|«»/u);
      }
  });
});
