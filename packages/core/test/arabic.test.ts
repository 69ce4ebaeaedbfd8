import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** «origin ← relay: content» for each claim, the narrator's without a name. */
function read(text: string): string[] {
  return extract({ text, lang: 'ar' }).claims.map(({ chain, text: content }) =>
    [chain.map(({ names }) => names.join(' + ')).join(' ← '), content].filter((part) => part !== '').join(': '),
  );
}

/** What stands in the first column is read as in the second; cases that look alike and are read otherwise stand side by side. */
const constructions: Readonly<Record<string, readonly (readonly [text: string, ...claims: string[]])[]>> = {
  'an office for who holds it': [
    [
      'قال نائب محافظ الساحل الدكتور راشد الكناني إن الجسر آمن. وأكد نائب المحافظ أن الطريق مفتوح.',
      'راشد الكناني: الجسر آمن',
      'راشد الكناني: الطريق مفتوح',
    ],
    [
      'قال وزير الصحة سامي الحلبي إن الدواء متوفر. وأكد نائب وزير الصحة أن الدواء آمن.',
      'سامي الحلبي: الدواء متوفر',
      'نائب وزير الصحة: الدواء آمن',
    ],
    [
      'التقى وزير الخارجية عادل الكناني وزير الخارجية النرويجي أولاف ليند. وقال وزير الخارجية إن اللقاء مفيد.',
      'التقى وزير الخارجية عادل الكناني وزير الخارجية النرويجي أولاف ليند',
      'عادل الكناني: اللقاء مفيد',
    ],
  ],
  'a title with a pronoun': [
    [
      'افتتح صاحب السمو الأمير نايف بن سعود المعرض. وأكد سموه أن المعرض ناجح.',
      'افتتح صاحب السمو الأمير نايف بن سعود المعرض',
      'نايف بن سعود: المعرض ناجح',
    ],
  ],
  'where a name ends': [
    ['أكد الرئيس التركي، رجب طيب سنان، أن بلاده سددت الديون.', 'رجب طيب سنان: بلاده سددت الديون'],
    ['وقال سامي الظاهر أحد سكان الحي إن الطريق مغلق.', 'سامي الظاهر: الطريق مغلق'],
    ['وقال أحد سكان الحي إن الطريق مغلق.', 'أحد سكان الحي: الطريق مغلق'],
    ['وقال متحدثان باسم الفصائل إن المعركة انتهت.', 'متحدثان باسم الفصائل: المعركة انتهت'],
    ['قال الدكتور أحمد الطيب، عميد الكلية، إن الدراسة بدأت.', 'أحمد الطيب: الدراسة بدأت'],
  ],
  'a noun that negates another': [
    ['وطالب المدير الموظفين بالتزام الهدوء وعدم مغادرة المبنى.', 'المدير: الموظفين بالتزام الهدوء وعدم مغادرة المبنى'],
  ],
};

describe.each(Object.entries(constructions))('%s', (_, cases) => {
  it.each(cases)('should be read: %s', (text, ...claims) => {
    expect(read(text)).toEqual(claims);
  });
});
