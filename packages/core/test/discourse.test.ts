import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/**
 * Articles of two or three sentences put together: whom the first one is about is who speaks in the next, by his name, his office or without a word;
 * and what can stand between a speaker and what he says. Each table is combined with the others.
 */

interface Person {
  readonly text: string;
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly female?: true;
}

const people: readonly Person[] = [
  { text: 'وزير التربية سامي الراشد', name: 'سامي الراشد', short: 'الراشد', role: 'الوزير' },
  { text: 'رئيسة الجمعية ليلى الجابري', name: 'ليلى الجابري', short: 'الجابري', role: 'رئيسة الجمعية', female: true },
  { text: 'مدير المستشفى نادر بن فهد', name: 'نادر بن فهد', short: 'نادر', role: 'المدير' },
  { text: 'الناطق باسم الجيش العقيد خالد الزين', name: 'خالد الزين', short: 'الزين', role: 'الناطق' },
  { text: 'النائبة هدى منصور', name: 'هدى منصور', short: 'منصور', role: 'النائبة', female: true },
];

/** The form of the verb for who acts: «قال», «قالت». */
const by = ({ female }: Person, he: string, she = `${he}ت`): string => (female ? she : he);

const lines = (text: string): string[] =>
  extract({ text, lang: 'ar' }).claims.map(
    ({ chain, text: said }) => `${chain.map(({ names }) => names.join(' + ')).join(' ← ')} | ${said}`,
  );

/** The articles whose last claim is another than is wanted, with what it is. */
function misread(cases: readonly { text: string; last: string }[]): string[] {
  return cases.flatMap(({ text, last }) => {
    const read = lines(text).at(-1) ?? '';
    return read === last ? [] : [`${text} → ${read}`];
  });
}

const content = 'المشروع مهم للجميع';
const opening = 'بدأت أمس فعاليات المعرض في المدينة بمشاركة مئة دار.';

describe('whoever the sentence before is about', () => {
  const deeds: readonly ((p: Person) => string)[] = [
    (p) => `${by(p, 'استقبل')} ${p.text} الطلاب الفائزين.`,
    (p) => `${by(p, 'افتتح')} ${p.text} المعرض.`,
    (p) => `${by(p, 'ترأس')} ${p.text} الاجتماع.`,
    (p) => `${by(p, 'شارك')} في الحفل ${p.text}.`,
    (p) => `${by(p, 'حضر')} الحفل ${p.text}.`,
    (p) => `و${by(p, 'كان')} ${p.text} قد ${by(p, 'زار')} المدرسة.`,
    (p) => `${p.text} ${by(p, 'زار')} المدرسة.`,
    (p) => `جاء ذلك خلال زيارة ${p.text} للمدرسة.`,
    (p) => `جاء ذلك على هامش مشاركة ${p.text} في المؤتمر.`,
    (p) => `${by(p, 'اجتمع')} ${p.text} مع السفراء.`,
  ];
  const next: readonly ((p: Person) => string)[] = [
    (p) => `${by(p, 'وقال')} إن ${content}.`,
    (p) => `${by(p, 'وأضاف')} أن ${content}.`,
    (p) => `${by(p, 'وأشار')} إلى أن ${content}.`,
  ];

  it('speaks in the next one', () => {
    const cases = people.flatMap((p) =>
      deeds.flatMap((deed) =>
        next.flatMap((says) =>
          ['\n\n', ' '].map((between) => ({
            text: `عنوان الخبر هنا\n\n${opening}\n\n${deed(p)}${between}${says(p)}`,
            last: `${p.name} | ${content}`,
          })),
        ),
      ),
    );
    expect(misread(cases)).toEqual([]);
  });
});

describe('whoever spoke', () => {
  const first: readonly ((p: Person) => string)[] = [
    (p) => `${by(p, 'قال')} ${p.text} إن العمل بدأ أمس.`,
    (p) => `${by(p, 'وحذر')} ${p.text} من تأخر العمل.`,
    (p) => `«العمل بدأ فعلا»، ${by(p, 'قال')} ${p.text}.`,
    (p) => `وفي حديث إلى الصحيفة، ${by(p, 'أشار')} ${p.text} إلى أن العمل بدأ.`,
  ];
  const again: readonly ((p: Person) => string)[] = [
    (p) => `${by(p, 'وقال')} ${p.short} إن ${content}.`,
    (p) => `${by(p, 'وشدد')} ${p.role} على أن ${content}.`,
    (p) => `${p.short} ${by(p, 'أكد')} أن ${content}.`,
    (p) => `وعن التكلفة، ${by(p, 'قال')} إن ${content}.`,
    (p) => `${content}، بحسب ${by(p, 'قوله', 'قولها')}.`,
    (p) => `${by(p, 'وختم')} بالقول إن ${content}.`,
  ];

  it('is known again by a part of the name, the office or the verb alone, though another spoke before', () => {
    const cases = people.flatMap((p) =>
      first.flatMap((says) =>
        again.flatMap((follows) =>
          ['', '\n\nوشهدت المدينة أمس أمطارا غزيرة.'].map((aside) => ({
            text: `عنوان الخبر هنا\n\nوأعلن المدرب الإسباني ماركو بيريز أن المعرض سيفتح غدا.\n\n${says(p)}${aside}\n\n${follows(p)}`,
            last: `${p.name} | ${content}`,
          })),
        ),
      ),
    );
    expect(misread(cases)).toEqual([]);
  });
});

describe('a description', () => {
  const name = 'حسن الراشد';
  it.each([
    ['قال مصدر أمني إن العمل بدأ.', 'نفس المصدر', 'مصدر أمني'],
    ['قال مصدر أمني إن العمل بدأ.', 'ذات المصدر', 'مصدر أمني'],
    [`قال المتحدث باسم الجيش ${name} إن العمل بدأ.`, 'الناطق', name],
    ['أظهرت دراسة لجامعة الساحل أن العمل بدأ.', 'الدراسة', 'جامعة الساحل'],
    ['قالت جامعة الساحل في دراسة إن العمل بدأ.', 'الجامعة', 'جامعة الساحل'],
    ['ينص قانون المرور على أن السرعة محدودة.', 'القانون', 'قانون المرور'],
    [`استقبل رئيس الوزراء ${name} الوفد.`, 'رئيس الحكومة', name],
    [`أعلن النادي عن ضم النجم البرازيلي ${name} إلى صفوفه.`, 'النجم البرازيلي', name],
    [
      `وصف رئيس الجالية المصرية بالمدينة والمجلس الأعلى للجاليات سابقا الشيخ ${name} الحفل بأنه جميل.`,
      'رئيس الجالية المصرية',
      name,
    ],
    [`أماط رئيس لجنة التحكيم د. ${name} اللثام عن أسماء الفائزين.`, 'رئيس لجنة التحكيم', name],
    [`بعث الأمير ${name}، ولي العهد، برقية تهنئة.`, 'ولي العهد', name],
    [`التقى وزير الدولة السويدي للشؤون الخارجية، ${name}، الوفد.`, 'المسؤول السويدي', name],
  ])('means whoever is named with it: %s %s', (first, again, who) => {
    const gap = 'وأعلن المدرب الإسباني ماركو بيريز أن المعرض سيفتح غدا.';
    expect(lines(`عنوان الخبر هنا\n\n${first}\n\n${gap}\n\nوأكد ${again} أن ${content}.`).at(-1)).toBe(
      `${who} | ${content}`,
    );
  });

  it.each(['مواطن', 'خبير اقتصادي', 'متحدث'])('without the article is of somebody new: %s', (who) => {
    const first = `قال المواطن والخبير الاقتصادي والمتحدث ${name} إن العمل بدأ.`;
    expect(lines(`عنوان الخبر هنا\n\n${first}\n\nوأكد ${who} أن ${content}.`).at(-1)).toBe(`${who} | ${content}`);
  });
});

it.each([
  ['منظمة الأمم المتحدة للطفولة (اليونيسيف)', 'اليونيسيف', 'منظمة الأمم المتحدة للطفولة'],
  ['الاتحاد الدولي لكرة القدم (فيفا)', 'الفيفا', 'الاتحاد الدولي لكرة القدم'],
  ['وكالة الأنباء السعودية "واس"', '"واس"', 'وكالة الأنباء السعودية'],
  ['نادي "الفجر"', '"الفجر"', 'الفجر'],
])('a body that has a short name is one: %s', (body, short, name) => {
  expect(lines(`عنوان الخبر هنا\n\nزار الوفد أمس مقر ${body}.\n\nوأكدت ${short} أن ${content}.`).at(-1)).toBe(
    `${name} | ${content}`,
  );
});

describe.each(['؟', '?'])('an interview whose questions end in «%s»', (mark) => {
  const asked = [
    ['متى بدأت العمل', 'بدأت العمل قبل عشر سنوات'],
    ['ومن ساعدك', 'ساعدتني أسرتي كثيرا'],
    ['وماذا بعد', 'أعمل الآن على كتاب جديد'],
  ];
  const introduction = 'التقت الصحيفة الكاتبة ليلى الجابري في بيتها.';
  const told = asked.map(([, answer = '']) => `ليلى الجابري | ${answer}`);

  it('gives the answers to whom the article introduces', () => {
    const paragraphs = asked.flatMap(([question = '', answer = '']) => [`${question}${mark}`, `${answer}.`]);
    expect(lines(['عنوان الخبر هنا', introduction, ...paragraphs].join('\n\n')).slice(-3)).toEqual(told);
  });

  it('gives the turns to whom the names before the colons name', () => {
    const paragraphs = asked.flatMap(([question = '', answer = '']) => [
      `الصحيفة: ${question}${mark}`,
      `ليلى الجابري: ${answer}.`,
    ]);
    expect(lines(['عنوان الخبر هنا', introduction, ...paragraphs].join('\n\n')).slice(-3)).toEqual(told);
  });
});

describe('a title of honour', () => {
  const titles =
    'الملك|الأمير|الشيخ|الدكتور|المهندس|اللواء|العميد|العقيد|البطريرك|المستشار|السلطان|الجنرال|الأميرال'.split('|');
  const before: readonly ((titled: string) => string)[] = [
    (titled) => `قال ${titled} إن العمل بدأ.`,
    (titled) => `زار ${titled} المصنع.`,
    (titled) => `قال ${titled} إن العمل بدأ. وكان الوزير سامي منصور قال إن العمل تأخر.`,
  ];

  it('alone means whoever was named with it', () => {
    const cases = titles.flatMap((title) =>
      before.map((tells) => ({
        text: `عنوان الخبر هنا\n\n${tells(`${title} حسن الراشد`)}\n\nوأكد ${title} أن ${content}.`,
        last: `حسن الراشد | ${content}`,
      })),
    );
    expect(misread(cases)).toEqual([]);
  });

  it('with a single name is somebody of whom more is told', () => {
    const cases = titles.map((title) => ({
      text: `عنوان الخبر هنا\n\nوزار ${title} حسن الجامعة الأهلية، حيث أكد أن ${content}.`,
      last: `حسن | ${content}`,
    }));
    expect(misread(cases)).toEqual([]);
  });

  it.each([
    'سماحة الشيخ',
    'قداسة البابا',
    'نيافة الأنبا',
    'غبطة البطريرك',
    'آية الله',
    'المرشد الأعلى آية الله',
    'حجة الإسلام',
    'المشير',
    'السير',
    'المرحوم',
  ])('is no part of the name: %s', (title) => {
    expect(lines(`قال ${title} حسن الراشد إن ${content}.`)).toEqual([`حسن الراشد | ${content}`]);
  });
});

it.each(['مصنع سعيد', 'قصر السلام', 'بلدة الزهراء', 'مطار سعيد الدولي', 'ملعب المدينة'])(
  'who visits a place speaks, and not the place: %s',
  (place) => {
    expect(lines(`زار المدير ${place}، حيث أكد أن ${content}.`).at(-1)).toBe(`المدير | ${content}`);
  },
);

describe('between who speaks and what he says', () => {
  const manners =
    'لاحقا|صراحة|حرفيا|شخصيا|رسميا|علنا|مجددا|ضاحكا|مازحا|غاضبا|مبتسما|بوضوح|بحزم|باختصار|آنذاك|صباحا|أيضا|أخيرا|بحماس|بمرارة|هاتفيا|مطولا|بلهجة حازمة|بنبرة حادة|دون تردد|بلا تردد|على الفور|في المقابل|في البداية|مرة أخرى|للمرة الأولى|بكل ثقة|من جديد|منذ يومين|قبل أيام|بعد ذلك'.split(
      '|',
    );
  const speakers: readonly (readonly [string, string])[] = [
    ['الوزير', 'الوزير'],
    ['الوزير سامي منصور', 'سامي منصور'],
    ['المدرب ماركو بيريز', 'ماركو بيريز'],
    ['مسؤول حكومي', 'مسؤول حكومي'],
    ['رئيس النادي فيصل بن فهد', 'فيصل بن فهد'],
  ];

  it('how he says it can stand', () => {
    const cases = manners.flatMap((manner) =>
      speakers.flatMap(([text, name]) =>
        [
          ['قال', 'إن'],
          ['أكد', 'أن'],
          ['أشار', 'إلى أن'],
        ].map(([verb, opens]) => ({
          text: `و${verb} ${text} ${manner} ${opens} ${content}.`,
          last: `${name} | ${content}`,
        })),
      ),
    );
    expect(misread(cases)).toEqual([]);
  });
});

describe('what happens while one speaks', () => {
  const meanwhile =
    'عندما سئل عن الأمر|بينما كان يغادر القاعة|حين وصل إلى المدينة|وهو يبتسم|وقد بدا عليه التعب|فور وصوله إلى المدينة|لدى وصوله إلى المطار|غداة الاجتماع|عشية زيارته المدينة|محاطا بعدد من أنصاره|واقفا أمام المبنى'.split(
      '|',
    );
  const sayings = [
    ['قال', 'إن'],
    ['أكد', 'أن'],
    ['أشار', 'إلى أن'],
  ] as const;

  it.each(meanwhile)('is no part of who speaks and of what he says: %s', (aside) => {
    for (const [text, name] of [
      ['الوزير', 'الوزير'],
      ['وزير الصحة سامي الحلبي', 'سامي الحلبي'],
      ['مسؤول حكومي', 'مسؤول حكومي'],
    ])
      for (const [verb, opens] of sayings) {
        expect(lines(`و${verb} ${text} ${aside} ${opens} ${content}.`)).toEqual([`${name} | ${content}`]);
        expect(lines(`و${verb} ${text}، ${aside}، ${opens} ${content}.`)).toEqual([`${name} | ${content}`]);
      }
  });
});

describe('one claim of one speaker', () => {
  const frames: Readonly<Record<string, string>> = {
    'عاد X ليؤكد أن Y.': 'X',
    'سبق لX أن قال إن Y.': 'X',
    'Y، وفق ما أعلن X لصحيفة «النهار».': 'X',
    'Y، على حد قول X.': 'X',
    'وفي تصريحات نقلتها وكالة النور، قال X إن Y.': 'X ← وكالة النور',
    'وجاء في صحيفة «النهار» على لسان X أن Y.': 'X ← النهار',
    'وقال X في تقرير نشر أمس إن Y.': 'X',
    'و قال X إن Y.': 'X',
  };

  const speakers: readonly (readonly [string, string])[] = [
    ['وزير الصحة سامي الحلبي', 'سامي الحلبي'],
    ['كمال بن فهد', 'كمال بن فهد'],
  ];

  it.each(Object.entries(frames))('is read in «%s»', (frame, chain) => {
    for (const [text, name] of speakers) {
      const sentence = frame.replace('X', text).replace('Y', content);
      expect(lines(sentence), sentence).toEqual([`${chain.replace('X', name)} | ${content}`]);
    }
  });
});

describe('a colon that ends its paragraph', () => {
  const after = 'وحضر اللقاء عدد من الطلاب.';
  const narrated = ' | حضر اللقاء عدد من الطلاب';

  it('leaves the next paragraph to who spoke before it', () => {
    expect(lines(`وقال المدير:\n\n«الطريق مغلق». وأضاف أن العمل مستمر.\n\n${after}`)).toEqual([
      'المدير | الطريق مغلق',
      'المدير | العمل مستمر',
      narrated,
    ]);
    expect(lines(`وأضاف الوزير:\n\nسنعمل على خفض الأسعار. ولن نقبل بالاحتكار.\n\n${after}`)).toEqual([
      'الوزير | سنعمل على خفض الأسعار',
      'الوزير | لن نقبل بالاحتكار',
      narrated,
    ]);
  });

  it.each([
    ['dashes', '- تبدأ الدراسة يوم الأحد.', '- تؤجل الامتحانات إلى الشهر المقبل.'],
    ['numbers, without full stops', '1- تبدأ الدراسة يوم الأحد', '2- تؤجل الامتحانات إلى الشهر المقبل'],
    ['ordinals', 'أولا: تبدأ الدراسة يوم الأحد.', 'ثانيا: تؤجل الامتحانات إلى الشهر المقبل.'],
  ])('leaves him the list after it, with %s', (_, first, second) => {
    const items = ['الجامعة | تبدأ الدراسة يوم الأحد', 'الجامعة | تؤجل الامتحانات إلى الشهر المقبل'];
    expect(lines(`أوضحت الجامعة ما يلي:\n\n${first}\n\n${second}\n\n${after}`)).toEqual([...items, narrated]);
    const plan = 'قالت الجامعة إن الخطة تتضمن النقاط التالية:';
    expect(lines(`${plan}\n\n${first}\n\n${second}\n\n${after}`)).toEqual([
      'الجامعة | الخطة تتضمن النقاط التالية',
      ...items,
      narrated,
    ]);
  });

  it('leaves nothing where nobody spoke, or a paragraph names who speaks', () => {
    expect(lines('وتضمنت التوصيات ما يلي:\n\n- تخفض الأسعار غدا.')).toEqual([
      ' | تضمنت التوصيات ما يلي',
      ' | تخفض الأسعار غدا',
    ]);
    expect(lines(`وقال المدير:\n\nأكد الوزير أن ${content}.`)).toEqual([`الوزير | ${content}`]);
  });
});

it.each([
  ['المهندس أمين الجابري', 'أمين الجابري'],
  ['العميد شرف منصور', 'شرف منصور'],
  ['مدير الشركة الدكتور كرم الجابري', 'كرم الجابري'],
  ['رئيس مجلس إدارة الغرفة التجارية الصناعية بأبها المهندس سامي الحلبي', 'سامي الحلبي'],
  ['مدير الغرفة ببيشة الدكتور سامي الحلبي', 'سامي الحلبي'],
  ['القائد العام الفريق أول عبد الفتاح الحلبي', 'عبد الفتاح الحلبي'],
  ['مدير المنتخب السعودي للشباب علي الجربوعان', 'علي الجربوعان'],
])('a name after a title is one, whatever its words are elsewhere: %s', (text, name) => {
  expect(lines(`وأكد ${text} أن ${content}.`)).toEqual([`${name} | ${content}`]);
});

it.each([
  ['مدير الأمن العام', 'مدير الأمن العام'],
  ['مدرب الفريق الأول لكرة القدم بالنادي سامي الحلبي', 'سامي الحلبي'],
  ['شبكة السكة الحديد', 'شبكة السكة الحديد'],
  ['زيد سعد الحسين أمس', 'زيد سعد الحسين'],
  ['رئيس الحكومة سامي الصيد في تصريحات', 'سامي الصيد'],
])('a verb of saying takes no noun beside what is said: %s', (text, name) => {
  expect(lines(`وقال ${text} إن ${content}.`)).toEqual([`${name} | ${content}`]);
});

it.each('بث مد سد فض ضخ شق زج قص دفع جمع حفظ دمج فحص قمع صيانة سداد'.split(' '))(
  'a deed of few letters is what is asked for: %s',
  (deed) => {
    expect(lines(`وطالبت الجمعية ب${deed} ما ينقص السكان.`)).toEqual([`الجمعية | ب${deed} ما ينقص السكان`]);
  },
);

it.each(['موجها حديثه إلى اللاعبين', 'متحدثا عن المشروع', 'مشيرا بيده إلى الميناء', 'مخاطبا الحضور', 'رافعا يده'])(
  'who speaks is nobody who is told in the accusative: %s',
  (doing) => {
    const text = `قال الوزير سامي الحلبي إن العمل بدأ أمس. وأضاف ${doing}: «${content}».`;
    expect(lines(text).at(-1)).toBe(`سامي الحلبي | ${content}`);
  },
);

describe('a verb in the dual or the plural', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['الوزيران', 'الوزيران'],
    ['الوزير سامي الحلبي والنائب كمال منصور', 'سامي الحلبي + كمال منصور'],
    ['سامي الحلبي وهدى منصور', 'سامي الحلبي + هدى منصور'],
    ['مسؤولان أمريكيان', 'مسؤولان أمريكيان'],
    ['المعارضة والحكومة', 'المعارضة والحكومة'],
  ];

  it.each(pairs)('means all who spoke or acted last: %s', (text, name) => {
    const last = `${name} | ${content}`;
    for (const verb of ['أكدا', 'أكدوا'])
      expect(lines(`وقال ${text} إن الطريق مغلق. و${verb} أن ${content}.`).at(-1)).toBe(last);
    expect(lines(`وقال ${text} إن الطريق مغلق، كما أوضحا أن ${content}.`).at(-1)).toBe(last);
  });

  it('means nobody who spoke alone', () => {
    const two = 'وقال الوزير سامي الحلبي والنائب كمال منصور إن الطريق مغلق.';
    const one = 'وأكدت النائبة هدى الجابري أن الجسر آمن.';
    expect(lines(`${two} ${one} وأضافا أن ${content}.`).at(-1)).toBe(`سامي الحلبي + كمال منصور | ${content}`);
    expect(lines(`${two} ${one} وأضافت أن ${content}.`).at(-1)).toBe(`هدى الجابري | ${content}`);
  });

  it('means those whom the sentence before is about', () => {
    expect(lines(`وزار الوزير سامي الحلبي والنائب كمال منصور المدينة. وقالا إن ${content}.`).at(-1)).toBe(
      `سامي الحلبي + كمال منصور | ${content}`,
    );
  });
});

it.each([
  'ثلاثة مسؤولين',
  'نصف السكان',
  'كل الأحزاب',
  'جميع الأطراف',
  'كبار المسؤولين',
  'مجموعة من الخبراء',
  'لجنة من النواب',
])('so many of some speak, whatever the verb may be besides: %s', (some) => {
  const say = some.includes('من') ? 'ت' : '';
  for (const [verb, opens] of [
    ['حذر', 'من أن'],
    ['أكد', 'أن'],
    ['ذكر', 'أن'],
  ])
    expect(lines(`و${verb}${say} ${some} ${opens} ${content}.`)).toEqual([`${some} | ${content}`]);
});

it('does not take a body for the man it is called after', () => {
  const office = 'ذكر مكتب زعيم البلاد سامي الحلبي أن الطريق مغلق.';
  expect(lines(`${office}\n\nوأعلنت الوزارة أن سامي الحلبي وعد بفتح الطريق.`).at(-1)).toBe(
    'سامي الحلبي ← الوزارة | بفتح الطريق',
  );
});

it('takes «علي» before what is said for the preposition, as many write it', () => {
  expect(lines('أكد الوزير علي ضرورة وقف العمل.')).toEqual(['الوزير | ضرورة وقف العمل']);
  expect(lines('قال أحمد علي إن العمل مستمر.')).toEqual(['أحمد علي | العمل مستمر']);
});
