import { fold } from '../text/fold.ts';

/** Endings that tell what a word is, spelt as usual; all lists are empty where words are told by their place. */
export interface Endings {
  /** Of adjectives of belonging in the singular, the masculine first: «روسي», «روسية». */
  readonly belonging: readonly string[];
  /** … and in the plural: «عراقيون», «عراقيين». */
  readonly belongingMany: readonly string[];
  /** Of feminine nouns and adjectives: «وزارة». */
  readonly feminine: readonly string[];
  /** … and of their plural: «وزارات». */
  readonly feminineMany: readonly string[];
  /** Of masculine plurals: «مدربون», «مدربين». */
  readonly many: readonly string[];
  /** … when they are not the subject: «مدربين». */
  readonly manyObject: readonly string[];
  /** … before what they are of: «منظمو المعرض». */
  readonly manyOf: readonly string[];
  /** Of a pair: «جانبان», «جانبين». */
  readonly pair: readonly string[];
  /** … of feminines before what they are of: «شركتا», «شركتي». */
  readonly pairOf: readonly string[];
  /** Of nouns that are somebody's, where no name ends so: «شعورهم». */
  readonly possessed: readonly string[];
  /** Of participles that say how something is done: «قائلا», «قائلة», «قائلين». */
  readonly circumstance: readonly string[];
  /** Of names of countries, which fall before the endings of `belonging`: «سوريا», «سوري». */
  readonly country: readonly string[];
}

/** Small words to which the grammar gives a part of their own, spelt as usual; a list is empty where no word has the part. */
export interface Particles {
  /** Joins («و»), and tells what follows from something («ف»). */
  readonly and: readonly string[];
  readonly so: readonly string[];
  /** Prepositions by what they lead to: whom something is for or said to («ل»), a place or paper («في»), what a part is of («من»), what is spoken of («عن»). */
  readonly to: readonly string[];
  readonly in: readonly string[];
  /** The letter that leads to where somebody holds office: «مدير التعليم بتبوك». */
  readonly at: readonly string[];
  readonly of: readonly string[];
  readonly about: readonly string[];
  /** For whom one speaks: «المتحدث باسم». */
  readonly onBehalf: readonly string[];
  /** … and who does so: «متحدث». After another title the same letters are a name: «الدكتور باسم الراشد». */
  readonly spokesmen: readonly string[];
  /** A duty: «على الحكومة أن». */
  readonly upon: readonly string[];
  /** Prepositions that belong to the description of who they follow: «سفير في», «خبير لدى». */
  readonly describing: readonly string[];
  /** … and to what something is said in or through: «مقابلة مع», «حساب على». */
  readonly ways: readonly string[];
  /** Between a verb of saying and who said it, where they point back: «ما تحدثت عنه الصحيفة». */
  readonly back: readonly string[];
  /** Before a noun, denies it: «عدم». */
  readonly lack: readonly string[];
  /** Give a name to what was told, right before it or with one word between: «تسمى», «يعرف ب». */
  readonly naming: readonly string[];
  /** After these something is told of somebody: «ك», «لن تكون». */
  readonly predicating: readonly string[];
  /** Deny a clause without a verb: «ليس». */
  readonly isNot: readonly string[];
  /** Brings a topic to the front: «أما». */
  readonly asFor: readonly string[];
  readonly but: readonly string[];
  /** The complementizer and its negation in one word, which stays with what is said: «ألا», «بألا». */
  readonly lest: readonly string[];
  /** Before a noun with the article, point at whom it means: «نفس», «ذات». */
  readonly sameAs: readonly string[];
  /** Tell what something is due to, in the letters of a verb that blames: «يرجع». */
  readonly dueTo: readonly string[];
  /** With the article and where he is from, who leads a country: «الرئيس الفرنسي». */
  readonly heads: readonly string[];
  /** Tell one kind of expert or spokesman from another: «الخبير العسكري». */
  readonly fields: readonly string[];
  /** Tells that an office is held no more: «المدرب السابق». */
  readonly former: readonly string[];
  /** Tell nothing of which office one holds: «المتحدث الرسمي», «المدير الحالي». */
  readonly anyOffice: readonly string[];
  /** Name one body alike: «رئيس الحكومة», «رئيس الوزراء». */
  readonly cabinets: readonly string[];
  /** Opens a noun phrase of whatever kind: «أي». */
  readonly any: readonly string[];
  /** Corrects what was said: «بل». */
  readonly rather: readonly string[];
  /** Compares, and joins after a comma: «كما». */
  readonly as: readonly string[];
  /** Verbs after which it only compares: «كما فعل». */
  readonly alike: readonly string[];
  /** «لم يحدد موعدا»: what one leaves unsaid, besides the verbs of saying. */
  readonly withheld: readonly string[];
  /** Verbs, by their past, of one who declines to speak: «رفض التعليق». */
  readonly decliners: readonly string[];
  /** … and what is declined: «تعليق», «إدلاء». */
  readonly declined: readonly string[];
  /** Join two clauses in time or contrast, also from before the first: «بينما», «فيما». */
  readonly meanwhile: readonly string[];
  /** … of two words: «في حين». */
  readonly meanwhilePhrases: readonly string[];
  /** Open what someone said on an occasion that is told before: «حين». */
  readonly inWhich: readonly string[];
  /** Open a reason: «حيث», «إذ». */
  readonly since: readonly string[];
  /** Give one reason more weight: «خصوصا». */
  readonly especially: readonly string[];
  /** Bodies and titles whose word also describes another: «اللجنة المنظمة», «الحزب الحاكم». */
  readonly describers: readonly string[];
  /** Feminine adjectives without the ending of one: «المحكمة العليا». */
  readonly elatives: readonly string[];
  /** First and second words of compound names: «نور الدين». */
  readonly ofFaith: readonly string[];
  readonly faith: readonly string[];
  /** Adjectives of the same shape in the masculine, which are no things: «الهلال الأحمر», «المجلس الأعلى». */
  readonly colours: readonly string[];
  /** Plurals of things that no ending tells, to which a verb agrees in the feminine: «دول». */
  readonly things: readonly string[];
  /** Usual nouns that describe no other: «المعرض», «السفينة». */
  readonly plainNouns: readonly string[];
  /** Up to when: «حتى». */
  readonly until: readonly string[];
  /** Open a concession: «رغم». */
  readonly despite: readonly string[];
  readonly if: readonly string[];
  /** Tells what follows from the clause before, in a clause of its own: «لذلك». */
  readonly therefore: readonly string[];
  /** … or in one noun: «وبالتالي رفع الأسعار». */
  readonly hence: readonly string[];
  /** Points at what was said, as the subject of a clause: «هذا». */
  readonly near: readonly string[];
  /** Who has something, as a predicate: «لدى». */
  readonly having: readonly string[];
  /** Sets one beside another: «أو». */
  readonly or: readonly string[];
  /** With a preposition, add one thing to another: «إضافة إلى», «فضلا عن». */
  readonly besides: readonly string[];
  /** Before a clause, makes it a guess: «ربما». */
  readonly perhaps: readonly string[];
  /** With a preposition before it, tells what somebody can do: «بإمكان المريض العودة». */
  readonly able: readonly string[];
  /** Begins a clause that cannot be otherwise: «لابد من العمل». */
  readonly surely: readonly string[];
  /** With a pronoun, are all of those told of: «جميعها». */
  readonly wholes: readonly string[];
  /** Deeds that take whom or what they are done to without a preposition: «خلال لقائه السفير». */
  readonly meetings: readonly string[];
  /** Prepositions of a side of something, which another may stand before: «من أمام المقر». */
  readonly sides: readonly string[];
  /** Women who are somebody's: «والدة الطفل سامي» is not called so. */
  readonly kinswomen: readonly string[];
  /** Before a complementizer, concedes: «مع أن». */
  readonly with: readonly string[];
  /** Comings and goings of somebody, which tell when he spoke: «لدى وصول المدير». */
  readonly comings: readonly string[];
  /** What asks; who asks is not who answers. */
  readonly asking: readonly string[];
  /** A preposition that is also a verb of saying, before who speaks: «وعقب الوزير قائلا». */
  readonly afterwards: readonly string[];
  /** Prepositions of when something happened: «بعد وصول الوفد». */
  readonly timing: readonly string[];
  /** Points at how something was said: «هكذا». */
  readonly thus: readonly string[];
  /** What comes next: «ثم». */
  readonly then: readonly string[];
  /** Who speaks: «أنا», «نحن». */
  readonly speakers: readonly string[];
  /** A relative in the feminine: «التي». */
  readonly whichFeminine: readonly string[];
  /** … and in the masculine: «الذي». */
  readonly whichMasculine: readonly string[];
  /** Points at what was said: «ذلك». */
  readonly that: readonly string[];
  /** Pronouns of a man: «عنه». */
  readonly his: readonly string[];
  /** … of a woman or a body: «عنها». */
  readonly her: readonly string[];
  /** … and of several persons: «عنهم». */
  readonly them: readonly string[];
  /** Before a verb with «أن», says that it was done before: «سبق أن أعلن». */
  readonly earlier: readonly string[];
  /** With «من», before those who are named one by one: «كل من». */
  readonly eachOf: readonly string[];
  /** Passives whose present is written with other letters than the active («يوصف»). */
  readonly described: readonly string[];
  /** Some of those that «من» names after it: «عدد من», «كثير من». */
  readonly someOf: readonly string[];
  /** Lead to how something is said, where it opens the sentence: «في مؤتمر صحفي». */
  readonly within: readonly string[];
  /** All of those whose noun follows: «جميع الأطراف». */
  readonly all: readonly string[];
  /** All or some of those whose noun follows: «معظم النواب». */
  readonly parts: readonly string[];
  /** Nouns of how and when, to which a preposition leads in an adverbial: «بشكل كبير», «في حينه». */
  readonly manners: readonly string[];
  /** Those who sit somewhere for a party or a place: «النائب عن حزب الأمل». */
  readonly delegates: readonly string[];
  /** The first letter of a participle: «مشرعون». */
  readonly doer: readonly string[];
  /** Letters that write a long vowel, which none of them has after it: «مارتين». */
  readonly vowels: readonly string[];
  /** Names of letters with a full stop behind them in names, where none end an abbreviation: «جون إف. سميث». */
  readonly initials: readonly string[];
  /** What the letters of another script are called, by which outlets are: «بي بي سي». */
  readonly letters: readonly string[];
  /** Prepositions with a pronoun whose letters are a given name's as well: «لي», «إلينا». */
  readonly homonyms: readonly string[];
  /** What heads the description of one whom nobody names: «مصدر أمني», «أحد السكان». */
  readonly someone: readonly string[];
  /** Those who are told by whose they are: «شقيق سامي منصور», «محامي سامي منصور». */
  readonly relations: readonly string[];
  /** Times that tell when only beside a word that tells which, and are an adjective otherwise: «الأمن العام». */
  readonly generals: readonly string[];
  /** Tell the day by today, without an article: «أمس». */
  readonly days: readonly string[];
  /** Countries and capitals that act under a name of one word: «تركيا», «واشنطن». */
  readonly states: readonly string[];
  /** … and bodies that do so too: «داعش». */
  readonly movements: readonly string[];
  /** Offices that «على» leads on: «مشرف على». */
  readonly overseers: readonly string[];
  /** … and «عن»: «مسؤول عن». */
  readonly answerable: readonly string[];
  /** Whose son: «بن». */
  readonly sonOf: readonly string[];
  /** The noun of saying: «قول». */
  readonly saying: readonly string[];
  /** Pronouns of who speaks, as they are written with a word: «أنني», «أننا». */
  readonly ownPronouns: readonly string[];
  /** Verbs, by their past, and their participles, that only carry a noun of thanks or blame: «قدم شكره», «مقدما شكره». */
  readonly carriers: readonly string[];
  /** … and such nouns, without article and pronoun: «شكر», «انتقادات». */
  readonly carried: readonly string[];
  /** … of which these carry blame alone: «ألقى باللوم على». */
  readonly casting: readonly string[];
  readonly blame: readonly string[];
  /** Verbs, by their past, whose present may rate something: «تعد الحركة الاتفاق استسلاما». */
  readonly rating: readonly string[];
  /** After a deed in the accusative, how firm it was: «نفيا قاطعا». */
  readonly outright: readonly string[];
  /** Verbs, by their past, of refusing, which tell a deed, */
  readonly refusing: readonly string[];
  /** but hold something of what others claim or propose: «رفض الاتهامات». */
  readonly refused: readonly string[];
  /** Verbs, by their past, of issuing an order: «أصدر أمره بإغلاق الطريق». */
  readonly issuers: readonly string[];
  /** … and nouns of such: «أمر», «تعليمات». */
  readonly orders: readonly string[];
  /** Verbs, by their past, that only give out what is said in a paper: «أصدر بيانا قال فيه». */
  readonly voicers: readonly string[];
  /** Verbs, by their past, of one who comes to say something: «عاد ليؤكد أن». */
  readonly comers: readonly string[];
  /** How a paper turns to somebody who speaks next: «التقت», «تواصلت». */
  readonly contacts: readonly string[];
  /** Verbs, by their past, of one who begins or goes on to do what is told behind the subject: «بدأت الشركة تعمل». */
  readonly beginners: readonly string[];
  /** After a denial, does so no more: «لم يعد يعترف». */
  readonly noLonger: readonly string[];
  /** What one breaks by speaking: «خرج عن صمته». */
  readonly silence: readonly string[];
  /** Before an adjective with the article makes it half of one: «شبه الرسمية». */
  readonly semi: readonly string[];
  /** Words for a part of a time that can be others: «مطلع الشهر», «مصدر مطلع». */
  readonly partOfTime: readonly string[];
  /** After whom nobody knows, tells the name: «شاهد يدعى سامي منصور». */
  readonly called: readonly string[];
  /** Channels and papers whose name is a word of the language with its article: «وفقا للعربية». */
  readonly channels: readonly string[];
  /** What a paper comes to: «رسالة مفادها أن». */
  readonly meaning: readonly string[];
  /** One of several, in the feminine: «إحدى الوثائق». */
  readonly oneOf: readonly string[];
  /** Those who hold something to be so: «مقتنع بأن», «واثق من أن». */
  readonly convinced: readonly string[];
  /** With what they do, under «على»: «على قناعة بأن». */
  readonly convictions: readonly string[];
  /** Stand before what is carried, and belong to it: «أجمل التهاني». */
  readonly warmest: readonly string[];
  /** Put words on a thing, with «على» and its pronoun: «كتب عليها». */
  readonly inscribes: readonly string[];
  /** What is written or told, under «جاء في»; elsewhere the words mean more: «الحكم». */
  readonly writings: readonly string[];
  /** Adjectives of people and bodies that are seldom nouns: «السابق». */
  readonly qualities: readonly string[];
  /** Verbs that tell of a paper how it was given out: «تقرير صدر أمس». */
  readonly given: readonly string[];
  /** Nouns of a stance that is said again: «جدد رفضه». */
  readonly stances: readonly string[];
  /** After an according-to phrase, say again that who spoke before did: «تعبيره». */
  readonly ownWords: readonly string[];
  /** End such a phrase, with the pronoun of who spoke before: «وفقا له», «بحسبها». */
  readonly ownPhrases: readonly string[];
}

/** How the letters of a word change: «حملة» and «حملته». */
export interface Alternations {
  /** The ending before a pronoun, and without it. */
  readonly nouns: readonly (readonly [bound: string, free: string])[];
  readonly verbs: readonly (readonly [bound: string, free: string])[];
  /** Spellings of one sound: «مسئولية», «مسؤولية». */
  readonly spellings: readonly (readonly [from: string, to: string])[];
  /** Plurals that no ending tells, with their singulars: «مصادر». */
  readonly singulars: readonly (readonly [plural: string, singular: string])[];
}

/** What a reading by forms knows of a language beside its words. */
export interface Grammar {
  readonly endings: Endings;
  readonly particles: Particles;
  readonly alternations: Alternations;
}

export type ParticleName = keyof Particles;
export type EndingName = keyof Endings | 'belongingAny' | 'manyAny' | 'feminineAny';

/**
 * The part of a small word as a bit, so that a word is asked for its part without looking it up; those of two words and those that are seldom
 * asked for have none, and are looked up.
 */
export const PARTICLE: Readonly<Partial<Record<ParticleName, number>>> = {
  and: 1 << 0,
  so: 1 << 1,
  to: 1 << 2,
  in: 1 << 3,
  of: 1 << 4,
  about: 1 << 5,
  onBehalf: 1 << 6,
  upon: 1 << 7,
  describing: 1 << 8,
  ways: 1 << 9,
  back: 1 << 10,
  lack: 1 << 11,
  isNot: 1 << 12,
  asFor: 1 << 13,
  but: 1 << 14,
  rather: 1 << 15,
  as: 1 << 16,
  meanwhile: 1 << 17,
  since: 1 << 18,
  especially: 1 << 19,
  despite: 1 << 20,
  if: 1 << 21,
  therefore: 1 << 22,
  speakers: 1 << 23,
  whichFeminine: 1 << 24,
  sonOf: 1 << 25,
  saying: 1 << 26,
  ownWords: 1 << 27,
  alike: 1 << 28,
  near: 1 << 29,
  having: 1 << 30,
};

/** A grammar, folded; what a language does without is not there. */
export interface GrammarTable {
  readonly endings: Readonly<Partial<Record<EndingName, readonly string[]>>>;
  readonly particles: Readonly<Partial<Record<ParticleName, ReadonlySet<string>>>>;
  /** Bits of `PARTICLE` by folded word. */
  readonly parts: ReadonlyMap<string, number>;
  readonly alternations: Partial<Alternations>;
}

export function compileGrammar(grammar: Grammar | undefined): GrammarTable {
  if (grammar === undefined) return { endings: {}, particles: {}, parts: new Map(), alternations: {} };
  const endings = mapValues(grammar.endings, (words) => words.map(fold));
  const particles = mapValues(grammar.particles, (words) => new Set(words.map(fold)));
  const parts = new Map<string, number>();
  for (const [name, words] of Object.entries(particles))
    for (const word of words) parts.set(word, (parts.get(word) ?? 0) | (PARTICLE[name as ParticleName] ?? 0));
  return {
    endings: {
      ...endings,
      belongingAny: [...endings.belonging, ...endings.belongingMany],
      manyAny: [...endings.many, ...endings.pair, ...endings.feminineMany],
      feminineAny: [...endings.feminine, ...endings.feminineMany],
    },
    particles,
    parts,
    alternations: mapValues(grammar.alternations, (pairs) =>
      pairs.map(([from, to]) => [fold(from), fold(to)] as const),
    ),
  };
}

/** Whether a folded word has one of the endings. */
export function endsIn(word: string, endings: readonly string[] | undefined): boolean {
  if (endings !== undefined) for (const ending of endings) if (hasEnding(word, ending)) return true;
  return false;
}

/** As `endsWith`, which takes longer than to compare the one to three letters of an ending. */
function hasEnding(word: string, ending: string): boolean {
  const from = word.length - ending.length;
  if (from < 0) return false;
  for (let k = ending.length - 1; k >= 0; k--) if (word.charCodeAt(from + k) !== ending.charCodeAt(k)) return false;
  return true;
}

/** The word without the first of the endings that it has. */
export function withoutEnding(word: string, endings: readonly string[] | undefined): string {
  for (const ending of endings ?? []) if (word.endsWith(ending)) return word.slice(0, word.length - ending.length);
  return word;
}

/** The word as it is without a pronoun, where its ending shows that it could stand before one. */
export function freed(
  word: string,
  pairs: readonly (readonly [bound: string, free: string])[] | undefined,
): string | null {
  for (const [bound, free] of pairs ?? [])
    if (word.endsWith(bound)) return word.slice(0, word.length - bound.length) + free;
  return null;
}

function mapValues<K extends string, V, W>(record: Readonly<Record<K, V>>, of: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, of(value)])) as Record<K, W>;
}
