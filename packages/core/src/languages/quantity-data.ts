import { fold } from '../text/fold.ts';
import { phraseMap, phraseSet, type PhraseMap } from './phrase-map.ts';

export interface NumberWord {
  /** 0, 1–9, 10, tens to 90, hundreds to 900. */
  readonly value: number;
  readonly forms: readonly string[];
}

export interface ScaleWord {
  readonly value: number;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
  /** One after a number, two without («مليونا»). */
  readonly either: readonly string[];
}

export interface UnitWord {
  /** Singular English name; null for words that only look like a unit («نقاط تفتيش»). */
  readonly unit: string | null;
  /** Forms after a number. */
  readonly forms: readonly string[];
  /** Forms that hold the number two. */
  readonly two?: readonly string[];
}

export interface CurrencyWord extends UnitWord {
  /** Whose currency it is otherwise: nation → ISO 4217 code. */
  readonly by?: Readonly<Record<string, string>>;
}

/** The words of a language that count and measure. */
export interface QuantityLexicon {
  readonly numbers: readonly NumberWord[];
  /** Numbers that count only in a compound or before a scale or percent, or after the word they count («شخص واحد»). */
  readonly weakNumbers: readonly string[];
  /** Words that only look like a number with a proclitic («لست»). */
  readonly notNumbers: readonly string[];
  /** «ثلاثة وعشرون»: units stand before tens. */
  readonly unitsFirst: boolean;
  /** A form of one letter is a scale only of an amount that a symbol stands before ("£5m"). */
  readonly scales: readonly ScaleWord[];
  readonly fractions: readonly {
    readonly value: number;
    readonly one: readonly string[];
    readonly many: readonly string[];
  }[];
  /** Words between a fraction and what it belongs to ("two and a half", "half an hour"). */
  readonly articles?: readonly string[];
  readonly units: readonly UnitWord[];
  readonly currencies: readonly CurrencyWord[];
  readonly nations: readonly { readonly nation: string; readonly forms: readonly string[] }[];
  /** Endings of an adjective of nation, the empty one included. */
  readonly nationSuffixes: readonly string[];
  /** Stand before or after digits («$30»). */
  readonly symbols: readonly { readonly symbol: string; readonly unit: string }[];
  readonly percents: readonly string[];
  /** Also before digits («%30»). */
  readonly percentSigns: readonly string[];
  readonly approximateBefore: readonly string[];
  readonly approximateAfter: readonly string[];
  readonly between: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** أو: between numbers that share a unit. */
  readonly or: readonly string[];
  /** Near «من … إلى …» they make two values of it, not a range («ارتفع من 3 إلى 5»). */
  readonly changes: readonly string[];
  /** A number after one of them is a name or a place in an order («المادة 5»). */
  readonly labels: readonly string[];
  /** Before a word for ten they make an ordinal of it («الثامن عشر»). */
  readonly teenOrdinals: readonly string[];
  /** «تحت الصفر»: the value is negative. */
  readonly below: readonly string[];
}

export interface UnitMeaning {
  readonly unit: string | null;
  /** The form itself says two. */
  readonly two: boolean;
  readonly by: ReadonlyMap<string, string> | null;
}

export interface ScaleMeaning {
  readonly value: number;
  readonly form: 'one' | 'two' | 'many' | 'either';
}

/** {@link QuantityLexicon} as tables keyed by folded words. */
export interface QuantityTable {
  readonly numbers: ReadonlyMap<string, number>;
  readonly weakNumbers: ReadonlySet<string>;
  readonly notNumbers: ReadonlySet<string>;
  readonly unitsFirst: boolean;
  readonly scales: ReadonlyMap<string, ScaleMeaning>;
  readonly fractions: ReadonlyMap<string, { readonly value: number; readonly many: boolean }>;
  readonly articles: ReadonlySet<string>;
  readonly units: PhraseMap<UnitMeaning>;
  readonly nations: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, string>;
  readonly percents: PhraseMap<true>;
  readonly percentSigns: ReadonlySet<string>;
  /** By the last word, the words before it in reverse: they are read backwards from the number. */
  readonly approximateBefore: PhraseMap<true>;
  /** First words of `approximateBefore`. */
  readonly approximateHeads: ReadonlySet<string>;
  readonly approximateAfter: PhraseMap<true>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly teenOrdinals: ReadonlySet<string>;
  readonly below: PhraseMap<true>;
}

/** Compiles the words of quantity; part of `defineLanguage`. */
export function compileQuantities(lexicon: QuantityLexicon): QuantityTable {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const scaleForms = ['one', 'two', 'many', 'either'] as const;
  const units = [...lexicon.units, ...lexicon.currencies].flatMap(
    (word: CurrencyWord): (readonly [string, UnitMeaning])[] => {
      const by = word.by === undefined ? null : new Map(Object.entries(word.by));
      return [
        ...word.forms.map((form) => [form, { unit: word.unit, two: false, by }] as const),
        ...(word.two ?? []).map((form) => [form, { unit: word.unit, two: true, by }] as const),
      ];
    },
  );
  return {
    numbers: new Map(lexicon.numbers.flatMap(({ value, forms }) => forms.map((form) => [fold(form), value] as const))),
    weakNumbers: set(lexicon.weakNumbers),
    notNumbers: set(lexicon.notNumbers),
    unitsFirst: lexicon.unitsFirst,
    scales: new Map(
      lexicon.scales.flatMap((scale) =>
        scaleForms.flatMap((form) => scale[form].map((word) => [fold(word), { value: scale.value, form }] as const)),
      ),
    ),
    fractions: new Map<string, { readonly value: number; readonly many: boolean }>(
      lexicon.fractions.flatMap(({ value, one, many }) => [
        ...one.map((form) => [fold(form), { value, many: false }] as const),
        ...many.map((form) => [fold(form), { value, many: true }] as const),
      ]),
    ),
    articles: set(lexicon.articles ?? []),
    units: phraseMap(units),
    nations: new Map(
      lexicon.nations.flatMap(({ nation, forms }) =>
        forms.flatMap((form) => lexicon.nationSuffixes.map((suffix) => [fold(form + suffix), nation] as const)),
      ),
    ),
    symbols: new Map(lexicon.symbols.map(({ symbol, unit }) => [symbol, unit])),
    percents: phraseSet(lexicon.percents),
    percentSigns: set(lexicon.percentSigns),
    approximateBefore: phraseSet(lexicon.approximateBefore.map((words) => words.split(' ').reverse().join(' '))),
    approximateHeads: set(lexicon.approximateBefore.map((words) => words.split(' ')[0] ?? '')),
    approximateAfter: phraseSet(lexicon.approximateAfter),
    between: set(lexicon.between),
    from: set(lexicon.from),
    to: set(lexicon.to),
    or: set(lexicon.or),
    changes: set(lexicon.changes),
    labels: set(lexicon.labels),
    teenOrdinals: set(lexicon.teenOrdinals),
    below: phraseSet(lexicon.below),
  };
}
