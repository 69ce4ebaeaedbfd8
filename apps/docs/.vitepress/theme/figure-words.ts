/** What the tables of measurements say, in Arabic; a number of articles in brackets stays as it is. */
const arabic: Readonly<Record<string, string>> = {
  'measure (F1)': 'المقياس (F1)',
  measure: 'المقياس',
  "user's article": 'مقال المستخدم',
  'development set': 'مجموعة التطوير',
  'first half': 'النصف الأول',
  'second half': 'النصف الثاني',
  'own fixtures': 'مقالات المشروع',
  claim: 'الادعاء',
  'claim strict': 'الادعاء، صارمًا',
  attributed: 'المنسوب',
  'attributed strict': 'المنسوب، صارمًا',
  chain: 'السلسلة',
  'long chain': 'السلسلة الطويلة',
  narrated: 'السرد',
  'end-to-end': 'من أوله إلى آخره',
  'end-to-end strict': 'من أوله إلى آخره، صارمًا',
  'speech (accuracy)': 'هيئة الكلام (الدقة)',
  'kind (accuracy)': 'النوع (الدقة)',
  'certainty (accuracy)': 'درجة اليقين (الدقة)',
  'polarity (accuracy)': 'الإثبات والنفي (الدقة)',
  'cue (accuracy)': 'ألفاظ الإسناد (الدقة)',
  'medium (accuracy)': 'الوسيلة (الدقة)',
  confidence: 'الثقة',
  claims: 'الادعاءات',
  mean: 'المتوسط',
  right: 'الصواب',
  'below 0.5': 'دون 0.5',
  'above 0.9': 'فوق 0.9',
  precision: 'الضبط',
  recall: 'الاستدعاء',
  'F1, half tuned on': 'F1، النصف المضبوط عليه',
  'F1, other half': 'F1، النصف الآخر',
  'content overlap': 'تداخل المضمون',
  'content exact': 'المضمون المطابق',
  'cue overlap': 'تداخل ألفاظ الإسناد',
  'source overlap': 'تداخل المصدر',
  'quote overlap': 'تداخل الاقتباس',
  'quote exact': 'الاقتباس المطابق',
  'token content': 'المضمون كلمة كلمة',
  part: 'الجزء',
  share: 'النصيب',
  'reading words by the lexicon, half of it for new ones': 'قراءة الكلمات بالمعجم، ونصفها للكلمات الجديدة',
  'cues, sources and contents': 'ألفاظ الإسناد والمصادر والمضامين',
  kinds: 'الأنواع',
  times: 'الأزمنة',
  'entities and chains': 'الأسماء والسلاسل',
  amounts: 'المقادير',
  'tokens, sentences, quotation marks': 'الكلمات والجمل وعلامات الاقتباس',
  'the rest of the claims, and memory': 'سائر الادعاءات، والذاكرة',
  'part of Arabic': 'جزء العربية',
  verbs: 'الأفعال',
  'usual nouns': 'الأسماء الشائعة',
  'weights of kinds': 'أوزان الأنواع',
  'words of kinds': 'كلمات الأنواع',
  'numbers, units, times': 'الأعداد والوحدات والأزمنة',
  'sources, roles, outlets': 'المصادر والمناصب والوسائل',
};

/** A cell in the language of the page, and whether it is: what has no translation is shown as it was written. */
export function figureWords(cell: string, lang: string): { readonly text: string; readonly known: boolean } {
  if (!lang.startsWith('ar') || !/[a-z]/iu.test(cell)) return { text: cell, known: true };
  const exact = arabic[cell];
  if (exact !== undefined) return { text: exact, known: true };
  const [, name = '', count = ''] = /^(.*?)( \(\d+\))$/u.exec(cell) ?? [];
  const counted = arabic[name];
  if (counted !== undefined) return { text: counted + count, known: true };
  const range = /^([\d.]+) to ([\d.]+)$/u.exec(cell);
  return range === null ? { text: cell, known: false } : { text: `${range[1]}–${range[2]}`, known: true };
}
