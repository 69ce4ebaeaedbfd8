import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** «origin | cue | content» for each claim; a narrated one is its content alone. */
function read(text: string): string[] {
  return extract({ text, lang: 'ar' }).claims.map(({ chain, cue, text: content }) =>
    chain.length === 0
      ? content
      : [
          chain.map(({ names }) => names.join(' + ')).join(' ← '),
          cue === null ? '' : text.slice(cue.start, cue.end),
          content,
        ].join(' | '),
  );
}

/** What stands in the first column is read as in the others; cases that look alike and are read otherwise stand side by side. */
const cues: Readonly<Record<string, readonly (readonly [text: string, ...claims: string[]])[]>> = {
  'what is praised or blamed beside who does so': [
    ['وانتقد المدرب سامي النجار تصرفات الحكم.', 'سامي النجار | انتقد | تصرفات الحكم'],
    ['ونفى الوزير الأنباء.', 'الوزير | نفى | الأنباء'],
    ['واعتبرت المنظمة القرار خطوة مهمة.', 'المنظمة | اعتبرت | القرار خطوة مهمة'],
    ['وانتقد الوزير السابق قرار الحكومة.', 'الوزير السابق | انتقد | قرار الحكومة'],
    ['وأبدى المشاركون شعورهم بالارتياح.', 'المشاركون | أبدى | شعورهم بالارتياح'],
    ['وتعتبر هذه المباراة الأخيرة للفريق.', 'تعتبر هذه المباراة الأخيرة للفريق'],
  ],
  'the object of a participle': [
    [
      'وقال المدير إن الفريق جاهز، مؤكدا دور المدرسة في التدريب.',
      'المدير | قال | الفريق جاهز',
      'المدير | مؤكدا | دور المدرسة في التدريب',
    ],
    [
      'وقالت النقابة إن الأجور تأخرت، مطالبة الشركة بدفعها.',
      'النقابة | قالت | الأجور تأخرت',
      'النقابة | مطالبة | الشركة بدفعها',
    ],
    [
      'وقال المدرب إن الفريق بخير، مشيدا بما قدمه اللاعبون.',
      'المدرب | قال | الفريق بخير',
      'المدرب | مشيدا | بما قدمه اللاعبون',
    ],
  ],
  'a verb written like a noun, after what ties or places its sentence': [
    ['من جانبه طالب الوزير الشركات بخفض الأسعار.', 'الوزير | طالب | الشركات بخفض الأسعار'],
    ['إلى ذلك حذر الوزير من انهيار السد.', 'الوزير | حذر | انهيار السد'],
    ['وعن الأسعار ذكر الوزير أن الخطة جاهزة.', 'الوزير | ذكر | الخطة جاهزة'],
    ['وعاد الوفد إلى المدينة، حيث ذكر المدير أن الطريق مفتوح.', 'عاد الوفد إلى المدينة', 'المدير | ذكر | الطريق مفتوح'],
    ['وفي الجامعة طالب من مدينة الساحل.', 'في الجامعة طالب من مدينة الساحل'],
  ],
  'a noun of saying that brings what is said': [
    ['وتوجه الوزير إلى الشركات بالقول: "لن نرفع الأسعار".', 'الوزير | بالقول | لن نرفع الأسعار'],
    ['ووصفت الصحيفة حياته بقولها: "عاش بسيطا ومات بسيطا".', 'الصحيفة | بقولها | عاش بسيطا ومات بسيطا'],
    ['ووصفت الصحيفة حياته بالبسيطة.', 'الصحيفة | وصفت | حياته بالبسيطة'],
  ],
  'what a document lays down': [['وينص البيان المشترك على دعم التجارة.', 'البيان المشترك | ينص | دعم التجارة']],
};

describe.each(Object.entries(cues))('%s', (_, cases) => {
  it.each(cases)('should be read: %s', (text, ...claims) => {
    expect(read(text)).toEqual(claims);
  });
});
