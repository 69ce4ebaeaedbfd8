import { byForms } from '../../reading/by-forms.ts';
import { defineLanguage } from '../define-language.ts';
import {
  according,
  anonymityReasons,
  bases,
  digressions,
  platforms,
  intros,
  norms,
  rumours,
} from './lexicon/according.ts';
import { commonNouns } from './lexicon/common-nouns.ts';
import { confidenceModel } from './lexicon/confidence-model.ts';
import { cueNouns } from './lexicon/cue-nouns.ts';
import { cueParticiples } from './lexicon/cue-participles.ts';
import { cueVerbs } from './lexicon/cue-verbs.ts';
import { facets } from './lexicon/facets.ts';
import * as words from './lexicon/function-words.ts';
import { exactNames, givenNames, inflectedPrepositions } from './lexicon/given-names.ts';
import { media } from './lexicon/media.ts';
import { affixes, inflection } from './lexicon/morphology.ts';
import { quantities } from './lexicon/quantities.ts';
import * as sources from './lexicon/source-nouns.ts';
import { times } from './lexicon/times.ts';
import { propositional, timeWords, topics, verbalNounShapes, wholeWords } from './lexicon/topics.ts';
import { presentHomographs } from './lexicon/present-homographs.ts';
import { verbHomographs } from './lexicon/verb-homographs.ts';
import { verbs } from './lexicon/verbs.ts';

/** Arabic. */
export const ar = defineLanguage({
  id: 'ar',
  letters: [
    [0x0620, 0x06ff],
    [0x0750, 0x077f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  affixes,
  inflection,
  verbs,
  verbHomographs,
  presentHomographs,
  complementizers: words.complementizers,
  words: {
    Preposition: words.prepositions,
    Relative: words.relatives,
    Subordinator: words.subordinators,
    Contrast: words.contrasts,
    Negator: words.negators,
    VerbParticle: words.verbParticles,
    Auxiliary: words.auxiliaries,
    Pronoun: words.pronouns,
    Demonstrative: words.demonstratives,
    Same: words.selves,
    Question: words.questions,
    NamePart: words.nameParts,
    GivenName: givenNames,
    Adverb: [...words.adverbs, ...inflectedPrepositions],
    FreeRelative: words.freeRelatives,
    Honorific: sources.honorifics,
    Organization: sources.organizations,
    Outlet: sources.outlets,
    Document: sources.documents,
    Unnamed: sources.unnamed,
    Group: sources.groups,
    Place: sources.places,
    Time: timeWords,
    Topic: topics,
    Propositional: propositional,
    Common: [...commonNouns, ...wholeWords],
    Connective: words.connectives,
  },
  phrases: {
    Contrast: words.contrastPhrases,
    Preposition: words.prepositionPhrases,
    Adverb: words.frameAdverbs,
    Connective: words.connectivePhrases,
  },
  cueVerbs,
  cueParticiples,
  participleSuffixes: ['ا', 'ًا', 'اً', 'ة', 'تين', 'ين', 'ات'],
  verbalNounShapes,
  cueNouns,
  according,
  rumours,
  intros,
  digressions,
  bases,
  anonymityReasons,
  platforms,
  norms,
  media,
  roles: sources.roles,
  exactNames,
  deferences: sources.deferences,
  issued: sources.issued,
  facets,
  times,
  quantities,
  reading: byForms,
  confidence: confidenceModel,
});
