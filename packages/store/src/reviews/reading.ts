import type { Claim, Entity, Extraction, Polarity } from '@isnad/core';
import { fold, foldedWords } from '../text/fold.ts';

/** Who asserts a claim, as the reviewer had it before them. */
export interface ReadSource {
  readonly names: readonly string[];
  readonly type: string;
  /** What else the article calls the same one. */
  readonly known: readonly string[];
}

/** What a claim says and who its source is: what a judgement on it is about. */
export interface ClaimReading {
  /** Piece by piece. */
  readonly words: readonly string[];
  readonly polarity: Polarity;
  /** The origin of its chain; null where the article itself asserts it. */
  readonly source: ReadSource | null;
}

/** What is another than it was when somebody judged. */
export type ReadingChange = 'words' | 'polarity' | 'source';

/** More names than this tell nothing more. */
const MOST_NAMES = 20;

/**
 * Takes down what a claim says and who its source is, as corrected.
 *
 * @example readingOf(view.claim, extraction) // { words: ['السلام قريب'], polarity: 'positive', source: { names: ['الكرملين'], … } }
 */
export function readingOf(claim: Claim, { document, entities }: Extraction): ClaimReading {
  const [origin] = claim.chain;
  const words = claim.content.map(({ start, end }) => document.text.slice(start, end));
  const { polarity } = claim;
  if (origin === undefined) return { words, polarity, source: null };
  const same = entities.filter(({ id, name }) => id === origin.entity || origin.names.some((one) => isSame(one, name)));
  const known = same.flatMap((entity) => namesOf(entity, document.text));
  return {
    words,
    polarity,
    source: { names: origin.names, type: origin.type, known: [...new Set(known)].slice(0, MOST_NAMES) },
  };
}

/** The store vouches for the names of an entity alone: an extraction that was made elsewhere may not say where it is mentioned. */
const namesOf = ({ name, mentions = [] }: Pick<Entity, 'name'> & Partial<Entity>, text: string): readonly string[] => [
  name,
  ...mentions.map(({ start, end }) => text.slice(start, end)),
];

/**
 * What changed between two readings of one claim. Spelling, punctuation and direction are no change, and neither is another name of
 * the same source: a fuller one, or one that the article itself uses for it.
 *
 * @example changesBetween(onKremlin, onWhiteHouse) // ['source']
 */
export function changesBetween(then: ClaimReading, now: ClaimReading): readonly ReadingChange[] {
  return [
    ...(wordsKey(then) === wordsKey(now) ? [] : (['words'] as const)),
    ...(then.polarity === now.polarity ? [] : (['polarity'] as const)),
    ...(isSameSource(then.source, now.source) ? [] : (['source'] as const)),
  ];
}

const wordsKey = ({ words }: ClaimReading): string => words.flatMap(foldedWords).join(' ');

function isSameSource(before: ReadSource | null, after: ReadSource | null): boolean {
  if (before === null || after === null) return before === after;
  const then = withoutEmpty(before);
  const now = withoutEmpty(after);
  // Of several who speak jointly each has to be there still, and nobody else.
  return (
    then.names.length === now.names.length &&
    then.names.every((name) => now.names.some((other) => isSameName(name, then, other, now))) &&
    now.names.every((name) => then.names.some((other) => isSameName(other, then, name, now)))
  );
}

/** Whom nobody names was once taken down with one empty name. */
const withoutEmpty = (source: ReadSource): ReadSource => ({
  ...source,
  names: source.names.filter((name) => name !== ''),
});

function isSameName(before: string, then: ReadSource, after: string, now: ReadSource): boolean {
  if (isSame(before, after)) return true;
  // What else the article calls them is known of one source, and not of each of several.
  const alone = then.names.length === 1;
  if (alone && (now.known.some((name) => isSame(name, before)) || then.known.some((name) => isSame(name, after))))
    return true;
  const alike = then.type === now.type || then.type === 'unknown' || now.type === 'unknown';
  return alike && isFuller(before, after, then.type === 'person' || now.type === 'person');
}

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
const nameKey = (name: string): string => {
  const words = nameWords(name).join(' ');
  return words === '' ? fold(name) : words;
};

/** The words of a name, with «ال» and without "the". */
const namedBy = (name: string): readonly string[] => foldedWords(name).filter((word) => word !== 'the');
/** The same without «ال»: «الكرملين» is «كرملين». */
const nameWords = (name: string): readonly string[] => namedBy(name).map(withoutArticle);
const withoutArticle = (word: string): string => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word);

/**
 * Words that make a name that of somebody else: «نائب بايدن» is not Biden, however much of his name is in it. With the article they
 * are his own title: «الرئيس بايدن».
 */
const SOMEBODY_ELSE: ReadonlySet<string> = new Set(
  [
    ...['متحدث', 'متحدثة', 'ناطق', 'ناطقة', 'باسم', 'نائب', 'نائبة', 'مساعد', 'مساعدة', 'مستشار', 'مستشارة', 'مبعوث'],
    ...['مبعوثة', 'سفير', 'سفيرة', 'سفارة', 'مكتب', 'مصدر', 'مصادر', 'مسؤول', 'مسؤولة', 'مسؤولون', 'مسؤولين', 'نجل'],
    ...['ابن', 'ابنة', 'زوج', 'زوجة', 'شقيق', 'شقيقة', 'والد', 'والدة', 'محامي', 'محامية', 'محامو', 'حملة', 'فريق'],
    ...['مقرب', 'مقربون', 'مقربين', 'أنصار', 'عضو', 'أعضاء', 'رئيس', 'مدير', 'مديرة', 'وزير', 'وزيرة'],
    ...['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'aides', 'adviser', 'advisor', 'deputy', 'vice', 'office'],
    ...['son', 'daughter', 'wife', 'husband', 'brother', 'sister', 'father', 'mother', 'lawyer', 'lawyers', 'envoy'],
    ...[
      'ambassador',
      'embassy',
      'official',
      'officials',
      'source',
      'sources',
      'campaign',
      'team',
      'family',
      'ally',
      's',
    ],
  ].flatMap(foldedWords),
);

/**
 * Whether one of two names is the other with more said: what follows («الخارجية», «الخارجية الأميركية»), and of a person also what
 * stands before («بايدن», «جو بايدن»).
 */
function isFuller(one: string, other: string, person: boolean): boolean {
  const [short = [], long = []] = [namedBy(one), namedBy(other)].toSorted((a, b) => a.length - b.length);
  if (short.length === 0 || short.length === long.length) return false;
  const stands = (at: number) =>
    short.every((word, index) => withoutArticle(word) === withoutArticle(long[at + index] ?? ''));
  const begins = stands(0);
  const ends = stands(long.length - short.length);
  const more = begins ? long.slice(short.length) : long.slice(0, -short.length);
  if (more.some((word) => SOMEBODY_ELSE.has(word))) return false;
  return begins || (person && ends);
}
