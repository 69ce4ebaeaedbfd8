import { Part, type ClauseTable } from '../languages/clause-table.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { Lex, Token, VerbReading, Word } from '../model/index.ts';
import { newWord } from '../reading/new-word.ts';
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

/** The readings that other stages ask for, from what each word is in its place; kept with the spelling. */
export function wordsByParts(
  items: readonly Token[],
  parts: Int32Array,
  language: Lexicon,
  table: ClauseTable,
): Word[] {
  return items.map(({ kind, spelling }, i) => {
    const part = parts[i] ?? 0;
    for (let known = spelling.placed; known !== null; known = known.other) if (known.part === part) return known.word;
    const { norm } = spelling;
    const isWord = kind === 'word';
    const lemma = table.lemmas.get(norm) ?? norm;
    const lex = lexOf(norm, lemma, part, isWord, language, table);
    const word = newWord(isWord ? norm : '', lex, undefined, false, lemma);
    spelling.placed = { part, word, other: spelling.placed };
    return word;
  });
}

function lexOf(norm: string, lemma: string, part: number, isWord: boolean, language: Lexicon, table: ClauseTable): Lex {
  let tags = 0;
  for (const [bit, tag] of PLAIN) if ((part & bit) !== 0) tags |= tag;
  const verbal = (part & VERB) !== 0 && (part & (Part.Noun | Part.Adjective)) === 0;
  let stem = norm;
  if (isWord && !verbal) {
    const known = language.tags.get(norm);
    const singular = norm.endsWith('s') ? norm.slice(0, -1) : norm;
    if (known === undefined && singular !== norm && language.tags.has(singular)) stem = singular;
    const own = language.tags.get(stem) ?? 0;
    // "activists" are people as "activist" is a role.
    tags |= own;
    if (stem !== norm && (own & Tag.Role) !== 0) {
      tags |= Tag.Group;
      stem = norm;
    }
  }
  const entry = verbal ? table.cueVerbs.get(lemma)?.find((cue) => cue.particles.length === 0) : undefined;
  return {
    tags,
    verb: (part & Part.Finite) !== 0 ? reading(part, lemma) : null,
    cue: entry === undefined ? null : inOneShape(entry.frame),
    cueForm: entry === undefined ? null : (part & Part.Finite) !== 0 ? 'finite' : 'participle',
    cueLemma: entry === undefined ? '' : lemma,
    joins: '',
    preposition: '',
    definite: false,
    accusative: false,
    stem,
    pronoun: '',
  };
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
