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

/** The last claim of a text. */
function lastClaim(text: string): ReturnType<typeof extract>['claims'][number] | undefined {
  return extract(text, { languages: [ar] }).claims.at(-1);
}

it.each([
  'وغرق في النهر ما لا يقل عن عشرين قاربا.',
  'وقال الحارس إن ما لا يقل عن 20 قاربا غرقت.',
  'وقال الحارس إن القوارب معرضة للغرق ما لم تهدأ الريح.',
  'وقال الحارس إن القوارب معرضة للغرق إن لم تهدأ الريح.',
  'وقال الحارس إن كل من لم يدفع سيعاقب.',
  'واتهم الحارس أطرافا لم يسمها بإغراق القوارب.',
  'وقال الحارس إن النهر لا يفيض إلا في الشتاء.',
  'وقال الحارس إن الريح لن تغرق القوارب فحسب، بل ستدمر الجسر.',
  'وقال الحارس إن القرية مكان لا ينسى.',
  'وقال الحارس إن زلنطح مدينة لا تنام.',
  'وقال الحارس إن هذا نصر للقرية، لا لصياد واحد.',
  'وقال الحارس إن الريح ضربت الجسر وليس الطريق.',
  'وقال الحارس إن الجسر في القرية وليس المدينة.',
])('denies nothing of what is told: %s', (text) => {
  expect(lastClaim(text)?.polarity).toBe('positive');
});

it.each([
  'وقال الحارس إن أحدا لم يغرق.',
  'وقال الحارس إن القوارب لم تعد، إلا أن الريح هدأت.',
  'وقال الحارس إن الجسر هو ما لا يحتاجه النهر.',
  'وقال الحارس إن القوارب لم تعد وليس في النهر إلا واحد.',
  'وقال الحارس إن السفن لا تبحر إلا إذا هدأت الريح.',
  'وقال الحارس إن القرية لا تنام.',
  'وقال الحارس إن المدير سعيد لا يبيع القوارب.',
  'وقال الحارس إن القوارب ليست للبيع.',
  'وقال الحارس إن المدينة شخصيا لا تعنيه.',
  'وقال الحارس إن المدينة اليوم لا تنام.',
  'وقال الحارس: «مفيش تأجيل».',
  'وقال الحارس: «ما بدنا حرب».',
  'وقال الحارس: «الجسر مش مغلق».',
])('denies: %s', (text) => {
  expect(extract(text, { languages: [ar] }).claims[0]?.polarity).toBe('negative');
});

it.each([
  ['وقال الحارس إنه قد تسلم القارب.', 'certain'],
  ['وقال الحارس إنها قد تسلم القارب.', 'possible'],
  ['وقال الحارس إنه قد يتسلم القارب.', 'possible'],
  ['ولم يستبعد الحارس تأجيل الرحلة.', 'possible'],
  ['ولم يخف الحارس قلقه من الريح.', 'certain'],
])('the gender of a pronoun tells the tense, and what is not hidden is sure: %s', (text, expected) => {
  expect(lastClaim(text)?.certainty).toBe(expected);
});

it.each(['وأفاد حراس بغرق قارب في النهر.', 'وأفاد حراس بوقوع انهيار في الجسر.', 'واعترف الحارس بإغراق القارب.'])(
  'a deed that is reported binds nobody: %s',
  (text) => {
    expect(lastClaim(text)?.kind).not.toBe('commitment');
  },
);
