const PEOPLE = ['سالم الحربي', 'نورة الشامي', 'كريم الصباغ', 'هدى المنصور', 'ياسر العطار', 'ريم الخالدي', 'فادي نصار'];
const OFFICES = ['وزير النقل', 'رئيسة البلدية', 'المتحدث باسم الشركة', 'مديرة المشروع', 'رئيس غرفة التجارة'];
const MEDIA = ['صحيفة «المرفأ»', 'وكالة رويترز', 'قناة «الساحل»', 'وكالة فرانس برس'];
const SENTENCES = [
  (n: number) => `قال ${of(OFFICES, n)} ${of(PEOPLE, n)} إن ${(n % 5000) + 11} سيارة عبرت الطريق الجديد في يوم واحد.`,
  (n: number) => `وأضاف: «كلف المشروع نحو ${(n % 90) + 10} مليون دولار، وسيفتح الأسبوع المقبل».`,
  (n: number) => `وذكرت ${of(MEDIA, n)} نقلا عن مصدر مطلع أن الشركة تأخرت ${(n % 20) + 2} شهرا.`,
  (n: number) => `ونفى ${of(PEOPLE, n + 3)} في بيان أن يكون العمل قد توقف.`,
  (n: number) => `وكان المشروع بدأ عام ${2000 + (n % 25)}، بعد خلاف طويل على التمويل.`,
  (n: number) => `ووفقا لـ${of(MEDIA, n + 1)}، فإن التجار قد يطالبون بتعويضات.`,
];

function of<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/**
 * An invented article with so many sentences, as a line of NDJSON. The same number gives the same article. The words repeat, as they do in
 * news: where each article brought new ones, the memory that the extractor has for words would be what is measured.
 */
export function articleLine(number: number, sentences: number): string {
  const said = Array.from({ length: sentences }, (_, index) => of(SENTENCES, number + index)(number + index));
  // Two sentences a paragraph, as news has them.
  const paragraphs = said.flatMap((_, index) => (index % 2 === 0 ? [said.slice(index, index + 2).join(' ')] : []));
  return `${JSON.stringify({ id: number, lang: 'ar', title: `الطريق الجديد في يومه ${(number % 1000) + 1}`, paragraphs })}\n`;
}
