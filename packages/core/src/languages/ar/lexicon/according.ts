import type { AccordingPhrase, RumourPhrase } from '../../language.ts';

const BY = ['حسب ', 'بحسب ', 'وفق ', 'وفقا ل', 'طبقا ل'];
const SAYING = 'قول وصف تعبير كلام زعم شرح توضيح تفسير تأكيد رد اعترافات'.split(' ');
const HOLDING = ['رأي', 'اعتقاد', 'تقدير', 'تقييم', 'وجهة نظر'];

/** «حسب قول», «وفقا لشرح»: whose words or view it is stands behind. */
const byWords = (nouns: readonly string[], act: 'report' | 'belief'): AccordingPhrase[] =>
  BY.flatMap((by) => nouns.map((noun) => ({ words: by + noun, act, takes: 'noun' as const })));

const PRONOUNS = ['ه', 'ها', 'هم'];

/** «وفقا له», «بحسبها», «من وجهة نظرهم»: whose words or view it is was named before. */
const byOne = (leads: readonly string[], act: 'report' | 'belief'): AccordingPhrase[] =>
  leads.flatMap((lead) => PRONOUNS.map((pronoun) => ({ words: lead + pronoun, act, takes: 'noun' as const })));

/** Phrases that attribute what stands beside them. */
export const according: readonly AccordingPhrase[] = [
  { words: 'وفقا', act: 'report', takes: 'either' },
  { words: 'وفق', act: 'report', takes: 'either' },
  { words: 'بحسب', act: 'report', takes: 'either' },
  { words: 'حسب', act: 'report', takes: 'either' },
  { words: 'طبقا', act: 'report', takes: 'either' },
  { words: 'تبعا', act: 'report', takes: 'either' },
  { words: 'نقلا عن', act: 'report', takes: 'noun', relay: true },
  { words: 'حسبما', act: 'report', takes: 'clause' },
  { words: 'بحسب ما', act: 'report', takes: 'clause' },
  { words: 'حسب ما', act: 'report', takes: 'clause' },
  { words: 'وفق ما', act: 'report', takes: 'clause' },
  { words: 'وفقا لما', act: 'report', takes: 'clause' },
  { words: 'طبقا لما', act: 'report', takes: 'clause' },
  { words: 'تبعا لما', act: 'report', takes: 'clause' },
  { words: 'على ما', act: 'report', takes: 'clause', apart: true },
  { words: 'وفقما', act: 'report', takes: 'clause' },
  { words: 'على حد ما', act: 'report', takes: 'clause' },
  { words: 'بناء على ما', act: 'report', takes: 'clause', apart: true },
  { words: 'استنادا إلى ما', act: 'report', takes: 'clause', apart: true },
  { words: 'على حد قول', act: 'report', takes: 'noun' },
  { words: 'على حد تعبير', act: 'report', takes: 'noun' },
  { words: 'على حد وصف', act: 'report', takes: 'noun' },
  { words: 'على حد اعتقاد', act: 'belief', takes: 'noun' },
  { words: 'على حد زعم', act: 'report', stance: 'distancing', takes: 'noun' },
  { words: 'على حد وصفه', act: 'report', takes: 'noun' },
  { words: 'على حد وصفها', act: 'report', takes: 'noun' },
  { words: 'على حد زعمه', act: 'report', stance: 'distancing', takes: 'noun' },
  { words: 'على حد زعمها', act: 'report', stance: 'distancing', takes: 'noun' },
  { words: 'على حد زعمهم', act: 'report', stance: 'distancing', takes: 'noun' },
  { words: 'على حد علم', act: 'report', takes: 'noun' },
  { words: 'على ذمة', act: 'report', stance: 'distancing', takes: 'noun', apart: true },
  { words: 'باعتراف', act: 'report', takes: 'noun', apart: true },
  { words: 'بإقرار', act: 'report', takes: 'noun', apart: true },
  { words: 'بشهادة', act: 'report', takes: 'noun', apart: true },
  { words: 'على لسان', act: 'report', takes: 'noun' },
  { words: 'من وجهة نظر', act: 'belief', takes: 'noun' },
  { words: 'في رأي', act: 'belief', takes: 'noun' },
  { words: 'برأي', act: 'belief', takes: 'noun' },
  { words: 'في نظر', act: 'belief', takes: 'noun' },
  { words: 'بنظر', act: 'belief', takes: 'noun' },
  { words: 'على رأي', act: 'belief', takes: 'noun', apart: true },
  { words: 'من منظور', act: 'belief', takes: 'noun', apart: true },
  { words: 'في تقدير', act: 'belief', takes: 'noun', apart: true },
  { words: 'بتقدير', act: 'belief', takes: 'noun', apart: true },
  { words: 'في اعتقاد', act: 'belief', takes: 'noun', apart: true },
  { words: 'باعتقاد', act: 'belief', takes: 'noun', apart: true },
  ...byOne(['وفقا ل', 'طبقا ل', 'بحسب'], 'report'),
  ...byOne(['في رأي', 'برأي', 'في نظر', 'بنظر', 'من وجهة نظر', 'في تقدير', 'في اعتقاد', 'باعتقاد'], 'belief'),
  ...byWords(SAYING, 'report'),
  ...byWords(HOLDING, 'belief'),
  { words: 'مثلما ذكر', act: 'report', takes: 'noun' },
  { words: 'كما ذكر', act: 'report', takes: 'noun' },
];

/** Words that report without saying who. */
export const rumours: readonly RumourPhrase[] = [
  { words: 'يقال', stance: 'distancing' },
  { words: 'قيل', stance: 'distancing' },
  { words: 'يعتقد' },
  { words: 'يعتقد على نطاق واسع' },
  { words: 'يشيع الاعتقاد' },
  { words: 'يزعم', stance: 'distancing' },
  { words: 'تردد' },
  { words: 'ترددت أنباء' },
  { words: 'أنباء', noun: true },
  { words: 'شائعات', stance: 'distancing', noun: true },
  { words: 'مزاعم', stance: 'distancing' },
  { words: 'أشيع', stance: 'distancing' },
  { words: 'يشاع', stance: 'distancing' },
  { words: 'يتردد' },
  { words: 'أفيد' },
  { words: 'هناك من يقول' },
  { words: 'ثمة من يقول' },
];

/** Phrases that introduce the narrator's own words, before «أن». */
export const intros: readonly string[] = [
  'يذكر',
  'يشار إلى',
  'يشار',
  'الجدير بالذكر',
  'جدير بالذكر',
  'من الجدير بالذكر',
  'تجدر الإشارة إلى',
  'تجدر الإشارة',
  'يجدر بالذكر',
  'الجدير ذكره',
  'من المعروف',
  'معلوم',
  'يلاحظ',
  'من اللافت',
  'علما',
  'مع العلم',
];

/** What is followed rather than quoted after «وفق»: «وفق المادة 12», «وفقا للخطة». */
export const norms: readonly string[] = [
  'توفر',
  'توافر',
  'مادة',
  'مبادرة',
  'مواد',
  'قانون',
  'قوانين',
  'نظام',
  'سياسات',
  'سياسة',
  'خطط',
  'متطلبات',
  'أحكام',
  'مبادئ',
  'مصلحة',
  'توجيهات',
  'لوائح',
  'لائحة',
  'اشتراطات',
  'منهج',
  'طبيعة',
  'أنظمة',
  'خطة',
  'معايير',
  'شروط',
  'ضوابط',
  'تعليمات',
  'جدول',
  'برنامج',
  'رؤية',
  'طلب',
  'حاجة',
  'مبدأ',
  'إجراءات',
  'آلية',
  'أسس',
  'قواعد',
  'مواصفات',
  'اتفاق',
  'اتفاقية',
  'مقتضيات',
  'احتياجات',
  'نص',
  'ترتيب',
  'تصنيف',
  'نموذج',
  'أبعاد',
  'استطاعة',
  'استطاعته',
  'استطاعتهم',
  'استطاعتنا',
  'إمكانات',
  'إمكانيات',
  'ظروف',
  'رغبة',
  'أفضل',
  'أعلى',
  'أحدث',
  'منهجية',
  'منهجيات',
  'منظومة',
  'خوارزمية',
  'طريقة',
  'طرق',
  'مقاييس',
  'عادة',
  'عادات',
  'منطقة',
  'حجم',
  'نوع',
];

/** Phrases that comment on what was said; they and what follows them are no part of it. */
export const digressions: readonly string[] = ['في إشارة إلى', 'في إشارة', 'وذلك في إشارة إلى', 'في تلميح إلى'];

/** How something is known. */
export const bases: readonly string[] = [
  'استنادا إلى',
  'بالاستناد إلى',
  'مستندا إلى',
  'مستندة إلى',
  'اعتمادا على',
  'بناء على',
  'نقلا عن وثائق',
  'مستشهدا ب',
  'مستشهدة ب',
];

const ENDINGS = ['', 'ت', 'ا', 'وا'];

const ASKED = ['طلب', 'فضل', 'اشترط'].flatMap((verb) => ENDINGS.map((end) => verb + end));

const UNTOLD = ['ذكر', 'الكشف', 'كشف', 'نشر', 'الإفصاح'];

/** Why a source is not named: «طلب عدم ذكر اسمه», «رفضت الكشف عن هويتها». */
export const anonymityReasons: readonly string[] = [
  ...ASKED.flatMap((asked) => UNTOLD.map((untold) => `${asked} عدم ${untold}`)),
  ...ENDINGS.flatMap((end) => [`رفض${end} الكشف عن`, `رفض${end} ذكر`, `رفض${end} نشر`, `رفض${end} كشف`]),
  ...ENDINGS.flatMap((end) => [`تحدث${end} شريطة عدم`, `تحدث${end} بشرط عدم`]),
  'شريطة عدم',
  'طالبا عدم',
  'طالبة عدم',
  'طالبين عدم',
  'مفضلا عدم',
  'رافضا ذكر',
  'رافضا الكشف عن',
  'رافضين ذكر',
  'رافضين الكشف عن',
  'بشرط عدم',
  'لم تذكر اسمه',
  'لم يكشف عن',
  'لم تكشف عن',
  'لم يكشفوا عن',
  'غير مخول',
  'ليس مخولا',
  'ليسوا مخولين',
  'ليس مصرحا',
  'غير مصرح له',
  'لأنه غير مخول',
  'حفاظا على سلامته',
  'لأسباب أمنية',
];

/** Where people post. */
export const platforms: readonly string[] = [
  'تويتر',
  'فيسبوك',
  'إكس',
  'إنستغرام',
  'إنستجرام',
  'يوتيوب',
  'تيك توك',
  'تليغرام',
  'تلغرام',
  'سناب شات',
  'لينكد إن',
  'واتساب',
  'تروث سوشيال',
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'telegram',
  'x',
];
