import type { ClauseCue } from '../../../packages/core/src/languages/clause-data.ts';
import type { CueNoun, CueVerb } from '../../../packages/core/src/languages/language.ts';
import { bdi, directions, escape } from './html.ts';
import type { CatalogueWords } from './words.ts';

type Facts = Partial<
  Pick<
    CueVerb,
    | 'stance'
    | 'certainty'
    | 'continues'
    | 'relay'
    | 'negative'
    | 'directive'
    | 'commitment'
    | 'feeling'
    | 'judgement'
    | 'asks'
    | 'inanimate'
    | 'deed'
  >
>;

const facts = [
  'continues',
  'relay',
  'negative',
  'directive',
  'commitment',
  'feeling',
  'judgement',
  'asks',
  'inanimate',
  'deed',
] as const;

/** How what follows a cue is read. */
export function readAs(cue: Facts, words: CatalogueWords): string {
  const stance = cue.stance === undefined || cue.stance === 'neutral' ? [] : [words.stances[cue.stance]];
  const certainty = cue.certainty === undefined ? [] : [words.certainties[cue.certainty]];
  return [...stance, ...certainty, ...facts.filter((fact) => cue[fact] === true).map((fact) => words.facts[fact])].join(
    listMark(words),
  );
}

/** What may follow a reporting verb or noun of Arabic. */
export function arabicTakes(cue: CueVerb | CueNoun, words: CatalogueWords): string {
  const { frames } = words;
  const join = (list: readonly string[] = []): string => list.map((word) => bdi(`«${word}»`, 'ar')).join(' ');
  const verb: Partial<CueVerb> = 'verb' in cue ? cue : {};
  const opens =
    verb.clauseOnly === true ? frames.clauseOnly : verb.speechOnly === true ? frames.speechOnly : frames.clause;
  return [
    opens,
    ...(verb.bare === true && verb.speechOnly !== true ? [frames.bare] : []),
    ...(verb.cognate === true ? [frames.cognate] : cue.anyObject === true ? [frames.anyObject] : []),
    ...(verb.object === true && verb.cognate !== true && verb.anyObject !== true ? [frames.object] : []),
    ...(cue.prepositions === undefined ? [] : [frames.after(join(cue.prepositions))]),
    ...(verb.topic === undefined ? [] : [frames.topic(join(verb.topic))]),
    ...(verb.sourceIn === undefined ? [] : [frames.sourceIn(join(verb.sourceIn))]),
    ...(verb.target === true ? [frames.target] : []),
    ...(verb.addressee === true ? [frames.addressee] : []),
    ...(verb.phrase === undefined ? [] : [frames.phrase(join(verb.phrase))]),
    ...(verb.needs === undefined ? [] : [frames.needs(join([verb.needs]))]),
  ].join(listMark(words));
}

/** What may follow a reporting word of English. */
export function englishTakes(cue: ClauseCue, words: CatalogueWords): string {
  const { frames } = words;
  return [
    ...cue.takes.map((take) => words.english[take]),
    ...(cue.prepositions === undefined
      ? []
      : [frames.after(cue.prepositions.map((word) => bdi(`“${word}”`, 'en')).join(' '))]),
    ...(cue.target === true ? [frames.target] : []),
    ...(cue.addressee === undefined || cue.addressee === false ? [] : [frames.addressee]),
    ...(cue.possessed === true ? [frames.possessed] : []),
    ...(cue.agent === true ? [frames.agent] : []),
  ].join(listMark(words));
}

export function listMark(words: CatalogueWords): string {
  return words.lang === 'ar' ? '؛ ' : '; ';
}

export interface Cue {
  readonly name: string;
  readonly takes: string;
  readonly readAs: string;
}

interface CueGroup extends Cue {
  readonly wordClass: string;
}

/** Words of a class that take the same and are read the same, together; in the order of the first of each. */
export function grouped(wordClass: string, cues: readonly Cue[]): CueGroup[] {
  const groups = new Map<string, CueGroup>();
  for (const { name, takes, readAs } of cues) {
    const key = `${takes}\n${readAs}`;
    const held = groups.get(key);
    groups.set(key, { wordClass, takes, readAs, name: held === undefined ? name : `${held.name} · ${name}` });
  }
  return [...groups.values()];
}

export function cueGroup(
  { wordClass, name, takes, readAs }: CueGroup,
  lang: 'ar' | 'en',
  words: CatalogueWords,
): string {
  const facts = [`${words.takes}: ${takes}`, ...(readAs === '' ? [] : [`${words.notes}: ${readAs}`])];
  return [
    '<div class="cue-group">',
    `<p class="words" lang="${lang}" dir="${directions[lang]}">${escape(name)}</p>`,
    `<p class="note"><strong>${wordClass}</strong> · ${facts.join(' · ')}</p>`,
    '</div>',
  ].join('\n');
}
