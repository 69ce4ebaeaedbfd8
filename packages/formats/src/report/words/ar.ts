import type { ReportWords } from './words.ts';

const plural = new Intl.PluralRules('ar');

/** ١ ادّعاء، ٣ ادّعاءات، ١٨ ادّعاءً، ١٠٠ ادّعاء. */
const CLAIMS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'ادّعاء',
  one: 'ادّعاء',
  two: 'ادّعاءان',
  few: 'ادّعاءات',
  many: 'ادّعاءً',
  other: 'ادّعاء',
};

export const ar: ReportWords = {
  lang: 'ar',
  dir: 'rtl',
  report: 'تقرير الإسناد',
  untitled: 'مقال بلا عنوان',
  made: (when) => `تقرير بتاريخ ${when}`,

  claims: (count) => CLAIMS[plural.select(count)],
  attributed: 'منسوب',
  unattributed: 'بلا نسبة',
  flagged: 'عليه ملاحظة',
  reviewed: 'روجع',

  keySaid: 'قاله مصدر',
  keyOwn: 'بصوت المقال نفسه',
  keySource: 'القائل',
  keyRelay: 'الناقل',
  keyCue: 'لفظ الإسناد',
  whoSpeaks: 'من يتكلم',
  claim: (number) => `الادّعاء ${number}`,

  ownVoice: 'بصوت المقال نفسه',
  missing: 'حلقة مفقودة',
  anonymous: 'غير مسمّى',
  through: (medium) => `عبر ${medium}`,
  and: ' و',
  negated: 'نفي',
  conflict: 'اختلف المراجعون',
  corrected: 'صحّحه مراجع',
  struck: 'محذوف: رأى مراجع أنه ليس ادّعاءً',
  settled: 'حُسم',
  origins: (_count, shown) => `عدد المصادر المستقلة: ${shown}`,
  orphans: 'مراجعات بلا ادّعاء',
  orphansWhy: 'لم تعد الكلمات التي تخصّها ادّعاءً في هذا النص.',
  doubts: 'ما لم يُقرأ بثقة',
  foot: 'يظهر كل ادّعاء مع الكلمات التي قُرئ منها، وسلسلة من نقلوه. أما صحته فيحكم عليها الناس؛ وحيث حكم المراجعون ذُكر حكمهم.',

  kinds: {
    directive: 'طلب',
    commitment: 'التزام',
    prediction: 'توقّع',
    condition: 'شرط',
    evaluation: 'تقييم',
    measure: 'مقدار',
    event: 'حدث',
    state: 'حال',
  },
  speeches: {
    direct: 'كلام مباشر',
    mixed: 'مقتبس جزئيًا',
    indirect: 'كلام غير مباشر',
    narrated: 'سرد',
  },
  certainties: { certain: 'جازم', probable: 'مرجّح', possible: 'محتمل', unknown: 'غير معروف الجزم' },
  media: {
    statement: 'بيان',
    interview: 'مقابلة',
    post: 'منشور',
    'press-conference': 'مؤتمر صحفي',
    meeting: 'اجتماع',
    speech: 'خطاب',
    report: 'تقرير',
    call: 'اتصال',
    letter: 'رسالة',
    broadcast: 'بث',
    other: 'وسيلة أخرى',
  },
  flags: {
    'unattributed-assertion': 'يقوله المقال بلا مصدر',
    'anonymous-origin': 'قائله غير مسمّى',
    'anonymous-without-reason': 'غير مسمّى ولم يُذكر السبب',
    'plural-for-one': '«مصادر» بالجمع وقد تكون واحدًا',
    'unnamed-relay': 'نقله من لم يُسمَّ',
    'second-hand': 'منقول عن غير قائله: ابحث عن الأصل',
    rumour: 'شائعة بلا قائل',
    distanced: 'المقال ينأى بنفسه عنه',
    'missing-link': 'في السلسلة حلقة مفقودة',
  },
  bearings: { origin: 'الأصل', supports: 'يؤيد', contradicts: 'ينقض', context: 'سياق' },
};
