import type { LanguageLexicon } from '../../language.ts';
import { according, anonymityReasons, bases, digressions, platforms, intros, norms, rumours } from './according.ts';
import { commonNouns } from './common-nouns.ts';
import { confidenceModel } from './confidence-model.ts';
import { cueNouns } from './cue-nouns.ts';
import { cueParticiples } from './cue-participles.ts';
import { cueVerbs } from './cue-verbs.ts';
import { facets } from './facets.ts';
import * as words from './function-words.ts';
import { origins } from './origins.ts';
import { exactNames, givenNames, inflectedPrepositions } from './given-names.ts';
import { media } from './media.ts';
import { moreNouns } from './more-nouns.ts';
import { grammar } from './grammar.ts';
import { affixes, inflection } from './morphology.ts';
import { quantities } from './quantities.ts';
import * as sources from './source-nouns.ts';
import { times } from './times.ts';
import {
  possessedShapes,
  propositional,
  mannerShapes,
  thingShapes,
  timeWords,
  topics,
  verbalNounShapes,
  wholeWords,
} from './topics.ts';
import { presentHomographs } from './present-homographs.ts';
import { verbHomographs } from './verb-homographs.ts';
import { verbs } from './verbs.ts';

/** The words of Arabic, in the order of `LanguageDefinition`. */
export const lexicon = (): LanguageLexicon => ({
  // Of Persian, Urdu, Kurdish and Pashto; names alone bring a few of them into Arabic.
  telling: { words: [], strange: 'پچگژےٹڈہںڑەێۆڵڕڤڼښېځڅڍۍۀۓکیھ', own: 'ةأإ' },
  affixes,
  inflection,
  grammar,
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
    GivenName: [...givenNames, ...sources.outletNames],
    Adverb: [...words.adverbs, ...inflectedPrepositions],
    FreeRelative: words.freeRelatives,
    Honorific: sources.honorifics,
    Organization: sources.organizations,
    Outlet: [...sources.outlets, ...sources.outletNames],
    Document: sources.documents,
    Unnamed: sources.unnamed,
    Group: sources.groups,
    Place: sources.places,
    Time: timeWords,
    Topic: topics,
    Propositional: [...propositional, ...words.articlelessDeeds],
    Common: [...commonNouns, ...moreNouns, ...words.articlelessThings, ...sources.kin, ...wholeWords, ...platforms],
    Connective: words.connectives,
  },
  phrases: {
    Contrast: words.contrastPhrases,
    Preposition: words.prepositionPhrases,
    Adverb: words.frameAdverbs,
    Connective: words.connectivePhrases,
    VerbParticle: words.modalPhrases,
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
  resumptives: words.resumptives,
  senders: words.senders,
  possessedShapes,
  mannerShapes,
  thingShapes,
  nameTails: words.nameTails,
  articleless: [...words.articlelessDeeds, ...words.articlelessThings, 'ألمانيا', 'إلينا'],
  existentials: words.existentials,
  envoys: sources.envoys,
  origins,
  destinations: words.destinations,
  furniture: words.furniture,
  issued: sources.issued,
  facets,
  times,
  quantities,
  confidence: confidenceModel,
});
