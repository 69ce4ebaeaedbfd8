import { deriveForm } from './derive-form.ts';
import type { Take } from './clause-data.ts';
import { Part } from './clause-table.ts';
import { Tag, type AccordingPhrase, type LanguageDefinition } from './language.ts';
import { IsnadError } from '../errors.ts';
import type { Reading } from '../reading/reading.ts';
import type { LinearModel, WeightColumns } from '../text/linear.ts';
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

type Shape = 'list' | 'object' | 'text';
type Shapes<Of, Apart extends PropertyKey = never> = Readonly<Record<Exclude<keyof Of, Apart>, Shape>>;

/** What every definition must have beside `id` and `letters`. */
const ENTRIES_OF: Shapes<LanguageDefinition, 'id' | 'letters' | 'telling' | 'grammar' | 'reading' | 'confidence'> = {
  ...{ affixes: 'object', inflection: 'object', words: 'object', phrases: 'object', facets: 'object' },
  ...{ times: 'object', quantities: 'object', verbs: 'list', verbHomographs: 'list', presentHomographs: 'list' },
  ...{ complementizers: 'list', cueVerbs: 'list', cueParticiples: 'list', participleSuffixes: 'list' },
  ...{ verbalNounShapes: 'list', cueNouns: 'list', according: 'list', rumours: 'list', intros: 'list', bases: 'list' },
  ...{ anonymityReasons: 'list', platforms: 'list', digressions: 'list', norms: 'list', media: 'list', roles: 'list' },
  ...{
    exactNames: 'list',
    resumptives: 'list',
    senders: 'list',
    possessedShapes: 'list',
    thingShapes: 'list',
    mannerShapes: 'list',
  },
  ...{ nameTails: 'list', articleless: 'list', existentials: 'list', envoys: 'list', destinations: 'list' },
  ...{ origins: 'list', furniture: 'list', deferences: 'list', issued: 'list' },
};
/** … and some of these in turn. */
const PARTS_OF: {
  readonly affixes: Shapes<LanguageDefinition['affixes']>;
  readonly inflection: Shapes<LanguageDefinition['inflection']>;
  readonly facets: Shapes<LanguageDefinition['facets'], 'model'>;
} = {
  affixes: {
    ...{ conjunctions: 'list', prepositions: 'list', article: 'text', contracted: 'text', future: 'text' },
    ...{ accusative: 'text', pronouns: 'list', objects: 'list' },
  },
  inflection: {
    ...{ presents: 'list', past: 'list', presentPrefixes: 'list', presentSuffixes: 'list' },
    ...{ weakFinals: 'list', hollow: 'list' },
  },
  facets: {
    ...{ kinds: 'object', possible: 'list', probable: 'list', unknown: 'list', negators: 'list' },
    ...{ verbNegators: 'list', nounNegators: 'list', continuing: 'list', exceptives: 'list', classes: 'list' },
    ...{ endings: 'list', presentTwins: 'list', feminine: 'list' },
  },
};
/** What the engine asks of a reading. */
const READING = namesOf<
  Exclude<keyof Reading, 'clauses' | 'fullName' | 'beside' | 'otherWords' | 'nameType' | 'isDate' | 'meant'>
>({
  ...{
    verbs: 1,
    words: 1,
    nounPhrase: 1,
    isFinite: 1,
    attribute: 1,
    lemma: 1,
    speech: 1,
    confidence: 1,
    facets: 1,
    times: 1,
    quantities: 1,
  },
});
const MODEL: Shapes<LinearModel, 'usual'> = { classes: 'list', bias: 'list', weights: 'object' };
const COLUMNS: Shapes<WeightColumns, 'perUnit'> = { features: 'list', values: 'text' };
const TELLING: Shapes<NonNullable<LanguageDefinition['telling']>, 'others' | 'own'> = {
  words: 'list',
  strange: 'text',
};

/**
 * Whether something can be the definition of a language at all, and which texts it would be asked to read.
 *
 * @throws {IsnadError} `invalid-language` where it is no object, or has no `id` or no `letters`.
 */
export function checkFrame(definition: unknown): void {
  const fail = (fault: string): never => {
    throw new IsnadError('invalid-language', `${fault}.`);
  };
  if (!isData(definition)) return fail('A language is defined by an object');
  const { id, letters } = definition;
  if (typeof id !== 'string' || id === '') return fail('A language needs an `id`, such as "ar"');
  const isRange = (range: unknown): boolean =>
    Array.isArray(range) && range.length === 2 && range.every((point) => Number.isInteger(point));
  if (!Array.isArray(letters) || letters.length === 0 || !letters.every(isRange))
    return fail(`The language "${id}": letters: expected a list of pairs of code points`);
}

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
  const shaped = (at: string, value: unknown, shapes: Readonly<Record<string, Shape>>): void => {
    if (!isData(value)) return fail(at, 'expected an object');
    for (const [key, shape] of Object.entries(shapes)) {
      const part = value[key];
      const fits = shape === 'list' ? Array.isArray(part) : shape === 'text' ? typeof part === 'string' : isData(part);
      if (!fits) fail(at === '' ? key : `${at}.${key}`, `expected ${shape === 'object' ? 'an' : 'a'} ${shape}`);
    }
  };
  shaped('', own, ENTRIES_OF);
  shaped('affixes', own.affixes, PARTS_OF.affixes);
  shaped('inflection', own.inflection, PARTS_OF.inflection);
  shaped('facets', own.facets, PARTS_OF.facets);
  for (const [name, list] of Object.entries(own.affixes))
    if (Array.isArray(list) && !list.every((affix) => typeof affix === 'string'))
      fail(`affixes.${name}`, 'expected a list of texts');
  const model = (at: string, value: unknown): void => {
    if (value === undefined) return;
    shaped(at, value, MODEL);
    const { weights } = isData(value) ? value : {};
    if (isData(weights) && 'perUnit' in weights)
      shaped(`${at}.weights`, weights, 'values' in weights ? COLUMNS : { lines: 'text' });
  };
  model('facets.model', own.facets.model);
  model('confidence', own.confidence);
  if (own.telling !== undefined) {
    shaped('telling', own.telling, TELLING);
    const { others = [], own: letters = '' } = own.telling;
    shaped('telling', { others, own: letters }, { others: 'list', own: 'text' });
  }
  const asked: unknown = reading;
  if (!isData(asked) || !READING.every((name) => typeof asked[name] === 'function'))
    fail('reading', 'expected `byForms`, or what `byClauses` gives');
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
    if (verb.split(' ').length > 3)
      fail(`clauses.irregularVerbs[${k}]`, `"${verb}" has more than three forms: give "base past participle"`);
  });
  return definition;
}

/** Where an entry stands, and its word, by which its author finds it. */
function nameOf(at: string, value: unknown): string {
  const word = isData(value) ? (value['verb'] ?? value['form'] ?? value['words']) : undefined;
  return typeof word === 'string' && word !== '' ? `${at} (${word})` : at;
}
