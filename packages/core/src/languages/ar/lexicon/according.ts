import type { AccordingPhrase, RumourPhrase } from '../../language.ts';

/** Phrases that attribute what stands beside them. */
export const according: readonly AccordingPhrase[] = [
  { words: 'وفقا', act: 'report', takes: 'either' },
  { words: 'وفق', act: 'report', takes: 'either' },
  { words: 'بحسب', act: 'report', takes: 'either' },
  { words: 'حسب', act: 'report', takes: 'either' },
  { words: 'طبقا', act: 'report', takes: 'either' },
  { words: 'تبعا', act: 'report', takes: 'either' },
  { words: 'نقلا عن', act: 'report', takes: 'noun' },
  { words: 'استنادا إلى', act: 'report', takes: 'noun' },
  { words: 'حسبما', act: 'report', takes: 'clause' },
  { words: 'بحسب ما', act: 'report', takes: 'clause' },
  { words: 'حسب ما', act: 'report', takes: 'clause' },
  { words: 'وفق ما', act: 'report', takes: 'clause' },
  { words: 'وفقا لما', act: 'report', takes: 'clause' },
  { words: 'طبقا لما', act: 'report', takes: 'clause' },
  { words: 'تبعا لما', act: 'report', takes: 'clause' },
  { words: 'على حد قول', act: 'report', takes: 'noun' },
  { words: 'على حد تعبير', act: 'report', takes: 'noun' },
  { words: 'على حد وصف', act: 'report', takes: 'noun' },
  { words: 'على حد زعم', act: 'report', stance: 'distancing', takes: 'noun' },
  { words: 'حسب قول', act: 'report', takes: 'noun' },
  { words: 'بحسب قول', act: 'report', takes: 'noun' },
  { words: 'حسب وصف', act: 'report', takes: 'noun' },
  { words: 'بحسب وصف', act: 'report', takes: 'noun' },
  { words: 'حسب تعبير', act: 'report', takes: 'noun' },
  { words: 'بحسب تعبير', act: 'report', takes: 'noun' },
  { words: 'على لسان', act: 'report', takes: 'noun' },
  { words: 'من وجهة نظر', act: 'belief', takes: 'noun' },
  { words: 'في رأي', act: 'belief', takes: 'noun' },
  { words: 'برأي', act: 'belief', takes: 'noun' },
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
];

/** Phrases that introduce the narrator's own words. */
export const intros: readonly string[] = [
  'يذكر أن',
  'يذكر أنه',
  'يشار إلى أن',
  'يشار إلى أنه',
  'الجدير بالذكر أن',
  'الجدير بالذكر',
  'جدير بالذكر أن',
  'من الجدير بالذكر أن',
  'تجدر الإشارة إلى أن',
  'تجدر الإشارة إلى أنه',
  'من المعروف أن',
  'يجدر بالذكر أن',
  'الجدير ذكره أن',
  'معلوم أن',
  'يشار أن',
  'تجدر الاشارة أن',
  'يلاحظ أن',
  'من اللافت أن',
];

/** What is followed rather than quoted after «وفق»: «وفق المادة 12», «وفقا للخطة». */
export const norms: readonly string[] = ['مادة', 'مواد', 'قانون', 'قوانين', 'نظام', 'أنظمة', 'خطة', 'معايير', 'شروط', 'ضوابط', 'تعليمات', 'جدول', 'برنامج', 'رؤية', 'طلب', 'حاجة', 'مبدأ', 'إجراءات', 'آلية', 'أسس', 'قواعد', 'مواصفات', 'اتفاق', 'اتفاقية', 'مقتضيات', 'احتياجات', 'نص', 'ترتيب', 'أفضل', 'أعلى'];
