import * as arabicPhrases from '../../../packages/core/src/languages/ar/lexicon/according.ts';
import { cueNouns as arabicNouns } from '../../../packages/core/src/languages/ar/lexicon/cue-nouns.ts';
import { cueParticiples } from '../../../packages/core/src/languages/ar/lexicon/cue-participles.ts';
import { cueVerbs as arabicVerbs } from '../../../packages/core/src/languages/ar/lexicon/cue-verbs.ts';
import { media as arabicMedia } from '../../../packages/core/src/languages/ar/lexicon/media.ts';
import { rules as arabicRules } from '../../../packages/core/src/languages/ar/rules.ts';
import * as englishPhrases from '../../../packages/core/src/languages/en/lexicon/according.ts';
import { cueAdjectives, cueNouns, cueVerbs } from '../../../packages/core/src/languages/en/lexicon/cues.ts';
import { media as englishMedia } from '../../../packages/core/src/languages/en/lexicon/sources.ts';
import { rules as englishRules } from '../../../packages/core/src/languages/en/rules.ts';
import type { ClauseCue } from '../../../packages/core/src/languages/clause-data.ts';
import type { AccordingPhrase, MediumNoun, RumourPhrase } from '../../../packages/core/src/languages/language.ts';
import { arabicTakes, cueGroup, englishTakes, grouped, readAs, type Cue } from './cues.ts';
import { ruleSection } from './examples.ts';
import { bdi, table } from './html.ts';
import type { CatalogueWords } from './words.ts';

interface Phrases {
  readonly according: readonly AccordingPhrase[];
  readonly rumours: readonly RumourPhrase[];
  readonly intros: readonly string[];
  readonly bases: readonly string[];
  readonly anonymityReasons: readonly string[];
  readonly norms: readonly string[];
  readonly digressions?: readonly string[];
}

type PhraseList = keyof Phrases;

const ruleLists = { ar: arabicRules, en: englishRules };
const phraseLists: Readonly<Record<'ar' | 'en', Phrases>> = { ar: arabicPhrases, en: englishPhrases };
const mediaLists: Readonly<Record<'ar' | 'en', readonly MediumNoun[]>> = { ar: arabicMedia, en: englishMedia };

/** The page of the rules by which `lang` is read, in the language of `words`. */
export function cataloguePage(lang: 'ar' | 'en', words: CatalogueWords): string {
  const { content, cue, source } = words.marks;
  return [
    `# ${words.title[lang]}`,
    words.lead[lang],
    words.legend,
    `<p class="rule-legend"><mark class="content">${content}</mark> <mark class="cue">${cue}</mark> <mark class="source">${source}</mark></p>`,
    `## ${words.rules} {#rules}`,
    ...ruleLists[lang].map((rule) => ruleSection(rule, lang, words)),
    `## ${words.cues} {#cues}`,
    words.cuesLead[lang],
    ...(lang === 'ar' ? arabicCues(words) : englishCues(words)),
    `## ${words.lists.title} {#phrases}`,
    ...phrases(lang, words),
    '',
  ].join('\n\n');
}

function arabicCues(words: CatalogueWords): string[] {
  return acts(words).flatMap(([act, title]) => {
    const verbs = arabicVerbs
      .filter((verb) => verb.act === act)
      .map((verb): Cue => {
        const [past] = verb.verb.split(' ');
        const participles = cueParticiples.filter((participle) => participle.verb === past).map(({ form }) => form);
        return {
          name: [verb.verb, ...participles].join('، '),
          takes: arabicTakes(verb, words),
          readAs: readAs(verb, words),
        };
      });
    const nouns = arabicNouns
      .filter((noun) => noun.act === act)
      .map((noun): Cue => ({ name: noun.form, takes: arabicTakes(noun, words), readAs: readAs(noun, words) }));
    const groups = [...grouped(words.classes.verbs, verbs), ...grouped(words.classes.nouns, nouns)];
    return groups.length === 0
      ? []
      : [`### ${title} {#act-${act}}`, ...groups.map((group) => cueGroup(group, 'ar', words))];
  });
}

function englishCues(words: CatalogueWords): string[] {
  const { classes } = words;
  const of = (cues: readonly ClauseCue[], act: string): Cue[] =>
    cues
      .filter((cue) => cue.act === act)
      .map((cue) => ({
        name: cue.words.join(' · '),
        takes: englishTakes(cue, words),
        readAs: readAs(cue, words),
      }));
  return acts(words).flatMap(([act, title]) => {
    const groups = [
      ...grouped(classes.verbs, of(cueVerbs, act)),
      ...grouped(classes.nouns, of(cueNouns, act)),
      ...grouped(classes.adjectives, of(cueAdjectives, act)),
    ];
    return groups.length === 0
      ? []
      : [`### ${title} {#act-${act}}`, ...groups.map((group) => cueGroup(group, 'en', words))];
  });
}

function acts(words: CatalogueWords): [string, string][] {
  return Object.entries(words.acts);
}

function phrases(lang: 'ar' | 'en', words: CatalogueWords): string[] {
  const { lists } = words;
  const { according, rumours, intros, bases, anonymityReasons, digressions = [], norms } = phraseLists[lang];
  const kinds = Object.entries(words.media).flatMap(([kind, name]) => {
    const forms = mediaLists[lang].filter((noun) => noun.kind === kind).map(({ form }) => form);
    return forms.length === 0 ? [] : [[name, inLine(forms, lang)]];
  });
  const own = (name: PhraseList, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`### ${lists[name]} {#list-${name}}`, lists[`${name}Lead`], inLine(items, lang)];
  return [
    ...own(
      'according',
      according.map((phrase) => phrase.words),
    ),
    ...own(
      'rumours',
      rumours.map((phrase) => phrase.words),
    ),
    ...own('bases', bases),
    ...own('anonymityReasons', anonymityReasons),
    ...own('intros', intros),
    ...own('digressions', digressions),
    ...own('norms', norms),
    `### ${lists.media} {#list-media}`,
    lists.mediaLead,
    table([words.medium, words.words], kinds),
  ];
}

function inLine(items: readonly string[], lang: string): string {
  return bdi(items.join(' · '), lang);
}
