import { compileGrammar, endsIn } from './grammar.ts';
import type { PhraseHit } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { Tag, type LanguageDefinition, type TagName } from './language.ts';
import { Facet, type Lexicon, type PhraseEntry } from './lexicon.ts';
import { compileQuantities } from './quantity-data.ts';
import { compileTimes } from './time-data.ts';

/** Compiles what a language declares into tables. */
export function compile(definition: LanguageDefinition): Lexicon {
  const grammar = compileGrammar(definition.grammar);
  const tags = new Map<string, number>();
  const phrases = new Map<string, PhraseEntry[]>();

  const addTag = (word: string, tag: number): void => {
    const key = fold(word);
    tags.set(key, (tags.get(key) ?? 0) | tag);
  };
  const addPhrase = (words: string, means: Partial<PhraseHit>): void => {
    const folded = words.split(' ').map(fold);
    const first = folded[0];
    if (first === undefined) return;
    const list = phrases.get(first);
    const entry = phraseEntry(folded, means);
    if (list === undefined) phrases.set(first, [entry]);
    else list.push(entry);
  };

  for (const [name, words] of Object.entries(definition.words))
    for (const word of words) addTag(word, Tag[name as TagName]);
  for (const [name, words] of Object.entries(definition.phrases))
    for (const words_ of words) addPhrase(words_, { tags: Tag[name as TagName] });
  for (const role of definition.roles) addTag(role.form, Tag.Role);
  addPairs(definition, addTag);
  for (const noun of definition.grammar?.particles.plainNouns ?? []) addTag(noun, Tag.Common);
  for (const medium of definition.media) addTag(medium.form, Tag.Medium);
  for (const entry of definition.according) addPhrase(entry.words, { according: entry });
  for (const entry of definition.rumours) addPhrase(entry.words, { rumour: entry });
  for (const words of definition.bases) addPhrase(words, { role: 'basis' });
  for (const words of definition.anonymityReasons) addPhrase(words, { role: 'anonymity-reason' });
  for (const words of definition.furniture) addPhrase(words, { furniture: true });
  for (const words of definition.digressions) addPhrase(words, { digression: true });
  for (const words of definition.intros) addPhrase(words, { intro: true });
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const facetWords = new Map<string, number>();
  const addFacet = (words: readonly string[] | undefined, bit: number): void => {
    for (const word of words ?? []) facetWords.set(fold(word), (facetWords.get(fold(word)) ?? 0) | bit);
  };
  const { facets } = definition;
  addFacet(facets.kinds.condition, Facet.Condition);
  addFacet(facets.kinds.directive, Facet.Directive);
  addFacet(facets.kinds.prediction, Facet.Prediction);
  addFacet(facets.kinds.evaluation, Facet.Evaluation);
  addFacet(facets.kinds.measure, Facet.Measure);
  addFacet(facets.possible, Facet.Possible);
  addFacet(facets.probable, Facet.Probable);
  addFacet(facets.unknown, Facet.Unknown);
  addFacet(facets.negators, Facet.Negator);
  addFacet(facets.verbNegators, Facet.Negator | Facet.VerbNegator);
  addFacet(facets.nounNegators, Facet.NounNegator);
  addFacet(facets.continuing, Facet.Continuing);
  addFacet(facets.exceptives, Facet.Exceptive);
  const kindWords = new Map<string, readonly string[]>();
  const kindStems = new Map<string, readonly string[]>();
  const kindVerbs = new Map<string, readonly string[]>();
  const addClass = (map: Map<string, readonly string[]>, words: readonly string[], names: readonly [string]): void => {
    for (const word of words) {
      const key = fold(word);
      const others = map.get(key);
      // Most words are of one class, and share one list.
      if (others === undefined) map.set(key, names);
      else if (!others.includes(names[0])) map.set(key, [...others, ...names]);
    }
  };
  for (const { name, verbs = [], words = [], inflected = [] } of facets.classes) {
    const names = [name] as const;
    addClass(kindVerbs, verbs, names);
    addClass(kindWords, words, names);
    addClass(kindStems, inflected, names);
  }

  return Object.freeze({
    definition,
    id: definition.id,
    ...grammar,
    tags,
    ...definition.reading.verbs(definition, grammar.endings),
    complementizers: new Set(definition.complementizers.map(fold)),
    cueNouns: new Map(definition.cueNouns.map((noun) => [fold(noun.form), noun])),
    phrases,
    norms: new Set(definition.norms.map(fold)),
    platforms: new Set(definition.platforms.map(fold)),
    media: new Map(definition.media.map((medium) => [fold(medium.form), medium.kind])),
    facetWords,
    exactNames: new Map(definition.exactNames.map((name) => [fold(name), [name]])),
    resumptives: new Set(definition.resumptives.map(fold)),
    senders: new Set(definition.senders.map(fold)),
    nameTails: new Set(definition.nameTails.map(fold)),
    articleless: new Set(definition.articleless.map(fold)),
    existentials: new Set(definition.existentials.map(fold)),
    envoys: new Set(definition.envoys.map(fold)),
    origins: new Set(definition.origins.map(fold)),
    destinations: new Set(definition.destinations.map(fold)),
    deferences: new Map(definition.deferences.map(([word, titles]) => [fold(word), titles.map(fold)])),
    issued: new Map(
      definition.issued.map(([participle, ...prepositions]) => [fold(participle), prepositions.map(fold)]),
    ),
    times: compileTimes(definition.times),
    quantities: compileQuantities(definition.quantities),
    kindWords,
    kindStems,
    kindEndings: facets.endings.map(fold),
    kindVerbs,
  });
}

/** «مسؤولان», whom nobody names; «شركتا», «صحيفتي». */
function addPairs({ roles, words, grammar }: LanguageDefinition, addTag: (word: string, tag: number) => void): void {
  if (grammar === undefined) return;
  const { feminine, pair, pairOf } = grammar.endings;
  for (const { form } of roles) if (!endsIn(form, feminine)) addTag(form + (pair[0] ?? ''), Tag.Unnamed);
  for (const body of words.Organization ?? [])
    if (endsIn(body, feminine)) for (const ending of pairOf) addTag(body.slice(0, -1) + ending, Tag.Organization);
}

/** Each field by name, so that all entries are of one shape, which an engine reads several times faster. */
function phraseEntry(words: readonly string[], means: Partial<PhraseHit>): PhraseEntry {
  const { tags = 0, according = null, rumour = null, role = null } = means;
  const { intro = false, digression = false, furniture = false } = means;
  return { words, length: words.length, tags, according, rumour, intro, digression, furniture, role };
}
