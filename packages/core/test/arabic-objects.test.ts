import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** Who speaks, by claim; nobody's claims left out. */
function sources(text: string): string[] {
  const { claims } = extract({ title: 'خبر اليوم', text, lang: 'ar' });
  const said = claims.filter(({ section, chain }) => section !== 'headline' && chain.length > 0);
  return said.map(({ chain }) => chain.map(({ names }) => names.join(' + ')).join(' ← '));
}

describe('who acts, and what the verb takes', () => {
  it.each([
    ['افتتح الوزير المعرض، مشيدا بجهود العاملين.', 'الوزير'],
    ['استقبل الملك الوفد، مثمنا دوره.', 'الملك'],
    ['أغلق العمال الطريق، متهمين الشركة بالإهمال.', 'العمال'],
    ['نظم العمال إضرابا، مطالبين بزيادة الأجور.', 'العمال'],
    ['منح الوزير اللاعب درعا، مشيدا بأدائه.', 'الوزير'],
    ['زار الوزير الجرحى، مؤكدا دعم الحكومة لهم.', 'الوزير'],
    ['طرحت شركة نوفا هاتفها الجديد.\n\nوقالت الشركة إن السعر ثابت.', 'شركة نوفا'],
    ['استدعت وزارة الخارجية السفير الروسي.\n\nوقالت الوزارة إن الأمر خطير.', 'وزارة الخارجية'],
    ['تسلمت وزارة الدفاع المروحيات الجديدة.\n\nوقالت الوزارة إن الصفقة اكتملت.', 'وزارة الدفاع'],
    ['وصل الوزير بغداد مساء الأحد.\n\nوقال الوزير إن الزيارة مهمة.', 'الوزير'],
    ['استعاد اللاعب مستواه.\n\nوقال اللاعب إنه سعيد.', 'اللاعب'],
    ['أصيب المتهم بجروح.\n\nوقال المتهم إنه بريء.', 'المتهم'],
    // What describes a body belongs to its name, and so does a surname after a title.
    ['أكدت القوات الخاصة أن العمل انتهى.', 'القوات الخاصة'],
    ['قال الرئيس الفهد إن العمل انتهى.', 'الفهد'],
  ])('are told apart: %s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it.each([
    ['وأعلن المدير التوصل إلى اتفاق.', 'المدير'],
    ['وتأمل الشركة التوصل إلى اتفاق.', 'الشركة'],
    ['وتوعد الجيش برد قاس.', 'الجيش'],
    ['وأكد رئيسا البلدين أن الهدنة صامدة.', 'رئيسا البلدين'],
    ['وأكد رئيس الوزراء للبرلمان أن العمل مستمر.', 'رئيس الوزراء'],
    ['قال كارل فيشر إن العمل مستمر.', 'كارل فيشر'],
    ['وقالت صحيفة "لا ديبيش" إن المقطع قديم.', 'لا ديبيش'],
    ['وقال متظاهر إن الطريق مغلق.', 'متظاهر'],
    ['أما الوزير سامي حداد فدعا المجلس إلى الحوار.', 'سامي حداد'],
  ])('are read beside each other: %s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it('knows a body whose first letter melts into its article', () => {
    const { claims, entities } = extract({
      text: 'قالت اللجنة الأولمبية إن العدد زاد. ووفقا للجنة الأولمبية فإن السعر انخفض.',
      lang: 'ar',
    });
    expect(claims.map(({ chain }) => chain[0]?.names)).toEqual([['اللجنة الأولمبية'], ['اللجنة الأولمبية']]);
    expect(entities.map(({ name }) => name)).toEqual(['اللجنة الأولمبية']);
  });
});

describe('two who hold one title', () => {
  it.each([
    ['وزير الصحة', 'وزير المالية', 'وزير المالية'],
    ['المتحدث باسم الخارجية', 'المتحدث باسم الكرملين', 'المتحدث باسم الكرملين'],
    ['رئيس النادي', 'الرئيس الفرنسي', 'الرئيس الفرنسي'],
    ['المدير العام للشركة', 'المدير العام لمنظمة الصحة العالمية', 'المدير العام لمنظمة الصحة العالمية'],
    ['الخبير العسكري', 'الخبير الاقتصادي', 'الخبير الاقتصادي'],
    // The same office in fewer or more words, and what else is told of him.
    ['الخبير العسكري', 'الخبير', 'سامي حداد'],
    ['رئيس لجنة الحكام', 'رئيس اللجنة', 'سامي حداد'],
    ['المتحدث باسم وزارة الخارجية', 'المتحدث باسم الوزارة', 'سامي حداد'],
    ['مدرب النجوم', 'مدرب الفريق', 'سامي حداد'],
    ['مدرب الفريق', 'المدرب الإسباني', 'سامي حداد'],
  ])('are told apart by what it is of: %s, %s', (first, second, meant) => {
    expect(sources(`قال ${first} سامي حداد إن الأمر خطير.\n\nوقال ${second} إن الأمر عادي.`)).toEqual([
      'سامي حداد',
      meant,
    ]);
  });

  it.each(['الرئيس', 'البنك الدولي'])('is not who speaks of him: %s', (other) => {
    expect(sources(`وقالت الوزيرة ليلى واكيم إن ${other} نفسه أكد أن الخطة جيدة.`)).toEqual([`${other} ← ليلى واكيم`]);
  });
});

describe('whom a verb addresses that is joined to what somebody says', () => {
  it.each([
    ['وقال الوزير إن الوضع خطير، ودعا المجتمع الدولي إلى التدخل.', 'المجتمع الدولي إلى التدخل'],
    ['وقالت المنظمة إن الوضع خطير، ودعت المانحين إلى التدخل.', 'المانحين إلى التدخل'],
    ['وقال الوزير إن الوضع خطير، وطالب الاتحاد الأوروبي بالتدخل.', 'الاتحاد الأوروبي بالتدخل'],
  ])('stands behind it: %s', (text, content) => {
    const [first, second] = extract({ text, lang: 'ar' }).claims;
    expect(second?.text).toBe(content);
    expect(second?.chain[0]?.names).toEqual(first?.chain[0]?.names);
  });

  it('is who speaks where the verb agrees with another, or where nobody spoke before', () => {
    expect(sources('وقال الوزير إن الوضع خطير، ودعت النقابة إلى الإضراب.')).toEqual(['الوزير', 'النقابة']);
    expect(sources('وحثت منظمة الصحة العالمية على التبرع بالدم.')).toEqual(['منظمة الصحة العالمية']);
  });
});
