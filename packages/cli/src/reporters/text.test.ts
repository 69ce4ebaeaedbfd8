import { expect, it } from 'vitest';
import { extraction } from '../../test/extraction.ts';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { createStyle } from './style.ts';
import { reportArticle } from './text.ts';

const plain = createStyle({ color: false, isolate: false });

it('shows each claim under its paragraph, with its chain, its reading and what a desk would flag', () => {
  expect(reportArticle('a.txt', extraction, en, plain)).toMatchInlineSnapshot(`
    "a.txt · ar · 3 claims: 2 attributed, 1 unattributed

    Title
      1. بفتح الطريق
         from [missing]
         prediction · possible · indirect speech
         flagged: missing link

    Paragraph 1
      2. نحو 40 سيارة لم تعبر يوم السبت
         from مصدر مطلع (anonymous) ← وكالة الأنباء and رويترز
         measure · certain · negated · indirect speech · through a statement (بيان)
         flagged: anonymous origin, second hand

    Paragraph 2
      3. تأخر المشروع
         unattributed: the article says it in its own voice
         event · certain · narrated

    Doubts
      Paragraph 1: where the content ends is unclear
    "
  `);
});

it('says the same in Arabic', () => {
  expect(reportArticle('a.txt', extraction, ar, plain)).toMatchInlineSnapshot(`
    "a.txt · ar · الادعاءات: 3 (المنسوب منها: 2، وغير المنسوب: 1)

    العنوان
      1. بفتح الطريق
         عن [حلقة مفقودة]
         توقّع · محتمل · كلام غير مباشر
         ملاحظات: حلقة مفقودة

    الفقرة 1
      2. نحو 40 سيارة لم تعبر يوم السبت
         عن مصدر مطلع (غير مسمّى) ← وكالة الأنباء ورويترز
         مقدار · جازم · نفي · كلام غير مباشر · عبر بيان (بيان)
         ملاحظات: مصدر غير مسمّى، منقول

    الفقرة 2
      3. تأخر المشروع
         غير منسوب: يقوله المقال بلسانه
         حدث · جازم · سرد

    مواضع الشك
      الفقرة 1: where the content ends is unclear
    "
  `);
});

it('says what made the article hard to read, and where', () => {
  const mark = extraction.document.text.indexOf('تأخر');
  const doubtful = {
    ...extraction,
    diagnostics: [
      { code: 'unknown-language', span: { start: 0, end: 1 }, message: 'not read by anyone' },
      { code: 'unbalanced-quotation', span: { start: mark, end: mark + 1 }, message: 'A quotation never\nends.' },
      // The chain shows this one.
      { code: 'missing-source', span: { start: 0, end: 1 }, message: 'nobody' },
    ],
  };
  const report = reportArticle('a.txt', doubtful, en, plain).split('\n');
  expect(report[1]).toBe('The text is in none of the languages that Isnad reads, so no claims were read from it.');
  expect(report.slice(-4)).toEqual(['', 'Doubts', '  Paragraph 2: A quotation never ends.', '']);
  expect(reportArticle('a.txt', doubtful, ar, plain)).toContain('\nمواضع الشك\n  الفقرة 2: ');

  const mislabelled = { code: 'wrong-language', span: { start: 0, end: 1 }, message: 'read all the same' };
  const read = reportArticle('a.txt', { ...extraction, diagnostics: [mislabelled] }, en, plain);
  expect(read.split('\n')[1]).toBe(
    'The text is not in the language given for it; it was read in the one that it is in.',
  );
  expect(read).not.toContain('Doubts');
});

it('lets no word of the article steer the terminal', () => {
  const [claim] = extraction.claims;
  if (claim === undefined) throw new Error('the example has claims');
  const hostile = { ...extraction, claims: [{ ...claim, text: 'a\u001b[2J\u009b1m\u202eb\r\nc\u2069' }] };
  const report = reportArticle('x', hostile, en, createStyle({ color: false, isolate: true }));
  expect(report).toContain('\u2068a[2J1mb c\u2069\n');
});
