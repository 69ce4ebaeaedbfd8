import type { Lexicon } from '../languages/lexicon.ts';
import { fold } from '../text/fold.ts';
import type { AttributionDraft } from './draft.ts';
import type { Reader } from './reader.ts';

type Cue = Pick<AttributionDraft, 'cue' | 'lemma' | 'rule'>;

/**
 * The dictionary form of a cue, as it is spelt: «ونفت» → «نفى», «مؤكدين» → «أكد», «تأكيده» → «تأكيد»; of a phrase the words that are listed
 * («وبحسب» → «بحسب»).
 */
export function lemmaOfForms(reader: Reader, { cue, lemma, rule }: Cue): string {
  if (cue === null) return lemma;
  const { language } = reader;
  const hit = reader.phrase(cue.from);
  const phrase = rule === 'rumour' ? hit?.rumour : hit?.according;
  if (phrase != null) return phrase.words;
  // «، كما يقول فلان»: the verb of what is set in.
  const { cueForm, verb } = reader.lex(rule.startsWith('according') ? cue.to - 1 : cue.from);
  const noun = language.cueNouns.get(lemma)?.form;
  if (cueForm === 'noun' && noun !== undefined) return noun;
  const past = rule.startsWith('according') ? (verb?.lemma ?? lemma) : lemma;
  return (
    pastOf((language.cueVerbs.get(past) ?? language.cueParticiples.get(past))?.verb) ??
    noun ??
    (past === '' ? reader.norm(cue.from) : (spelt(language).get(past) ?? past))
  );
}

/** The first of "past present". */
const pastOf = (verb: string | undefined): string | undefined => verb?.split(' ')[0];

const spellings = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The verbs that are no cues of their own («أصدر بيانا»), by how they fold. */
function spelt(language: Lexicon): ReadonlyMap<string, string> {
  let map = spellings.get(language);
  if (map === undefined) {
    map = new Map(language.definition.verbs.map((verb) => [fold(pastOf(verb) ?? ''), pastOf(verb) ?? '']));
    spellings.set(language, map);
  }
  return map;
}
