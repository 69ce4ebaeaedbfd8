import { describe, expect, it } from 'vitest';
import { ar } from '../src/ar.ts';
import { extract } from '../src/index.ts';

/** Who speaks: the names, what kind of source they are, and whether nobody is named. */
function origin(text: string): string {
  const [hop] = extract(text, { languages: [ar] }).claims.find(({ chain }) => chain.length > 0)?.chain ?? [];
  if (hop === undefined) return '';
  return `${hop.names.join(' + ')} (${hop.type}${hop.anonymous ? ', anonymous' : ''})`;
}

/** Subjects, as they stand after «قال» or «قالت» and before «إن الطريق مغلق», and who they are. */
const sources: Readonly<Record<string, readonly (readonly [subject: string, origin: string])[]>> = {
  'who holds an office, after where or of what it is': [
    ['قال محافظ درعا سامي الحلبي', 'سامي الحلبي (person)'],
    ['قال محافظ كركوك راكان السهلي', 'راكان السهلي (person)'],
    ['قال رئيس بلدية صيدا سامي الحلبي', 'سامي الحلبي (person)'],
    ['قال محافظ نينوى عبد القادر الحلبي', 'عبد القادر الحلبي (person)'],
    ['قالت وزيرة خارجية فنلندا إلينا فالسن', 'إلينا فالسن (person)'],
    ['قالت رئيسة وزراء إيطاليا جورجيا سانتي', 'جورجيا سانتي (person)'],
    ['قال وزير دفاع فنلندا كاسبار ليند', 'كاسبار ليند (person)'],
    ['قال سفير روسيا في الرباط إيغور بيلوف', 'إيغور بيلوف (person)'],
    ['قال رئيس كوريا الجنوبية يون سوك تشان', 'يون سوك تشان (person)'],
    ['قال الأمين العام لحزب النهار كريم الحلبي', 'كريم الحلبي (person)'],
    ['قال رئيس نادي الفجر سامر الحلبي', 'سامر الحلبي (person)'],
    ['قال القيادي في حماس سامر الحلبي', 'سامر الحلبي (person)'],
    ['قال مدير مكتبه الخميس', 'مدير مكتبه (person, anonymous)'],
    ['قال رئيس نادي «الفجر»', 'رئيس نادي «الفجر» (person, anonymous)'],
    ['قال مدير «النور»', 'مدير «النور» (person, anonymous)'],
    ['قال رئيس نادي «الفجر» سامر الحلبي', 'سامر الحلبي (person)'],
    ['قال الفنان «نوبا»', 'نوبا (person)'],
  ],
  'the whole of a name': [
    ['قال الملك خالد الأول', 'خالد الأول (person)'],
    ['قالت الملكة كاترين الثانية', 'كاترين الثانية (person)'],
    ['قال السلطان سليم الثالث', 'سليم الثالث (person)'],
    ['قال خالد بن سامي السلطان', 'خالد بن سامي السلطان (person)'],
    ['قال عبد الحميد كريمة', 'عبد الحميد كريمة (person)'],
    ['قالت نادية جميلة', 'نادية جميلة (person)'],
    ['قال خالد الشيخ', 'خالد الشيخ (person)'],
    ['قال عبد الرحيم البرهان', 'عبد الرحيم البرهان (person)'],
    ['قال الخبير الاقتصادي سامي الولي', 'سامي الولي (person)'],
    ['قال أمير الدولة الشيخ سامي الأحمد الصباح', 'سامي الأحمد الصباح (person)'],
    ['قالت البارونة ميرا ليند', 'ميرا ليند (person)'],
  ],
  'outlets that are called by letters': [
    ['ذكرت بي بي سي', 'بي بي سي (organization)'],
    ['ذكرت سي إن إن', 'سي إن إن (organization)'],
    ['ذكرت شبكة إيه بي سي نيوز', 'إيه بي سي نيوز (organization)'],
  ],
  'those whom nobody names': [
    ['قالت مصادر أمنية', 'مصادر أمنية (group, anonymous)'],
    ['قال مصدر أمني', 'مصدر أمني (person, anonymous)'],
    ['قال أحد السكان', 'أحد السكان (person, anonymous)'],
    ['قال مشرعون محليون', 'مشرعون محليون (group, anonymous)'],
    ['قال معدو التقرير', 'معدو التقرير (group, anonymous)'],
    ['قالت مجموعة من الكتاب', 'مجموعة من الكتاب (group, anonymous)'],
    ['أظهرت دراسة جديدة', 'دراسة جديدة (document, anonymous)'],
    ['ذكر التقرير', 'التقرير (document)'],
    ['ذكر البيان', 'البيان (document)'],
    ['ذكرت التقديرات', 'التقديرات (document)'],
  ],
  'what kind of source a name is': [
    ['قال ماكرون', 'ماكرون (person)'],
    ['قال روبنسون', 'روبنسون (person)'],
    ['قال الشمري', 'الشمري (person)'],
    ['قالت جينا ليند', 'جينا ليند (person)'],
    ['قال الجمهوريون', 'الجمهوريون (group)'],
    ['قالت الرياض', 'الرياض (place)'],
    ['قالت باريس', 'باريس (place)'],
    ['قالت حماس', 'حماس (organization)'],
    ['قال البيت الأبيض', 'البيت الأبيض (organization)'],
    ['قالت «نوبا السعودية»', 'نوبا السعودية (organization)'],
    ['قال الأمير', 'الأمير (person, anonymous)'],
    ['قالت المعارضة', 'المعارضة (organization)'],
    ['أظهرت دعوى قضائية', 'دعوى قضائية (document, anonymous)'],
    ['أظهرت مكالمات مسربة', 'مكالمات مسربة (unknown, anonymous)'],
    ['قال آلان ليند', 'آلان ليند (person)'],
  ],
};

describe('who is named', () => {
  for (const [name, cases] of Object.entries(sources))
    describe(name, () => {
      it.each(cases)('should be read: %s', (subject, expected) => {
        const clause = /^(?:ذكر|أظهر)/u.test(subject) ? 'أن' : 'إن';
        expect(origin(`و${subject} ${clause} الطريق مغلق.`)).toBe(expected);
      });
    });
});

describe('a surname beside the name of another', () => {
  it.each(['وانتقد سانتي موران', 'ونعت سانتي موران بالمغامر'])('should be no name of both: %s', (text) => {
    const { claims } = extract(`قال باولو سانتي إن الطريق مغلق. ${text}. وقال موران إن العمل بدأ.`, {
      languages: [ar],
    });
    expect(claims.at(-1)?.chain.map(({ names }) => names)).toEqual([['موران']]);
  });
});

describe('a surname that is a usual noun or a title of honour', () => {
  it.each([
    ['ودعا خالد الشيخ إلى ضبط النفس.', 'خالد الشيخ'],
    ['وطالب خالد الشيخ بوقف القتال.', 'خالد الشيخ'],
    ['واتهم عبد الرحيم البرهان الحكومة بالتقصير.', 'عبد الرحيم البرهان'],
    ['وأعلن عبد الرحيم البرهان استقالته.', 'عبد الرحيم البرهان'],
    ['ودعا خالد الحكومة إلى ضبط النفس.', 'خالد'],
  ])('should belong to the name: %s', (text, who) => {
    const { claims } = extract(text, { languages: [ar] });
    expect(claims.map(({ chain }) => chain[0]?.names)).toEqual([[who]]);
  });
});
