/** Articles of our own, plain enough that every version of the extractor finds claims in them. */
export const arabic = [
  'الوزير يعلن موعد افتتاح الطريق',
  '',
  'قال وزير النقل سالم الحربي إن الطريق الجديد سيفتح أمام السيارات الأسبوع المقبل.',
  '',
  'وأضاف الحربي: «كلف المشروع نحو 40 مليون دولار».',
  '',
  'وتأخر المشروع عامين.',
].join('\n');

/** An endless supply of lines, each another article. */
export function line(number: number): string {
  return `${JSON.stringify({ id: number, lang: 'ar', text: `قال سالم الحربي إن ${number} سيارة عبرت الطريق الجديد.` })}\n`;
}
