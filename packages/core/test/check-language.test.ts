import { describe, expect, it } from 'vitest';
import { ar } from '../src/ar.ts';
import { en } from '../src/en.ts';
import { byClauses, defineLanguage, extract, IsnadError, type LanguageDefinition } from '../src/index.ts';
import { checkLanguage } from '../src/languages/check-language.ts';
import { clauses } from '../src/languages/en/lexicon/index.ts';

/** What a program without types would pass. */
type Loose = Readonly<Partial<Record<keyof LanguageDefinition, unknown>>>;

const isDefinition = (value: object): value is LanguageDefinition => 'id' in value;

function messageOf(changes: Loose, from = ar.definition): string {
  const definition: object = { ...from, ...changes };
  if (!isDefinition(definition)) throw new TypeError('no id');
  const language = defineLanguage(definition);
  try {
    extract(from === ar.definition ? 'قال' : 'said', { languages: [language] });
  } catch (error) {
    if (!IsnadError.isInstance(error)) throw error;
    expect(error.code).toBe('invalid-language');
    return error.message;
  }
  return 'read';
}

/** English with other clauses. */
const withClauses = (changes: object): Loose => {
  const lexicon: object = { ...clauses(), ...changes };
  const isLexicon = (value: object): value is ReturnType<typeof clauses> => 'cueVerbs' in value;
  return isLexicon(lexicon) ? { reading: byClauses(lexicon) } : {};
};

describe('what a language declares', () => {
  it.each([
    ['Arabic', ar],
    ['English', en],
  ])('should be faultless in %s', (_name, { definition }) => {
    expect(checkLanguage(definition)).toBe(definition);
  });

  it('should be read where an entry is added', () => {
    expect(messageOf({ cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'report' }] })).toBe('read');
  });

  it('should not be looked at before an article is read', () => {
    expect(() => defineLanguage({ ...ar.definition, rumours: [{ words: '' }] })).not.toThrow();
  });

  it.each<[string, Loose, string]>([
    [
      'a verb of which one form is given and the other does not follow',
      {
        cueVerbs: [{ verb: 'تلكس', act: 'report' }],
        cueParticiples: [],
        verbs: [],
        inflection: { ...ar.definition.inflection, presents: [] },
      },
      'The language "ar": cueVerbs[0]: "تلكس" is one form: its present follows by no pattern, so give "past present".',
    ],
    [
      'a verb of three forms',
      { verbs: ['سافر يسافر سفر'] },
      'The language "ar": verbs[0]: "سافر يسافر سفر" has 3 forms: give "past present".',
    ],
    [
      'an unknown act',
      { cueVerbs: [{ verb: 'أبرق يبرق', act: 'telegram' }] },
      'The language "ar": cueVerbs[0] (أبرق يبرق).act: "telegram" is none of statement, confirmation, denial, claim, accusation, condemnation, praise, demand, promise, warning, expectation, belief, question, revelation, report.',
    ],
    [
      'an unknown stance',
      { rumours: [{ words: 'على ما يحكى', stance: 'cool' }] },
      'The language "ar": rumours[0] (على ما يحكى).stance: "cool" is none of neutral, endorsing, distancing.',
    ],
    [
      'an unknown kind of a claim',
      { facets: { ...ar.definition.facets, kinds: { forecast: ['غدا'] } } },
      'The language "ar": facets.kinds: "forecast" is none of directive, commitment, prediction, condition, evaluation, measure, event, state.',
    ],
    [
      'an unknown kind of a medium',
      { media: [{ form: 'تغريدة', kind: 'tweet' }] },
      'The language "ar": media[0] (تغريدة).kind: "tweet" is none of statement, interview, post, press-conference, meeting, speech, report, call, letter, broadcast, other.',
    ],
    ['an empty entry', { according: [{}] }, 'The language "ar": according[0]: it has no "words".'],
    ['an entry that is no object', { cueNouns: ['زعم'] }, 'The language "ar": cueNouns[0]: expected an object.'],
    ['a list that is none', { roles: {} }, 'The language "ar": roles: expected a list.'],
    ['an empty string', { bases: ['استنادا إلى', ''] }, 'The language "ar": bases[1]: an empty string.'],
    [
      'a space at an end',
      { words: { ...ar.definition.words, Outlet: ['صحيفة '] } },
      'The language "ar": words.Outlet[0]: "صحيفة " begins or ends with a space.',
    ],
    [
      'a participle of a verb that is not listed',
      { cueParticiples: [{ form: 'مبرق', verb: 'أبرق' }] },
      'The language "ar": cueParticiples[0] (مبرق): "أبرق" is the past of no verb in cueVerbs.',
    ],
  ])('should not hold %s', (_what, changes, message) => {
    expect(messageOf(changes)).toBe(message);
  });

  it.each([
    ['nothing', undefined, 'A language is defined by an object.'],
    ['a name', 'ar', 'A language is defined by an object.'],
    ['an object without entries', {}, 'A language needs an `id`, such as "ar".'],
    ['no letters', { id: 'xx' }, 'The language "xx": letters: expected a list of pairs of code points.'],
    [
      'letters as text',
      { id: 'xx', letters: ['a-z'] },
      'The language "xx": letters: expected a list of pairs of code points.',
    ],
  ])('should not be made of %s', (_what, definition, message) => {
    const make = (given: unknown): unknown => defineLanguage(given as LanguageDefinition);
    expect(() => make(definition)).toThrow(expect.objectContaining({ code: 'invalid-language', message }));
  });

  it('should name each entry that is missing, and never fall over one', () => {
    for (const [name, entry] of Object.entries(ar.definition)) {
      if (['id', 'letters', 'telling', 'grammar', 'confidence'].includes(name)) continue;
      expect(messageOf({ [name]: undefined })).toMatch(new RegExp(`^The language "ar": ${name}: expected `, 'u'));
      if (typeof entry !== 'object' || Array.isArray(entry)) continue;
      // Of what it holds, some may be left out.
      expect(['read', 'The language "ar"']).toContain(messageOf({ [name]: {} }).split(/: | cannot/u)[0]);
    }
    expect(messageOf({ telling: {} })).toBe('The language "ar": telling.words: expected a list.');
    expect(messageOf({ affixes: { ...ar.definition.affixes, article: undefined } })).toBe(
      'The language "ar": affixes.article: expected a text.',
    );
    for (const confidence of [null, 0.5, [], {}, { classes: [], bias: [], weights: null }])
      expect(messageOf({ confidence })).toMatch(/^The language "ar": confidence/u);
    for (const changes of [{ model: null }, { model: { classes: [], bias: [] } }])
      expect(messageOf({ facets: { ...ar.definition.facets, ...changes } })).toContain(': facets.model');
    // What no check foresaw.
    expect(messageOf({ verbs: [7] })).toMatch(/^The language "ar" cannot be read: /u);
  });

  it('should not hold an unknown class of words', () => {
    expect(messageOf({ words: { Reporter: ['مراسل'] } })).toContain('words: "Reporter" is none of Complementizer, ');
  });

  it.each<[string, object, string]>([
    [
      'an unknown complement',
      { cueVerbs: [{ words: ['telex'], takes: ['that', 'because'], act: 'report' }] },
      'clauses.cueVerbs[0].takes: "because" is none of ',
    ],
    ['no act', { cueNouns: [{ words: ['telex'], takes: ['that'] }] }, 'clauses.cueNouns[0]: it has no "act".'],
    [
      'an irregular verb of four forms',
      { irregularVerbs: ['sing sang sung song'] },
      'clauses.irregularVerbs[0]: "sing sang sung song" has more than three forms: give "base past participle".',
    ],
    ['an empty string', { citing: [''] }, 'clauses.citing[0]: an empty string.'],
  ])('should not hold %s among its clauses', (_what, changes, message) => {
    expect(messageOf(withClauses(changes), en.definition)).toContain(message);
  });
});
