import { Part, type ClauseTable } from '../languages/clause-table.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { Lex, Token, VerbReading, Word } from '../model/index.ts';
import { inOneShape } from './shape.ts';

const PLAIN: readonly (readonly [part: number, tag: number])[] = [
  [Part.Preposition, Tag.Preposition],
  [Part.That, Tag.Complementizer],
  [Part.Relative, Tag.Relative],
  [Part.Subordinator, Tag.Subordinator],
  [Part.Subject, Tag.Pronoun],
  [Part.Object, Tag.Pronoun],
  [Part.Modal, Tag.VerbParticle],
  [Part.Not, Tag.Negator],
  [Part.Adverb, Tag.Adverb],
  [Part.Time, Tag.Time],
];

const VERB = Part.Finite | Part.Base | Part.Ing | Part.Participle;

/** The readings that other stages ask for, from what each word is in its place. */
export function wordsByParts(
  items: readonly Token[],
  parts: Int32Array,
  language: Lexicon,
  table: ClauseTable,
): Word[] {
  return items.map((item, i) => {
    const part = parts[i] ?? 0;
    let tags = 0;
    for (const [bit, tag] of PLAIN) if ((part & bit) !== 0) tags |= tag;
    const verbal = (part & VERB) !== 0 && (part & (Part.Noun | Part.Adjective)) === 0;
    let stem = item.norm;
    if (item.kind === 'word' && !verbal) {
      const known = language.tags.get(item.norm);
      const singular = item.norm.endsWith('s') ? item.norm.slice(0, -1) : item.norm;
      if (known === undefined && singular !== item.norm && language.tags.has(singular)) stem = singular;
      tags |= language.tags.get(stem) ?? 0;
    }
    const lemma = table.lemmas.get(item.norm) ?? item.norm;
    const entry = verbal ? table.cueVerbs.get(lemma)?.find((cue) => cue.particles.length === 0) : undefined;
    const lex: Lex = {
      tags,
      verb: (part & Part.Finite) !== 0 ? reading(part, lemma) : null,
      cue: entry?.frame ?? null,
      cueForm: entry === undefined ? null : (part & Part.Finite) !== 0 ? 'finite' : 'participle',
      cueLemma: entry === undefined ? '' : lemma,
      joins: '',
      preposition: '',
      definite: false,
      accusative: false,
      stem,
      pronoun: '',
    };
    return {
      norm: item.kind === 'word' ? item.norm : '',
      lex: inOneShape(lex),
      counted: null,
      classes: null,
      facets: -1,
      parts: -1,
      small: null,
      phrases: undefined,
    };
  });
}

function reading(part: number, lemma: string): VerbReading {
  return {
    lemma,
    tense: (part & Part.Past) !== 0 ? 'past' : 'present',
    agreement: '?',
    future: false,
    jussive: false,
    either: false,
    weak: false,
    pronoun: '',
  };
}
