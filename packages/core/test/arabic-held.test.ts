import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { said } from './support/lines.ts';

/** Who it comes from, through whom it came, and what it says. */
function chained(text: string): string[] {
  return extract(text).claims.flatMap(({ chain, text: content }) =>
    chain.length === 0 ? [] : [`${chain.map(({ names }) => names.join('+')).join(' < ')}: ${content}`],
  );
}

describe('a noun that holds a clause, and of whom', () => {
  it.each([
    'تصريح المدير بأن',
    'إصرار المدير على أن',
    'تشديد المدير على أن',
    'إفادة المدير بأن',
    'مزاعم المدير بأن',
    'تلميح المدير إلى أن',
    'خشية المدير من أن',
    'مخاوف السكان من أن',
    'رهان المستثمرين على أن',
    'تنبؤات الخبراء بأن',
    'استنتاج الباحثين أن',
    'تطمينات الوزارة بأن',
    'تحذير من الوزارة من أن',
  ])('وجاء ذلك بعد %s الطريق مغلق.', (noun) => {
    const holder = noun.split(' ')[noun.includes(' من ا') && !noun.includes('من أن') ? 2 : 1];
    const who = noun === 'تحذير من الوزارة من أن' ? 'الوزارة' : holder;
    expect(chained(`وجاء ذلك بعد ${noun} الطريق مغلق.`)).toEqual([`${who}: الطريق مغلق`]);
  });

  it.each(['وسادت المدينة مخاوف من أن الطريق مغلق.', 'ولديه ثقة كبيرة بأن الطريق مغلق.'])('of nobody: %s', (text) => {
    expect(chained(text)).toEqual([]);
  });
});

it.each([
  ['ونقلت رويترز تأكيد المدير أن الطريق مغلق.', 'المدير < رويترز: الطريق مغلق'],
  ['ونقلت الوكالة تحذير الخبراء من أن الطريق مغلق.', 'الخبراء < الوكالة: الطريق مغلق'],
  ['وأفادت رويترز نقلا عن المدير بأن الطريق مغلق.', 'المدير < رويترز: الطريق مغلق'],
  ['ونشرت صحيفة الضفة مقابلة مع المدير أكد فيها أن الطريق مغلق.', 'المدير: الطريق مغلق'],
])('what an outlet passes on: %s', (text, ...expected) => {
  expect(chained(text)).toEqual(expected);
});

it.each([
  ['وخلص المدير إلى القول إن الطريق مغلق.', 'المدير: الطريق مغلق'],
  ['وخلص المدير إلى القول: «الطريق مغلق منذ يومين».', 'المدير: الطريق مغلق منذ يومين'],
  ['وعاد الخبراء ليؤكدوا أن الطريق مغلق.', 'الخبراء: الطريق مغلق'],
  ['المدير: «لن نغلق الطريق».', 'المدير: لن نغلق الطريق'],
])('words that lead to what is said belong to the cue: %s', (text, ...expected) => {
  expect(said(`يعبر الطريق مئة شخص كل يوم. ${text}`).slice(1)).toEqual(expected);
});

it('two clauses of a relative clause are two claims of the same speaker', () => {
  expect(
    chained('وهي اللوحة التي أعلنت الجامعة أمس أنها ستعرضها للجمهور، وأن باحثين من المغرب سيأتون للاطلاع عليها.'),
  ).toEqual(['الجامعة: أنها ستعرضها للجمهور', 'الجامعة: باحثين من المغرب سيأتون للاطلاع عليها']);
});
