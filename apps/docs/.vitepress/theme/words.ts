import type { Certainty, EntityType, Hop, Kind, SourcingFlag, Speech } from '@isnad/core';

/** All that the figures and the playground say, in one language of the site. */
export interface Words {
  readonly article: string;
  readonly articleHint: string;
  readonly sample: string;
  readonly clear: string;
  readonly marked: string;
  readonly claims: string;
  readonly noClaims: string;
  /** Of a text that was read. */
  readonly nothingRead: string;
  readonly doubts: string;
  readonly unknownLanguage: string;
  readonly rule: string;
  readonly why: string;
  readonly count: (claims: number, attributed: number) => string;
  readonly truncated: string;
  readonly failed: string;
  readonly chain: string;
  readonly unattributed: string;
  readonly missing: string;
  readonly anonymous: string;
  readonly and: string;
  readonly thisArticle: string;
  readonly chosen: string;
  readonly confidence: string;
  readonly json: string;
  readonly legend: { readonly content: string; readonly cue: string; readonly source: string };
  readonly roles: Readonly<Record<Hop['role'], string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly resolved: Readonly<Record<Hop['resolved'], string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly speeches: Readonly<Record<Speech, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly flags: Readonly<Record<SourcingFlag, string>>;
}

const en: Words = {
  article: 'Article',
  articleHint: 'Paste a news article in Arabic or English. It is read here, in your browser, and sent nowhere.',
  sample: 'Use an example',
  clear: 'Clear',
  marked: 'The article, as it was read',
  claims: 'Claims',
  noClaims: 'No claims yet.',
  nothingRead: 'No claims are read in this text. Is it a news article, with whole sentences?',
  doubts: 'Where it was hard to read',
  unknownLanguage: 'This is neither Arabic nor English, which is all that is read here.',
  rule: 'Read by the rule',
  why: 'Why it was read so',
  count: (claims, attributed) => `${claims} ${claims === 1 ? 'claim' : 'claims'}, ${attributed} attributed`,
  truncated: 'Only the first 200,000 characters are read here; the library has no such limit.',
  failed: 'The extractor could not be started. Reload the page to try again.',
  chain: 'Chain',
  unattributed: 'unattributed: the article says it in its own voice',
  missing: 'missing link',
  anonymous: 'not named',
  and: ' and ',
  thisArticle: 'this article',
  chosen: 'Chosen claim',
  confidence: 'confidence',
  json: 'As JSON',
  legend: { content: 'claim', cue: 'reporting words', source: 'source' },
  roles: { speaker: 'said it', relay: 'passed it on' },
  types: {
    person: 'person',
    organization: 'organization',
    place: 'place',
    document: 'document',
    group: 'group',
    unknown: 'unknown',
  },
  resolved: {
    stated: 'named in the sentence',
    anaphor: 'named before',
    dropped: 'left out, from the sentence before',
    missing: 'not said',
  },
  kinds: {
    directive: 'demand',
    commitment: 'commitment',
    prediction: 'prediction',
    condition: 'condition',
    evaluation: 'evaluation',
    measure: 'measure',
    event: 'event',
    state: 'state',
  },
  speeches: { direct: 'quoted', mixed: 'partly quoted', indirect: 'indirect speech', narrated: 'narrated' },
  certainties: { certain: 'certain', probable: 'probable', possible: 'possible', unknown: 'certainty unknown' },
  flags: {
    'unattributed-assertion': 'unattributed assertion',
    'anonymous-origin': 'anonymous origin',
    'anonymous-without-reason': 'anonymous without a reason',
    'plural-for-one': 'plural for one',
    'unnamed-relay': 'unnamed relay',
    'second-hand': 'second hand',
    rumour: 'rumour',
    distanced: 'the article keeps its distance',
    'missing-link': 'missing link',
  },
};

const ar: Words = {
  article: 'المقال',
  articleHint: 'ألصق مقالًا إخباريًا بالعربية أو الإنجليزية. يُقرأ هنا في متصفحك ولا يُرسَل إلى أي مكان.',
  sample: 'مثال جاهز',
  clear: 'مسح',
  marked: 'المقال كما قُرئ',
  claims: 'الادعاءات',
  noClaims: 'لا ادعاءات بعد.',
  nothingRead: 'لم يُقرأ في هذا النص أي ادعاء. أهو مقال إخباري بجمل تامة؟',
  doubts: 'مواضع صعبت قراءتها',
  unknownLanguage: 'ليس هذا النص بالعربية ولا بالإنجليزية، ولا يُقرأ هنا غيرهما.',
  rule: 'قُرئ بالقاعدة',
  why: 'لماذا قُرئ هكذا',
  count: (claims, attributed) => `الادعاءات: ${claims}، والمنسوب منها: ${attributed}`,
  truncated: 'لا يُقرأ هنا سوى أول 200000 محرف؛ وليس في المكتبة هذا الحد.',
  failed: 'تعذّر تشغيل المستخرِج. أعد تحميل الصفحة للمحاولة من جديد.',
  chain: 'السلسلة',
  unattributed: 'غير منسوب: يقوله المقال بلسانه',
  missing: 'حلقة مفقودة',
  anonymous: 'غير مسمّى',
  and: ' و',
  thisArticle: 'هذا المقال',
  chosen: 'الادعاء المختار',
  confidence: 'الثقة',
  json: 'بصيغة JSON',
  legend: { content: 'ادعاء', cue: 'ألفاظ الإسناد', source: 'مصدر' },
  roles: { speaker: 'القائل', relay: 'الناقل' },
  types: {
    person: 'شخص',
    organization: 'جهة',
    place: 'مكان',
    document: 'وثيقة',
    group: 'جماعة',
    unknown: 'غير معروف',
  },
  resolved: {
    stated: 'مذكور في الجملة',
    anaphor: 'مذكور من قبل',
    dropped: 'مقدّر من الجملة السابقة',
    missing: 'غير مذكور',
  },
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
  speeches: { direct: 'كلام مباشر', mixed: 'مقتبس جزئيًا', indirect: 'كلام غير مباشر', narrated: 'سرد' },
  certainties: { certain: 'جازم', probable: 'مرجّح', possible: 'محتمل', unknown: 'درجة اليقين غير معروفة' },
  flags: {
    'unattributed-assertion': 'قول غير منسوب',
    'anonymous-origin': 'مصدر غير مسمّى',
    'anonymous-without-reason': 'غير مسمّى بلا سبب',
    'plural-for-one': 'جمع لواحد',
    'unnamed-relay': 'ناقل غير مسمّى',
    'second-hand': 'منقول',
    rumour: 'شائعة',
    distanced: 'المقال يتحفّظ عليه',
    'missing-link': 'حلقة مفقودة',
  },
};

/** `lang` is that of the page. */
export function wordsFor(lang: string): Words {
  return lang.startsWith('ar') ? ar : en;
}
