import { describe, expect, it } from 'vitest';
import { ar } from '../src/ar.ts';
import { extract } from '../src/index.ts';

/** How sure the last claim of a text is, and the claim. */
function certainty(text: string): string {
  const claim = extract(text, { languages: [ar] }).claims.at(-1);
  return `${claim?.certainty ?? ''}: ${claim?.text ?? ''}`;
}

describe('what only looks like doubt', () => {
  it.each([
    ['فقد الجيش السيطرة على المدينة.', 'certain: فقد الجيش السيطرة على المدينة'],
    ['فقد مئات الصيادين قواربهم.', 'certain: فقد مئات الصيادين قواربهم'],
    ['فقد بدأ ضخ المياه في القرية.', 'certain: قد بدأ ضخ المياه في القرية'],
    ['فقد تعود المياه غدا إلى القرية.', 'possible: قد تعود المياه غدا إلى القرية'],
    ['وقد آلمني إغلاق المدرسة القديمة.', 'certain: قد آلمني إغلاق المدرسة القديمة'],
    ['قدمت الدولة دعما كاملا للقرية.', 'certain: قدمت الدولة دعما كاملا للقرية'],
    ['وافقت حركة أمل على القانون.', 'certain: وافقت حركة أمل على القانون'],
    ['غادر الوزير على أمل أن يعود.', 'certain: غادر الوزير على أمل أن يعود'],
    ['قال المدرب: آمل أن نفوز غدا.', 'possible: آمل أن نفوز غدا'],
    ['قال المدرب: نأمل الفوز غدا.', 'possible: نأمل الفوز غدا'],
  ])('should be read: %s', (text, expected) => {
    expect(certainty(text)).toBe(expected);
  });
});
