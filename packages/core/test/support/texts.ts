import fc from 'fast-check';

/** Generated texts: news that is built from its parts, and what can happen to news on the web. */

const names = [
  'سامر البلقزي',
  'خشتورا',
  'عبد الله النمطي',
  'وزير الخارجية',
  'الوزيرة لمى قرطاس',
  'الكردون',
  'مصادر مطلعة',
  'مسؤول',
  'صحيفة «الأفق»',
  'وكالة «نبض» للأنباء',
  'المتحدث باسم الحكومة',
  'الجانبان',
  'البيان',
  'خبراء',
  'بلنسيا',
  'شبكة الأنباء (UNN)',
  'د. رامي',
  'فلان وفلان',
];
const cues = [
  'قال',
  'وقال',
  'وقالت',
  'أكد',
  'وأكدت',
  'كشف',
  'نفى',
  'زعم',
  'حذر من',
  'أعلن عن',
  'مشيرًا إلى',
  'مؤكدًا',
  'موضحة',
  'وأضاف',
  'لافتا',
  'نقلت',
  'نقلا عن',
  'وفقًا لـ',
  'بحسب',
  'حسب',
  'ووفقًا لما نقلته',
  'على حد قوله',
  'قيل',
  'يُقال',
  'تردد',
  'من جانبه',
  'في بيان',
  'خلال مؤتمر صحفي',
  'تعهد بـ',
  'اتهم',
  'طالب',
  'كتب',
  'يقول',
  'سيقول',
  'لم يقل',
  'تصريحات',
  'قوله',
  'قال «»',
  'كتب ""',
];
const joints = [
  'إن',
  'أن',
  'بأن',
  'وأن',
  'أنه',
  'إنها',
  'لكن',
  'رغم أن',
  'فيما',
  'بينما',
  'الذي',
  'حين',
  'عن',
  'من',
  'في',
  'على',
  'إذا',
  'لو',
  'قد',
  'لن',
  'لا',
  'ما',
  'أما',
  'فقد',
  'و',
  'ثم',
  'كما',
];
const clauses = [
  'السد اكتمل',
  'الأسعار ارتفعت 12%',
  'المحادثات استغرقت نحو 40 دقيقة',
  'يصل الوفد يوم السبت',
  'عقد اجتماعا',
  'تراجعت المبيعات',
  'العمل مستمر',
  'تحترم الموقف',
  'ستُفتح المدارس غدًا',
  'لا أحد يعرف',
  'دعمهما للمفاوضات',
  '١٢ ألف طن',
  'بين 3 و5 ملايين دولار',
  'في 16 أغسطس 2025',
];
const points = [
  '،',
  '،',
  '.',
  '.',
  ':',
  '؛',
  '؟',
  '!',
  '..',
  '...',
  '…',
  ',',
  '-',
  '–',
  '—',
  '(',
  ')',
  '[',
  ']',
  '/',
  '#',
  '@',
  '+',
  '%',
];
const quotes = ['«', '»', '"', '"', '“', '”', '„', '‹', '›', '‘', '’', "'", '＂', '‟', '「', '」'];
const newlines = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n \n', '\v', '\f'];
const marks = [
  '\u064b',
  '\u0651',
  '\u0670',
  '\u0640',
  '\u0300',
  '\u0301',
  '\u20dd',
  '\u0903',
  '\ufe0f',
  '\u{1d165}',
  '\u0653\u0654',
];
const invisible = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u2060',
];
const strays = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\u0000',
  '\ufffe',
  '\uffff',
  '👩‍👩‍👧',
  '🇸🇾',
  '𞸀',
  '𐍈',
  'ﷲ',
  'ﻻ',
  'ｶ',
  'İ',
  'ß',
  'ǆ',
  '½',
  '٪',
  'US',
  "it's",
  'https://example.com/a?b=c',
  'a@b.example',
  '\t',
  '\u00a0',
  '\u3000',
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...cues) },
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 4, arbitrary: fc.constantFrom(...joints) },
  { weight: 4, arbitrary: fc.constantFrom(...clauses) },
);

/** A report as news writes it, quoted or not. */
const report = fc
  .tuple(
    fc.constantFrom(...cues),
    fc.constantFrom(...names),
    fc.constantFrom(' إن ', ' أن ', ': ', ' عن ', '، '),
    fc.constantFrom(...clauses),
    fc.constantFrom(...clauses),
    fc.constantFrom('', '"', '«»', '“”'),
  )
  .map(([cue, name, joint, first, second, quote]) => {
    const [open = '', close = open] = [...quote];
    return `${cue} ${name}${joint}${open}${first}، و${second}${close}.`;
  });

const space = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ');

const glue = (parts: readonly (readonly [string, string])[]): string => parts.flat().join('');

/** Cues, names, quotation marks, commas and clauses in any order, some of it in the order of news. */
export const news = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: word },
        { weight: 3, arbitrary: report },
        { weight: 3, arbitrary: fc.constantFrom(...points) },
        { weight: 2, arbitrary: fc.constantFrom(...quotes) },
        { weight: 1, arbitrary: fc.constantFrom(...newlines) },
      ),
      space,
    ),
    { maxLength: 60 },
  )
  .map(glue);

/** News in which marks, invisible characters and broken surrogates were strewn, inside words too. */
export const strewnNews = fc
  .tuple(
    news,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...marks, ...invisible, ...strays)), { minLength: 1, maxLength: 20 }),
  )
  .map(([text, insertions]) =>
    insertions.reduce((broken, [at, piece]) => {
      const place = at % (broken.length + 1);
      return broken.slice(0, place) + piece + broken.slice(place);
    }, text),
  );

/** Any sequence of UTF-16 code units, well formed or not. */
export const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 0x0600, max: 0x06ff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0x20, max: 0x7e }),
    ),
    { maxLength: 120 },
  )
  .map((units) => String.fromCharCode(...units));

/** Any code points, written as graphemes. */
export const anyGraphemes = fc.string({ unit: 'grapheme', maxLength: 80 });

/** Combining marks after anything: letters, digits, spaces, newlines, quotation marks, nothing. */
export const markedText = fc
  .array(
    fc.tuple(
      fc.oneof(word, fc.constantFrom(...points, ...quotes, ...newlines, ...invisible, ' ', '٣', '7', ...strays)),
      fc.oneof(
        fc.constant(''),
        fc.array(fc.constantFrom(...marks), { maxLength: 4 }).map((some) => some.join('')),
      ),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.map(([base, mark]) => base + mark).join(''));

/** Quotation marks of every kind that do not pair, around words and reports. */
export const unbalanced = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...quotes),
        fc.constantFrom(...quotes),
        word,
        report,
        fc.constantFrom(...points, ...newlines),
      ),
      fc.constantFrom('', ' '),
    ),
    { maxLength: 60 },
  )
  .map(glue);

/** One letter or none of each kind: the shortest texts, all edges. */
export const shortest = fc
  .array(fc.constantFrom(...points, ...quotes, ...newlines, ...marks, ...invisible, ...strays, 'و', 'قال', 'إن', ' '), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const optional = fc.option(fc.constantFrom('ar', 'ar-SA', 'en', 'AR', 'x', ''), { nil: undefined });

/** Articles given in parts. */
export const structured = fc.record(
  {
    title: fc.oneof(news, shortest),
    paragraphs: fc.array(fc.oneof(news, strewnNews, markedText, shortest), { maxLength: 5 }),
    lang: optional.map((lang) => lang ?? 'ar'),
    published: fc.constantFrom('2025-08-19', '2025-08-19T10:00:00+03:00', 'yesterday', '2025-02-31', ''),
    publisher: fc.constantFrom('الأفق', 'خشتورا', ''),
  },
  { requiredKeys: ['paragraphs'], noNullPrototype: true },
);
