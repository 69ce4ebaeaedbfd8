import type { Claim } from '@isnad/core';
import { extract } from '@isnad/core/all';
import { expect, it } from 'vitest';
import { extraction } from '../../test/extraction.ts';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { explainClaim } from './explain.ts';
import { createStyle } from './style.ts';

const plain = createStyle({ color: false, isolate: false });

function claim(id: string): Claim {
  const found = extraction.claims.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

it('shows every step that led to an attributed claim', () => {
  expect(explainClaim(claim('c_relayed'), 2, extraction, en, plain)).toMatchInlineSnapshot(`
    "Claim
      2. نحو 40 سيارة لم تعبر يوم السبت
      c_relayed
    Reading
      indirect speech · measure · certain · negated
    Cue
      قال (قال) · statement · distancing
    Source
      مصدر مطلع
    Rule
      verb-that · cue قال · complementizer إن
    Within
      نقلت · وكالة الأنباء relay-verb-from
    Trace
      - “قال” reports it
      - its source stands before the cue: “مصدر مطلع”
      - passed on by “وكالة الأنباء”
      - it stands inside what وكالة الأنباء الوطنية is reported to have said (“نقلت”)
      - the content ends before “بحسب وثائق”, which is no part of it
    Chain
      مصدر مطلع (anonymous) · speaker · person · named in the sentence (مصدر مطلع)
      ← وكالة الأنباء and رويترز · relay · organization · named in the sentence (وكالة الأنباء)
    Medium
      a statement (بيان) · رويترز
    Basis
      بحسب وثائق
    Times
      يوم السبت = unresolved
    Quantities
      نحو 40 سيارة = about 40 car
    Sourcing
      an anonymous origin · relayed · distance 2
    Flags
      anonymous origin (anonymous-origin): who said it first is not named
      second hand (second-hand): the article has it from another medium, not from the origin
    Confidence
      0.83
    Doubts
      where the content ends is unclear (open-boundary)
    "
  `);
});

it('says the same in Arabic', () => {
  expect(explainClaim(claim('c_relayed'), 2, extraction, ar, plain)).toMatchInlineSnapshot(`
    "الادعاء
      2. نحو 40 سيارة لم تعبر يوم السبت
      c_relayed
    القراءة
      كلام غير مباشر · مقدار · جازم · نفي
    لفظ الإسناد
      قال (قال) · قول · متحفّظ
    المصدر
      مصدر مطلع
    القاعدة
      verb-that · cue قال · complementizer إن
    ضمن
      نقلت · وكالة الأنباء relay-verb-from
    الخطوات
      - ينقله اللفظ «قال»
      - يأتي المصدر قبل لفظ الإسناد: «مصدر مطلع»
      - نقله «وكالة الأنباء»
      - يقع ضمن كلام وكالة الأنباء الوطنية («نقلت»)
      - ينتهي المضمون قبل «بحسب وثائق»، وليس منه
    السلسلة
      مصدر مطلع (غير مسمّى) · قائل · شخص · مذكور في الجملة (مصدر مطلع)
      ← وكالة الأنباء ورويترز · ناقل · مؤسسة · مذكور في الجملة (وكالة الأنباء)
    الوسيلة
      بيان (بيان) · رويترز
    المستند
      بحسب وثائق
    الأزمنة
      يوم السبت = غير محدّد
    المقادير
      نحو 40 سيارة = نحو 40 car
    الإسناد
      مصدر غير مسمّى · نقل · البعد عن المصدر: 2
    الملاحظات
      مصدر غير مسمّى (anonymous-origin): قائله الأول غير مسمّى
      منقول (second-hand): أخذه المقال عن وسيلة أخرى لا عن قائله
    الثقة
      0.83
    مواضع الشك
      where the content ends is unclear (open-boundary)
    "
  `);
});

it('says of a narrated claim that no source stands behind it', () => {
  expect(explainClaim(claim('c_narrated'), 3, extraction, en, plain)).toMatchInlineSnapshot(`
    "Claim
      3. تأخر المشروع
      c_narrated
    Reading
      narrated · event · certain · affirmed
    Chain
      unattributed: the article says it in its own voice
    Sourcing
      no origin · no access stated · distance 0
    Flags
      unattributed assertion (unattributed-assertion): the article asserts it and names no source
    Confidence
      0.90
    "
  `);
});

it.each([
  ['It is believed that the dam is safe.', en],
  ['يقال إن السد آمن.', ar],
])('says of a rumour that nobody is named and nobody was heard: %s', (text, messages) => {
  const read = extract(text);
  const [rumour] = read.claims;
  if (rumour === undefined) throw new Error('nothing was read');
  // An extraction of before says that a rumour was heard directly.
  for (const access of ['none', 'direct'] as const) {
    const shown = explainClaim({ ...rumour, sourcing: { ...rumour.sourcing, access } }, 1, read, messages, plain);
    expect(shown).toContain(messages.origins.rumour);
    for (const wrong of [messages.resolutions.stated, messages.accesses.direct, messages.labels.droppedSource])
      expect(shown).not.toContain(wrong);
  }
});

it.each([
  ['He said the road was closed.', en],
  ['وقال إن الطريق مغلق.', ar],
])('shows a missing link as missing, and no empty name: %s', (text, messages) => {
  const read = extract(text);
  const [claim] = read.claims;
  if (claim === undefined) throw new Error('nothing was read');
  const shown = explainClaim(claim, 1, read, messages, plain);
  expect(shown).toContain(messages.missing);
  expect(shown).not.toMatch(/“”|«»|""|= *$/mu);
});
