import { freed } from '../languages/grammar.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { VerbReading, Word } from '../model/index.ts';

const NONE: readonly string[] = [];

/**
 * The kind classes of a word: as written, or without conjunction, preposition, article and pronoun.
 *
 * «وبالخطيرة» is looked up as itself, «بالخطيرة», «الخطيرة», «خطيرة».
 */
export function classesOf(language: Lexicon, word: Word, finite: boolean): readonly string[] {
  const { verb } = word;
  if (finite && verb !== null) return (word.verbClasses ??= verbClasses(language, verb));
  word.classes ??= nounClasses(language, word);
  return word.classes;
}

function nounClasses(language: Lexicon, word: Word): readonly string[] {
  for (const form of forms(language, word)) {
    const classes = formClasses(language, form);
    if (classes !== NONE) return classes;
  }
  return NONE;
}

/** The classes of a folded word, as it is listed or with an ending. */
export function formClasses(language: Lexicon, form: string): readonly string[] {
  let classes = language.kindWords.get(form) ?? NONE;
  for (const ending of language.kindEndings) {
    if (!form.endsWith(ending)) continue;
    const own = language.kindStems.get(form.slice(0, form.length - ending.length));
    if (own !== undefined) classes = classes === NONE ? own : [...new Set([...classes, ...own])];
  }
  return classes;
}

/** Without vowels the present of the first form and of the fourth are one: «يخضع» is of خضع and of أخضع. */
export function verbClasses(language: Lexicon, verb: VerbReading): readonly string[] {
  const { kindVerbs } = language;
  const own = kindVerbs.get(verb.lemma);
  if (own !== undefined || verb.tense === 'past') return own ?? NONE;
  for (const [from, to] of language.definition.facets.presentTwins)
    if (verb.lemma.startsWith(from)) {
      const twin = kindVerbs.get(to + verb.lemma.slice(from.length));
      if (twin !== undefined) return twin;
    }
  return NONE;
}

function* forms(language: Lexicon, { norm, joins, stem }: Word): Generator<string> {
  const { affixes } = language.definition;
  yield norm;
  const joined = joins !== '' && norm.startsWith(joins) ? norm.slice(joins.length) : norm;
  if (joined !== norm) yield joined;
  if (stem !== norm) yield stem;
  const bare = withoutPrefix(joined, affixes.prepositions, affixes.article, affixes.contracted);
  if (bare !== joined) yield bare;
  for (const pronoun of affixes.pronouns) {
    if (!bare.endsWith(pronoun) || bare.length < pronoun.length + 3) continue;
    const base = bare.slice(0, -pronoun.length);
    yield base;
    // The feminine ending opens before a pronoun and is folded at the end of a word: «خطته» ← «خطة».
    const free = freed(base, language.alternations.nouns);
    if (free !== null) yield free;
  }
}

function withoutPrefix(word: string, prepositions: readonly string[], article: string, contracted: string): string {
  if (article !== '' && word.startsWith(article)) return word.slice(article.length);
  if (contracted !== '' && word.startsWith(contracted)) return word.slice(contracted.length);
  for (const preposition of prepositions) {
    if (!word.startsWith(preposition)) continue;
    const rest = word.slice(preposition.length);
    if (article !== '' && rest.startsWith(article)) return rest.slice(article.length);
  }
  return word;
}
