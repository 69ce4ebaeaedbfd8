import { deriveForm } from './derive-form.ts';
import type { Take } from './clause-data.ts';
import { Part } from './clause-table.ts';
import { Tag, type AccordingPhrase, type LanguageDefinition } from './language.ts';
import { IsnadError } from '../errors.ts';
import type { Act, Certainty, EntityType, Kind, MediumKind, Stance } from '../model/index.ts';

/** Names that the engine knows, as a type and at run time: one that is missing here does not compile. */
const namesOf = <Name extends string>(names: Readonly<Record<Name, 1>>): readonly string[] => Object.keys(names);

const TAKES = namesOf<AccordingPhrase['takes'] | Take>({
  ...{ noun: 1, clause: 1, either: 1 },
  ...{ that: 1, bare: 1, quote: 1, to: 1, ing: 1, wh: 1, 'object-to': 1, parenthetical: 1 },
});
const KINDS = namesOf<Kind>({
  ...{ directive: 1, commitment: 1, prediction: 1, condition: 1, evaluation: 1, measure: 1, event: 1, state: 1 },
});
const MEDIA = namesOf<MediumKind>({
  ...{ statement: 1, interview: 1, post: 1, 'press-conference': 1, meeting: 1, speech: 1, report: 1, call: 1 },
  ...{ letter: 1, broadcast: 1, other: 1 },
});
const TYPES = namesOf<EntityType>({ person: 1, organization: 1, place: 1, document: 1, group: 1, unknown: 1 });
const ACTS = namesOf<Act>({
  ...{ statement: 1, confirmation: 1, denial: 1, claim: 1, accusation: 1, condemnation: 1, praise: 1, demand: 1 },
  ...{ promise: 1, warning: 1, expectation: 1, belief: 1, question: 1, revelation: 1, report: 1 },
});
/** What any entry may have. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  stance: namesOf<Stance>({ neutral: 1, endorsing: 1, distancing: 1 }),
  certainty: namesOf<Certainty>({ certain: 1, probable: 1, possible: 1, unknown: 1 }),
};

/** The names of an enumeration, without its numbers. */
const membersOf = (names: object): readonly string[] => Object.keys(names).filter((name) => /\D/u.test(name));

type Facts = Readonly<Record<string, readonly string[] | null>>;

/** What an entry of a list must have: any text, or one of the names. */
const ENTRIES: Readonly<Record<string, Facts>> = {
  cueVerbs: { verb: null, act: ACTS },
  cueParticiples: { form: null, verb: null },
  cueNouns: { form: null, act: ACTS },
  according: { words: null, takes: TAKES.slice(0, 3), act: ACTS },
  rumours: { words: null },
  media: { form: null, kind: MEDIA },
  roles: { form: null, type: TYPES },
};
const CLAUSE_ENTRY: Facts = { words: null, takes: TAKES, act: ACTS };
const CLAUSE_ENTRIES: Readonly<Record<string, Facts>> = {
  cueVerbs: CLAUSE_ENTRY,
  cueAdjectives: CLAUSE_ENTRY,
  cueNouns: CLAUSE_ENTRY,
};
/** Among affixes the empty one says that nothing is added; models hold no words. */
const NO_WORDS = /affix|inflection|suffix|ending|grammar|twins|confidence|model|strange/iu;

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/**
 * What a language declares, if it can be read by it.
 *
 * @throws {IsnadError} `invalid-language`, naming the entry, where it cannot.
 */
export function checkLanguage(definition: LanguageDefinition): LanguageDefinition {
  const fail = (at: string, fault: string): never => {
    throw new IsnadError('invalid-language', `The language "${definition.id}": ${at}: ${fault}.`);
  };
  const oneOf = (at: string, name: unknown, names: readonly string[]): void => {
    if (typeof name !== 'string' || !names.includes(name))
      fail(at, `${JSON.stringify(name) ?? 'nothing'} is none of ${names.join(', ')}`);
  };
  const entry = (at: string, value: unknown, facts: Facts): void => {
    if (!isData(value)) return fail(at, 'expected an object');
    for (const [key, names] of Object.entries(facts)) {
      const fact = value[key];
      if (fact === undefined) fail(at, `it has no "${key}"`);
      if (names !== null) for (const name of Array.isArray(fact) ? fact : [fact]) oneOf(`${at}.${key}`, name, names);
    }
    for (const [key, names] of Object.entries(FACTS))
      if (value[key] !== undefined) oneOf(`${at}.${key}`, value[key], names);
  };
  const entries = (at: string, lists: Data, of: Readonly<Record<string, Facts>>): void => {
    for (const [key, facts] of Object.entries(of)) {
      const list = lists[key];
      if (!Array.isArray(list)) return fail(at + key, 'expected a list');
      list.forEach((value: unknown, k) => entry(nameOf(`${at}${key}[${k}]`, value), value, facts));
    }
  };
  const words = (at: string, value: unknown): void => {
    if (value === '' || (typeof value === 'string' && value.trim() !== value))
      fail(at, value.trim() === '' ? 'an empty string' : `"${value}" begins or ends with a space`);
    if (Array.isArray(value)) value.forEach((item, k) => words(`${at}[${k}]`, item));
    else if (isData(value))
      for (const [key, item] of Object.entries(value))
        if (!NO_WORDS.test(key)) words(at === '' ? key : `${at}.${key}`, item);
  };

  const { reading, ...own } = definition;
  entries('', own, ENTRIES);
  words('', own);
  for (const name of Object.keys(definition.words)) oneOf('words', name, membersOf(Tag));
  for (const name of Object.keys(definition.phrases)) oneOf('phrases', name, membersOf(Tag));
  for (const name of Object.keys(definition.facets.kinds)) oneOf('facets.kinds', name, KINDS);
  const forms = (at: string, verb: string): void => {
    const [past = '', present = deriveForm(past, definition.inflection.presents), ...more] = verb.split(' ');
    if (present == null) fail(at, `"${verb}" is one form: its present follows by no pattern, so give "past present"`);
    if (more.length > 0) fail(at, `"${verb}" has ${more.length + 2} forms: give "past present"`);
  };
  definition.verbs.forEach((verb, k) => forms(`verbs[${k}]`, verb));
  definition.cueVerbs.forEach(({ verb }, k) => forms(`cueVerbs[${k}]`, verb));
  const pasts = new Set(definition.cueVerbs.map(({ verb }) => verb.split(' ')[0]));
  definition.cueParticiples.forEach(({ form, verb }, k) => {
    if (!pasts.has(verb)) fail(`cueParticiples[${k}] (${form})`, `"${verb}" is the past of no verb in cueVerbs`);
  });

  const clauses = reading.clauses?.().lexicon;
  if (clauses === undefined) return definition;
  entries('clauses.', { ...clauses }, CLAUSE_ENTRIES);
  words('clauses', clauses);
  for (const name of Object.keys(clauses.words)) oneOf('clauses.words', name, membersOf(Part));
  clauses.irregularVerbs.forEach((verb, k) => {
    if (verb.split(' ').length !== 3)
      fail(`clauses.irregularVerbs[${k}]`, `"${verb}" is not of three forms: give "base past participle"`);
  });
  return definition;
}

/** Where an entry stands, and its word, by which its author finds it. */
function nameOf(at: string, value: unknown): string {
  const word = isData(value) ? (value['verb'] ?? value['form'] ?? value['words']) : undefined;
  return typeof word === 'string' && word !== '' ? `${at} (${word})` : at;
}
