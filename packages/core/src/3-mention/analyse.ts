import type { Language } from '../languages/define-language.ts';
import { Tag } from '../languages/language.ts';
import type { Lex, VerbReading } from '../model/lex.ts';

const NONE: Lex = {
  tags: 0,
  verb: null,
  cue: null,
  cueForm: null,
  cueLemma: '',
  joins: '',
  preposition: '',
  definite: false,
  stem: '',
  pronoun: '',
};

/**
 * Reads words by a language's tables: proclitics and enclitics are taken off, stems looked up. Readings depend on the word alone and
 * are remembered for as long as the analyser lives (one extraction).
 */
export class Analyser {
  readonly #language: Language;
  readonly #known = new Map<string, Lex>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The reading of a folded word: «وقال» → joins و, finite verb قال, a cue. */
  read(norm: string): Lex {
    let lex = this.#known.get(norm);
    if (lex === undefined) {
      lex = this.#analyse(norm);
      this.#known.set(norm, lex);
    }
    return lex;
  }

  #analyse(norm: string): Lex {
    const { affixes } = this.#language.definition;
    const whole = this.#bare(norm);
    if (whole !== null) return whole;
    for (const conjunction of affixes.conjunctions) {
      if (!norm.startsWith(conjunction) || norm.length < conjunction.length + 2) continue;
      const rest = this.#bare(norm.slice(conjunction.length)) ?? this.#name(norm.slice(conjunction.length));
      // A name may well begin with the letter of a conjunction: only a known rest shows that it is one.
      if (rest.tags !== 0 || rest.verb !== null || rest.cue !== null || rest.definite || rest.preposition !== '')
        return { ...rest, joins: conjunction };
    }
    return this.#name(norm);
  }

  /** A word that no table knows. */
  #name(norm: string): Lex {
    return { ...NONE, stem: norm };
  }

  /** A word without a conjunction; null when nothing in it is known. */
  #bare(norm: string): Lex | null {
    const language = this.#language;
    const { affixes } = language.definition;
    const exact = language.tags.get(norm) ?? 0;
    const verb = this.#verb(norm);
    const cue = this.#cue(norm, verb);
    if (exact !== 0 || verb !== null || cue.cue !== null) {
      // A common noun that is also a verb form keeps both readings; context decides.
      return { ...NONE, ...cue, tags: exact, verb, stem: norm };
    }
    if (language.complementizers.has(norm)) return { ...NONE, tags: Tag.Complementizer, stem: norm };
    for (const pronoun of affixes.pronouns) {
      if (!norm.endsWith(pronoun)) continue;
      const stem = norm.slice(0, -pronoun.length);
      if (language.complementizers.has(stem)) return { ...NONE, tags: Tag.Complementizer, stem, pronoun };
    }
    if (norm.startsWith(affixes.article) && norm.length > affixes.article.length + 1) {
      const stem = norm.slice(affixes.article.length);
      return { ...NONE, tags: this.#nominal(stem), definite: true, stem };
    }
    for (const preposition of affixes.prepositions) {
      if (!norm.startsWith(preposition) || norm.length < 3) continue;
      const rest = norm.slice(preposition.length);
      if (rest.startsWith(affixes.article) && rest.length > 3) {
        const stem = rest.slice(affixes.article.length);
        return { ...NONE, tags: this.#nominal(stem), definite: true, stem, preposition };
      }
      if (norm.startsWith(affixes.contracted) && norm.length > 4) {
        const stem = norm.slice(affixes.contracted.length);
        return { ...NONE, tags: this.#nominal(stem), definite: true, stem, preposition };
      }
      const noun = this.#possessed(rest);
      if (noun !== null) return { ...noun, preposition };
      const subjunctive = preposition === 'ل' ? this.#verb(rest) : null;
      if (subjunctive !== null && subjunctive.tense === 'present')
        return { ...NONE, verb: subjunctive, stem: rest, preposition };
    }
    return this.#possessed(norm);
  }

  /** A noun, with or without a possessive pronoun; null when unknown. */
  #possessed(norm: string): Lex | null {
    const tags = this.#nominal(norm);
    if (tags !== 0) return { ...NONE, ...this.#nounCue(norm), tags, stem: norm };
    const { affixes } = this.#language.definition;
    for (const pronoun of affixes.pronouns) {
      if (!norm.endsWith(pronoun) || norm.length < pronoun.length + 2) continue;
      const base = norm.slice(0, -pronoun.length);
      // «حملته» ← «حملة»: ta marbuta opens before a pronoun; folded it is ه.
      const stems = base.endsWith('ت')
        ? [base, base.slice(0, -1) + 'ه']
        : base.endsWith('ئ') || base.endsWith('ؤ')
          ? [base, base.slice(0, -1) + 'ء']
          : [base];
      for (const stem of stems) {
        const possessed = this.#nominal(stem);
        const cue = this.#nounCue(stem);
        if (possessed !== 0 || cue.cue !== null) return { ...NONE, ...cue, tags: possessed, stem, pronoun };
      }
    }
    const cue = this.#nounCue(norm);
    return cue.cue === null ? null : { ...NONE, ...cue, stem: norm };
  }

  #nominal(stem: string): number {
    return this.#language.tags.get(stem) ?? 0;
  }

  #cue(norm: string, verb: VerbReading | null): Pick<Lex, 'cue' | 'cueForm' | 'cueLemma'> {
    const language = this.#language;
    const participle = language.cueParticiples.get(norm);
    if (participle !== undefined) return { cue: participle, cueForm: 'participle', cueLemma: norm };
    if (verb !== null) {
      const cue = language.cueVerbs.get(verb.lemma);
      if (cue !== undefined) return { cue, cueForm: 'finite', cueLemma: verb.lemma };
    }
    return this.#nounCue(norm);
  }

  #nounCue(norm: string): Pick<Lex, 'cue' | 'cueForm' | 'cueLemma'> {
    const noun = this.#language.cueNouns.get(norm);
    return noun === undefined
      ? { cue: null, cueForm: null, cueLemma: '' }
      : { cue: noun, cueForm: 'noun', cueLemma: norm };
  }

  #verb(norm: string): VerbReading | null {
    const plain = this.#finite(norm, '');
    if (plain !== null) return plain;
    for (const pronoun of this.#language.definition.affixes.pronouns) {
      if (norm.length < pronoun.length + 3 || !norm.endsWith(pronoun)) continue;
      const base = norm.slice(0, -pronoun.length);
      const reading = this.#finite(base, pronoun) ?? (base.endsWith('و') ? this.#finite(base + 'ا', pronoun) : null);
      if (reading !== null) return reading;
    }
    return null;
  }

  #finite(norm: string, pronoun: string): VerbReading | null {
    const language = this.#language;
    for (const [suffix, agreement] of language.pastSuffixes) {
      if (!norm.endsWith(suffix)) continue;
      const stem = norm.slice(0, norm.length - suffix.length);
      const entry = this.#stem(language.pastStems, stem, suffix);
      if (entry === null) continue;
      const weak =
        language.homographs.has(norm) || (pronoun !== '' && (language.homographs.has(stem) || stem.length < 4));
      return { lemma: entry, tense: 'past', agreement, future: false, weak, pronoun };
    }
    const { future } = language.definition.affixes;
    const later = future !== '' && norm.startsWith(future);
    const present = later ? this.#present(norm.slice(future.length), true, pronoun) : null;
    return present ?? this.#present(norm, false, pronoun);
  }

  #present(norm: string, future: boolean, pronoun: string): VerbReading | null {
    const language = this.#language;
    for (const [prefix, person] of language.presentPrefixes) {
      if (prefix === '' || !norm.startsWith(prefix)) continue;
      for (const [suffix, number] of language.presentSuffixes) {
        if (!norm.endsWith(suffix) || norm.length <= prefix.length + suffix.length) continue;
        const stem = norm.slice(prefix.length, norm.length - suffix.length);
        const entry = this.#stem(language.presentStems, stem, suffix === '' ? 'jussive' : suffix);
        if (entry === null) continue;
        const weak = language.presentHomographs.has(norm) || (person === '1' && !future);
        return { lemma: entry, tense: 'present', agreement: number === '?' ? person : number, future, weak, pronoun };
      }
    }
    return null;
  }

  /** The verb that a stem belongs to; a cue verb first, since it is what the rules ask for. */
  #stem(map: Language['pastStems'], stem: string, suffix: string): string | null {
    const entries = map.get(stem);
    if (entries === undefined) return null;
    for (const entry of entries) {
      if (entry.short && (suffix === '' || stem.length < 2)) continue;
      return entry.lemma;
    }
    return null;
  }
}
