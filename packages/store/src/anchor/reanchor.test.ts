import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractionOf, type Told } from '../../test/extraction.ts';
import { findQuote } from './find-quote.ts';
import { quoteOf } from './quote.ts';
import { reanchor, type OldClaim } from './reanchor.ts';

const TITLE = 'عنوان';

/** The claims of an extraction as reviews point at them. */
function oldClaims(sentences: readonly string[], prefix = 'old'): readonly OldClaim[] {
  const told = sentences.map((words, index): Told => ({ id: `${prefix}${index}`, words }));
  const { claims, document } = extractionOf(TITLE, sentences, told);
  return claims.map(({ id, content }) => ({ id, quote: quoteOf(document.text, content) }));
}

const extracted = (sentences: readonly string[], id: (index: number) => string = (index) => `new${index}`) =>
  extractionOf(
    TITLE,
    sentences,
    sentences.map((words, index): Told => ({ id: id(index), words })),
  );

const A = 'أعلنت وزارة الصحة تسجيل حالات جديدة في العاصمة خلال الأسبوع الماضي';
const B = 'وصل الوفد إلى جدة صباح السبت';
const C = 'قررت المحكمة تأجيل النظر في القضية إلى الشهر المقبل';

describe('finding reviewed claims in a newer extraction', () => {
  it('should go by the same id, whatever became of the words', () => {
    const answers = reanchor(
      oldClaims([A], 'c'),
      extracted([B], (index) => `c${index}`),
    );
    expect(answers).toEqual([{ from: 'c0', to: 'c0', how: 'id', score: 1 }]);
  });

  it('should go by the same words where the id is another, spelling of alef and tashkeel aside', () => {
    const answers = reanchor(oldClaims([B, A]), extracted([C, A.replace('أعلنت', 'اعلنت'), B]));
    expect(answers).toEqual([
      { from: 'old0', to: 'new2', how: 'words', score: 1 },
      { from: 'old1', to: 'new1', how: 'words', score: 1 },
    ]);
  });

  it('should go by a score where a word was put right', () => {
    const [answer] = reanchor(oldClaims([A, B]), extracted([A.replace('العاصمة', 'العاصمه المقدسة'), B]));
    expect(answer).toMatchObject({ from: 'old0', to: 'new0', how: 'score' });
    expect(answer?.score).toBeGreaterThan(0.72);
    expect(answer?.score).toBeLessThan(1);
  });

  it.each([
    ['a negation came in', C, C.replace('قررت المحكمة', 'لم تقرر المحكمة')],
    ['only a negation came in', `${A} وفق البيان`, `لم ${A} وفق البيان`],
    ['a number changed', `${A} وعددها 40 حالة`, `${A} وعددها 50 حالة`],
    ['it says something else', A, C],
  ])('should orphan a claim when %s', (_why, before, after) => {
    expect(reanchor(oldClaims([before]), extracted([after]))).toEqual([
      { from: 'old0', to: null, how: 'orphaned', score: 0 },
    ]);
  });

  it('should not choose between two that are as good', () => {
    const one = A.replace('العاصمة', 'جدة');
    const other = A.replace('العاصمة', 'مكة');
    const [answer] = reanchor(oldClaims([A]), extracted([one, other]));
    expect(answer?.how).toBe('orphaned');
  });

  it('should pair the same words in reading order, and by what is around them when one of them is gone', () => {
    const twice = reanchor(oldClaims([B, A, B]), extracted([B, C, A, B]));
    expect(twice.map(({ to }) => to)).toEqual(['new0', 'new2', 'new3']);
    const once = reanchor(oldClaims([A, B, C, 'اختتمت القمة', B, 'غادر الجميع القاعة']), extracted([A, B, C]));
    expect(once.map(({ to }) => to)).toEqual(['new0', 'new1', 'new2', null, null, null]);
  });

  it('should answer for each old claim once, use each new claim once, and not depend on the order', () => {
    const sentence = fc
      .array(fc.constantFrom('قال', 'الوزير', 'لم', 'القمة', 'موعد', 'غدا', '40', '50', 'جدة', 'وصل', 'الوفد'), {
        minLength: 1,
        maxLength: 7,
      })
      .map((words) => words.join(' '));
    const article = fc.array(sentence, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(article, article, (before, after) => {
        const old = oldClaims(before);
        const extraction = extracted(after);
        const answers = reanchor(old, extraction);
        expect(answers.map(({ from }) => from)).toEqual(old.map(({ id }) => id));
        const used = answers.flatMap(({ to }) => (to === null ? [] : [to]));
        expect(new Set(used).size).toBe(used.length);
        for (const { to, how, score } of answers) {
          expect(to === null).toBe(how === 'orphaned');
          if (how === 'score') expect(score).toBeGreaterThanOrEqual(0.72);
        }
        const turned = reanchor(old.toReversed(), extraction).toReversed();
        expect(turned).toEqual(answers);
        const same = reanchor(old, extracted(before));
        expect(same.every(({ how }) => how === 'words')).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('should compare in proportion to the number of claims, not to its square', () => {
    const compared = (count: number) => {
      const sentence = (index: number, word: string) =>
        `قال الوزير ${word} إن المشروع رقم${index} بدأ في المدينة ${index}`;
      const before = Array.from({ length: count }, (_, index) => sentence(index, 'أمس'));
      const after = Array.from({ length: count }, (_, index) => sentence(index, 'اليوم'));
      let comparisons = 0;
      const answers = reanchor(oldClaims(before), extracted(after), () => (comparisons += 1));
      expect(answers.filter(({ how }) => how === 'score')).toHaveLength(count);
      return comparisons;
    };
    const small = compared(1000);
    expect(compared(2000)).toBeLessThanOrEqual(small * 2.2);
    expect(small).toBeLessThan(1000 * 12 * 64);
  });
});

describe('finding a quotation in a text', () => {
  it('should find the only place, and of several the one with the same words around it', () => {
    const text = 'قال إن السلام قريب. ثم كتب أن السلام قريب.';
    const second = { start: text.lastIndexOf('السلام'), end: text.lastIndexOf('السلام') + 11 };
    expect(findQuote(text, quoteOf(text, [second]))).toEqual([second]);
    expect(
      findQuote(`مقدمة. ${text}`, { exact: ['السلام قريب'], prefix: 'لا', suffix: 'شيء', position: 0 }),
    ).toBeNull();
    expect(findQuote('لا شيء هنا', quoteOf(text, [second]))).toBeNull();
  });
});
