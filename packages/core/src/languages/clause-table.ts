import { fold } from '../text/fold.ts';
import type { CueFrame } from '../model/index.ts';
import type { ClauseCue, EndingRule, Take } from './clause-data.ts';
import { Part, type PartName } from './part.ts';

export { Part };

export type PronounKind = 'm' | 'f' | 'p' | 'n';

/** The words of a language whose subjects stand before their verbs, and the rules of its forms. */
export interface ClauseLexicon {
  /** "base past participle", each left out where it is as the one before. */
  readonly irregularVerbs: readonly string[];
  /** Bases; a plus sign doubles the last letter before an ending. Those that attribute need not be listed again. */
  readonly regularVerbs: readonly string[];
  readonly verbEndings: readonly EndingRule[];
  readonly verbHomographs: readonly string[];
  readonly notVerbs: readonly string[];
  /** Verbs that tie an adjective to a subject, beside those of being. */
  readonly linkingVerbs: readonly string[];
  /** Verbs that only carry a noun: "made the case", "expressed concern". */
  readonly lightVerbs: readonly string[];
  readonly words: Readonly<Partial<Record<PartName, readonly string[]>>>;
  readonly finiteAuxiliaries: readonly string[];
  readonly wordEndings: Readonly<Partial<Record<'Adverb' | 'Adjective' | 'Noun' | 'Place', readonly string[]>>>;
  /** Who a pronoun can mean: a man, a woman, several, a body or thing. */
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** Given names, titles and roles of women and of men. */
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly cueVerbs: readonly ClauseCue[];
  readonly cueAdjectives: readonly ClauseCue[];
  readonly cueNouns: readonly ClauseCue[];
  readonly marks: {
    readonly infinitive: string;
    readonly agent: string;
    /** Before whom a document comes from ("a statement from the ministry"). */
    readonly from: string;
    readonly of: string;
    readonly genitive: readonly string[];
    readonly apostrophes: readonly string[];
    /** Before a subject it makes a frame of what follows ("as the mayor said"). */
    readonly as: string;
  };
  /** Bases of verbs by whose participle a reporter names who told it ("citing two officials"). */
  readonly citing: readonly string[];
  /** Bases of verbs of making known, by whose participle who did so is named ("first reported by the Ledger"). */
  readonly reporting: readonly string[];
  /** Bases of verbs by which an outlet comes to a document ("a report seen by the Ledger"). */
  readonly obtaining: readonly string[];
  /** Bases of verbs by which a document comes from who speaks in it ("a study published by the institute"). */
  readonly issuing: readonly string[];
  /** Bases of verbs whose passive tells what nobody in particular says ("it is believed that"). */
  readonly rumouring: readonly string[];
  /** Prepositions before how something was said ("in a statement"). */
  readonly ways: readonly string[];
  /** Nouns that behind the mark of the agent tell how something was said ("by phone"). */
  readonly means: readonly string[];
  /** Words before a full stop that end no sentence. */
  readonly abbreviations: readonly string[];
}

/** A cue with its particles and what it takes. */
export interface CueEntry {
  /** Folded words after the first. */
  readonly particles: readonly string[];
  readonly takes: ReadonlySet<Take>;
  readonly cue: ClauseCue;
  readonly frame: CueFrame;
}

/** {@link ClauseLexicon} as tables keyed by folded words. */
export interface ClauseTable {
  readonly lexicon: ClauseLexicon;
  /** What a word can be, as bits of `Part`. */
  readonly parts: ReadonlyMap<string, number>;
  readonly lemmas: ReadonlyMap<string, string>;
  readonly homographs: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly cueVerbs: ReadonlyMap<string, readonly CueEntry[]>;
  readonly cueAdjectives: ReadonlyMap<string, readonly CueEntry[]>;
  readonly cueNouns: ReadonlyMap<string, readonly CueEntry[]>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly obtaining: ReadonlySet<string>;
  readonly issuing: ReadonlySet<string>;
  readonly rumouring: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly apostrophes: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Compiles the words of clauses; part of `defineLanguage`. */
export function compileClauses(lexicon: ClauseLexicon): ClauseTable {
  const parts = new Map<string, number>();
  const lemmas = new Map<string, string>();
  const add = (word: string, bit: number): void => void parts.set(word, (parts.get(word) ?? 0) | bit);
  const form = (word: string, lemma: string, bit: number): void => {
    add(word, bit);
    if (!lemmas.has(word)) lemmas.set(word, lemma);
  };
  const never = new Set(lexicon.notVerbs.map(fold));
  const conjugate = (base: string, stem: string): { third: string; past: string; ing: string } => {
    const rule = lexicon.verbEndings.find((ending) => base.endsWith(ending.base));
    const cut = rule === undefined ? base : base.slice(0, base.length - rule.drop);
    const doubled = stem !== base;
    return {
      third: cut + (rule?.third ?? ''),
      past: (doubled ? stem : cut) + (rule?.past ?? ''),
      ing: (doubled ? stem : cut) + (rule?.ing ?? ''),
    };
  };
  for (const line of lexicon.irregularVerbs) {
    const [base = '', past = base, participle = past] = line.split(' ').map(fold);
    const regular = conjugate(base, DOUBLING.test(base) ? base + base.slice(-1) : base);
    form(base, base, Part.Base);
    form(regular.third, base, Part.Third);
    form(regular.ing, base, Part.Ing);
    form(past, base, Part.Past);
    form(participle, base, Part.Participle);
  }
  const attributing = lexicon.cueVerbs.flatMap((cue) => cue.words.map((words) => words.split(' ')[0] ?? ''));
  for (const entry of [...lexicon.regularVerbs, ...attributing]) {
    const base = fold(entry.endsWith('+') ? entry.slice(0, -1) : entry);
    if (lemmas.get(base) === base) continue;
    const { third, past, ing } = conjugate(
      base,
      entry.endsWith('+') || DOUBLING.test(base) ? base + base.slice(-1) : base,
    );
    form(base, base, Part.Base);
    form(third, base, Part.Third);
    form(past, base, Part.Past | Part.Participle);
    form(ing, base, Part.Ing);
  }
  for (const word of never) {
    parts.delete(word);
    lemmas.delete(word);
  }
  for (const word of lexicon.verbHomographs.map(fold)) {
    add(word, Part.Noun);
    add(conjugate(word, word).third, Part.Noun);
  }
  for (const [name, words] of Object.entries(lexicon.words))
    for (const word of words) add(fold(word), Part[name as PartName]);
  const cueWords = (cues: readonly ClauseCue[], nouns: boolean): Map<string, CueEntry[]> => {
    const map = new Map<string, CueEntry[]>();
    for (const cue of cues)
      for (const phrase of cue.words) {
        const [first = '', ...particles] = phrase.split(' ').map(fold);
        const forms = nouns ? [first, conjugate(first, first).third] : [first];
        if (nouns) for (const word of forms) add(word, Part.Noun);
        for (const word of forms) {
          const entry: CueEntry = { particles, takes: new Set(cue.takes), cue, frame: frameOf(cue) };
          const list = map.get(word);
          if (list === undefined) map.set(word, [entry]);
          else list.push(entry);
        }
      }
    for (const list of map.values()) list.sort((a, b) => b.particles.length - a.particles.length);
    return map;
  };
  return {
    lexicon,
    parts,
    lemmas,
    homographs: new Set(lexicon.verbHomographs.map(fold)),
    finite: new Set(lexicon.finiteAuxiliaries.map(fold)),
    cueVerbs: cueWords(lexicon.cueVerbs, false),
    cueAdjectives: cueWords(lexicon.cueAdjectives, false),
    cueNouns: cueWords(lexicon.cueNouns, true),
    pronouns: new Map(Object.entries(lexicon.pronouns).map(([word, kind]) => [fold(word), kind])),
    feminine: new Set(lexicon.feminine.map(fold)),
    masculine: new Set(lexicon.masculine.map(fold)),
    lightVerbs: new Set(lexicon.lightVerbs.map(fold)),
    citing: new Set(lexicon.citing.map(fold)),
    reporting: new Set(lexicon.reporting.map(fold)),
    obtaining: new Set(lexicon.obtaining.map(fold)),
    issuing: new Set(lexicon.issuing.map(fold)),
    rumouring: new Set(lexicon.rumouring.map(fold)),
    ways: new Set(lexicon.ways.map(fold)),
    means: new Set(lexicon.means.map(fold)),
    genitives: new Set(lexicon.marks.genitive.map(fold)),
    apostrophes: new Set(lexicon.marks.apostrophes),
    abbreviations: new Set(lexicon.abbreviations.map(fold)),
  };
}

/** A short vowel before one last consonant: the consonant is doubled ("cut", "cutting", "quipped"). */
const DOUBLING = /^(?:qu|[^aeiou])*[aeiou][bdgmnprt]$/u;

function frameOf(cue: ClauseCue): CueFrame {
  return {
    act: cue.act,
    ...(cue.stance === undefined ? {} : { stance: cue.stance }),
    ...(cue.negative === undefined ? {} : { negative: cue.negative }),
    ...(cue.directive === undefined ? {} : { directive: cue.directive }),
    ...(cue.commitment === undefined ? {} : { commitment: cue.commitment }),
    ...(cue.asks === undefined ? {} : { asks: cue.asks }),
    ...(cue.certainty === undefined ? {} : { certainty: cue.certainty }),
  };
}
