import type { Act, Certainty, MediumKind, Stance } from '@isnad/core';
import type { Take } from '../../../packages/core/src/languages/clause-data.ts';

/** All that the catalogue of rules says itself, in one language of the site. */
export interface CatalogueWords {
  readonly lang: 'ar' | 'en';
  readonly title: Readonly<Record<'ar' | 'en', string>>;
  readonly lead: Readonly<Record<'ar' | 'en', string>>;
  readonly legend: string;
  readonly marks: { readonly content: string; readonly cue: string; readonly source: string };
  readonly rules: string;
  readonly reads: string;
  readonly leaves: string;
  readonly from: (chain: string) => string;
  readonly nobody: string;
  readonly missing: string;
  readonly and: string;
  readonly instead: (rules: string) => string;
  readonly narrated: string;
  readonly nothing: string;
  readonly cues: string;
  readonly cuesLead: Readonly<Record<'ar' | 'en', string>>;
  readonly words: string;
  readonly medium: string;
  readonly takes: string;
  readonly notes: string;
  readonly acts: Readonly<Record<Act, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly media: Readonly<Record<MediumKind, string>>;
  readonly classes: { readonly verbs: string; readonly nouns: string; readonly adjectives: string };
  /** What an Arabic cue may be followed by. */
  readonly frames: {
    readonly clause: string;
    readonly bare: string;
    readonly object: string;
    readonly anyObject: string;
    readonly cognate: string;
    readonly target: string;
    readonly addressee: string;
    readonly clauseOnly: string;
    readonly speechOnly: string;
    readonly after: (words: string) => string;
    readonly topic: (words: string) => string;
    readonly sourceIn: (words: string) => string;
    readonly needs: (words: string) => string;
    readonly phrase: (words: string) => string;
    readonly possessed: string;
    readonly agent: string;
  };
  readonly english: Readonly<Record<Take, string>>;
  readonly facts: {
    readonly continues: string;
    readonly relay: string;
    readonly negative: string;
    readonly directive: string;
    readonly commitment: string;
    readonly feeling: string;
    readonly judgement: string;
    readonly asks: string;
    readonly inanimate: string;
    readonly deed: string;
  };
  readonly lists: {
    readonly title: string;
    readonly according: string;
    readonly accordingLead: string;
    readonly rumours: string;
    readonly rumoursLead: string;
    readonly intros: string;
    readonly introsLead: string;
    readonly bases: string;
    readonly basesLead: string;
    readonly anonymityReasons: string;
    readonly anonymityReasonsLead: string;
    readonly digressions: string;
    readonly digressionsLead: string;
    readonly norms: string;
    readonly normsLead: string;
    readonly media: string;
    readonly mediaLead: string;
  };
}

const en: CatalogueWords = {
  lang: 'en',
  title: { ar: 'Rules of Arabic', en: 'Rules of English' },
  lead: {
    ar: 'Every rule by which Arabic is read, and the words that it looks for. The page is written from the rules themselves: each example is read by the extractor when the site is built, and a test runs them all.',
    en: 'Every rule by which English is read, and the words that it looks for. The page is written from the rules themselves: each example is read by the extractor when the site is built, and a test runs them all.',
  },
  legend:
    'The name of a rule is what `attribution.rule` and `isnad explain` give. Many rules name two things: where the speaker stands, and what holds the words said. In the examples:',
  marks: { content: 'claim', cue: 'reporting words', source: 'source' },
  rules: 'Rules',
  reads: 'reads',
  leaves: 'leaves',
  from: (chain) => `from ${chain}`,
  nobody: 'from nobody in particular',
  missing: 'missing link',
  and: ' and ',
  instead: (rules) => `read by ${rules}`,
  narrated: 'told by the article itself',
  nothing: 'nothing is read',
  cues: 'Reporting words',
  cuesLead: {
    ar: 'By what the speaker does with the words, then by what may follow. A verb is given with past, present and participle, and read in all its forms. A word that is not here attributes nothing.',
    en: 'By what the speaker does with the words, then by what may follow. Verbs are read in all their forms. A word that is not here attributes nothing.',
  },
  words: 'Words',
  medium: 'Medium',
  takes: 'may be followed by',
  notes: 'read as',
  acts: {
    statement: 'Statement',
    confirmation: 'Confirmation',
    denial: 'Denial',
    claim: 'Claim',
    accusation: 'Accusation',
    condemnation: 'Condemnation',
    praise: 'Praise',
    demand: 'Demand',
    promise: 'Promise',
    warning: 'Warning',
    expectation: 'Expectation',
    belief: 'Belief',
    question: 'Question',
    revelation: 'Revelation',
    report: 'Report',
  },
  stances: { neutral: 'neutral', endorsing: 'presented as known', distancing: 'the article keeps its distance' },
  certainties: { certain: 'certain', probable: 'probable', possible: 'possible', unknown: 'certainty unknown' },
  media: {
    statement: 'Statement',
    interview: 'Interview',
    post: 'Post',
    'press-conference': 'Press conference',
    meeting: 'Meeting',
    speech: 'Speech',
    report: 'Report',
    call: 'Call',
    letter: 'Letter',
    broadcast: 'Broadcast',
    other: 'Other',
  },
  classes: { verbs: 'verbs', nouns: 'nouns', adjectives: 'adjectives' },
  frames: {
    clause: 'a clause («أن»)',
    bare: 'a quotation or colon at once',
    object: 'a verbal noun',
    anyObject: 'any noun',
    cognate: 'a noun of saying',
    target: 'whom it is about',
    addressee: 'whom it is said to',
    clauseOnly: 'a clause only («أن»)',
    speechOnly: 'a clause, a quotation or a colon only',
    after: (words) => `the words said, after ${words}`,
    topic: (words) => `a topic, after ${words}: not what is said`,
    sourceIn: (words) => `the paper that says it, after ${words}`,
    needs: (words) => `only with ${words}`,
    phrase: (words) => `${words} between`,
    possessed: 'a noun phrase, only after whoever holds it',
    agent: 'names who holds the attitude',
  },
  english: {
    that: '“that”',
    bare: 'a clause',
    quote: 'a quotation',
    to: '“to” and a verb',
    noun: 'a noun phrase',
    ing: 'a gerund',
    wh: 'a question word',
    'object-to': 'someone and “to”',
    parenthetical: 'nothing: the words stood before',
  },
  facts: {
    continues: 'the last speaker goes on',
    relay: 'passes on another’s words',
    negative: 'negated',
    directive: 'a demand',
    commitment: 'a commitment',
    feeling: 'a feeling',
    judgement: 'a judgement',
    asks: 'a question',
    inanimate: 'usually of documents and figures',
    deed: 'a deed of its own',
  },
  lists: {
    title: 'Phrases',
    according: 'According to',
    accordingLead: 'Attribute what stands beside them.',
    rumours: 'Rumour',
    rumoursLead: 'Report without saying who.',
    intros: 'The article’s own voice',
    introsLead: 'Open what the article says itself; nobody speaks in them.',
    bases: 'How it is known',
    basesLead: 'Say what the source goes by (`claim.basis`).',
    anonymityReasons: 'Why no name is given',
    anonymityReasonsLead: 'Without one of these, an unnamed origin is flagged.',
    digressions: 'Comments',
    digressionsLead: 'End what was said, and comment on it.',
    norms: 'Followed, not quoted',
    normsLead: 'After an according-to phrase these are rules or plans that are kept, not sources.',
    media: 'How it was said',
    mediaLead: 'Nouns that tell the medium (`claim.medium`).',
  },
};

const ar: CatalogueWords = {
  lang: 'ar',
  title: { ar: 'قواعد قراءة العربية', en: 'قواعد قراءة الإنجليزية' },
  lead: {
    ar: 'كل قاعدة تُقرأ بها العربية، والكلمات التي تبحث عنها. كُتبت هذه الصفحة من القواعد نفسها: كل مثال فيها يقرؤه «إسناد» عند بناء الموقع، ويشغّل الأمثلةَ كلها اختبار.',
    en: 'كل قاعدة تُقرأ بها الإنجليزية، والكلمات التي تبحث عنها. كُتبت هذه الصفحة من القواعد نفسها: كل مثال فيها يقرؤه «إسناد» عند بناء الموقع، ويشغّل الأمثلةَ كلها اختبار.',
  },
  legend:
    'اسم القاعدة هو ما تعطيه `attribution.rule` وما يعرضه `isnad explain`. وأسماء كثيرة منها في شقين: موضع القائل، وما يحمل كلامه. وفي الأمثلة:',
  marks: { content: 'ادعاء', cue: 'ألفاظ الإسناد', source: 'مصدر' },
  rules: 'القواعد',
  reads: 'تقرأ',
  leaves: 'تترك',
  from: (chain) => `عن ${chain}`,
  nobody: 'لا ينسب إلى أحد',
  missing: 'حلقة مفقودة',
  and: ' و',
  instead: (rules) => `تقرؤه ${rules}`,
  narrated: 'يقوله المقال بلسانه',
  nothing: 'لا يُقرأ فيه شيء',
  cues: 'ألفاظ الإسناد',
  cuesLead: {
    ar: 'بحسب ما يفعله القائل بكلامه، ثم بحسب ما قد يلي الكلمة. يُذكر الفعل بماضيه ومضارعه واسم فاعله، ويُقرأ في صيغه جميعًا. وما ليس هنا لا ينسب شيئًا.',
    en: 'بحسب ما يفعله القائل بكلامه، ثم بحسب ما قد يلي الكلمة. وتُقرأ الأفعال في صيغها جميعًا. وما ليس هنا لا ينسب شيئًا.',
  },
  words: 'الكلمات',
  medium: 'الوسيلة',
  takes: 'ما قد يليه',
  notes: 'كيف يُقرأ',
  acts: {
    statement: 'قول',
    confirmation: 'تأكيد',
    denial: 'نفي',
    claim: 'زعم',
    accusation: 'اتهام',
    condemnation: 'إدانة',
    praise: 'إشادة',
    demand: 'طلب',
    promise: 'وعد',
    warning: 'تحذير',
    expectation: 'توقّع',
    belief: 'اعتقاد',
    question: 'سؤال',
    revelation: 'كشف',
    report: 'إخبار',
  },
  stances: { neutral: 'محايد', endorsing: 'يُعرض كأنه معلوم', distancing: 'المقال يتحفّظ عليه' },
  certainties: { certain: 'جازم', probable: 'مرجّح', possible: 'محتمل', unknown: 'درجة اليقين غير معروفة' },
  media: {
    statement: 'بيان',
    interview: 'مقابلة',
    post: 'منشور',
    'press-conference': 'مؤتمر صحفي',
    meeting: 'اجتماع',
    speech: 'خطاب',
    report: 'تقرير',
    call: 'اتصال',
    letter: 'رسالة',
    broadcast: 'بثّ',
    other: 'غير ذلك',
  },
  classes: { verbs: 'أفعال', nouns: 'أسماء', adjectives: 'صفات' },
  frames: {
    clause: 'جملة («أن»)',
    bare: 'اقتباس أو نقطتان مباشرة',
    object: 'مصدر صريح',
    anyObject: 'أي اسم',
    cognate: 'اسم قول',
    target: 'من يقال فيه',
    addressee: 'من يقال له',
    clauseOnly: 'جملة («أن») لا غير',
    speechOnly: 'جملة أو اقتباس أو نقطتان لا غير',
    after: (words) => `ما قيل بعد ${words}`,
    topic: (words) => `موضوع بعد ${words}، وليس ما قيل`,
    sourceIn: (words) => `الوثيقة القائلة بعد ${words}`,
    needs: (words) => `مع ${words} فقط`,
    phrase: (words) => `بينهما ${words}`,
    possessed: 'اسم، إذا سبقه صاحبه',
    agent: 'يسمّي صاحب الموقف',
  },
  english: {
    that: 'جملة بعد that',
    bare: 'جملة بلا that',
    quote: 'اقتباس',
    to: 'to وفعل',
    noun: 'اسم',
    ing: 'مصدر بـ ing',
    wh: 'أداة استفهام',
    'object-to': 'شخص ثم to',
    parenthetical: 'لا شيء: تقدّم الكلام',
  },
  facts: {
    continues: 'يمضي القائل الأخير في كلامه',
    relay: 'ينقل كلام غيره',
    negative: 'منفي',
    directive: 'طلب',
    commitment: 'التزام',
    feeling: 'شعور',
    judgement: 'حكم',
    asks: 'سؤال',
    inanimate: 'غالبًا للوثائق والأرقام',
    deed: 'فعل قائم بنفسه',
  },
  lists: {
    title: 'العبارات',
    according: 'وفقًا لـ',
    accordingLead: 'تنسب ما بجانبها.',
    rumours: 'الشائعات',
    rumoursLead: 'تخبر ولا تقول عمّن.',
    intros: 'لسان المقال',
    introsLead: 'يبدأ بها ما يقوله المقال نفسه؛ لا قائل فيها.',
    bases: 'من أين عُلم',
    basesLead: 'تقول إلى ماذا يستند المصدر (`claim.basis`).',
    anonymityReasons: 'لماذا لا يُسمّى',
    anonymityReasonsLead: 'من دون عبارة منها يُعلَّم المصدر غير المسمّى.',
    digressions: 'التعليق',
    digressionsLead: 'تنهي ما قيل وتعلّق عليه.',
    norms: 'ما يُتّبع ولا يُنقل عنه',
    normsLead: 'بعد «وفق» وأخواتها هذه أحكام أو خطط يُعمل بها، لا مصادر.',
    media: 'كيف قيل',
    mediaLead: 'أسماء تدل على وسيلة القول (`claim.medium`).',
  },
};

export const catalogueWords: readonly CatalogueWords[] = [en, ar];
