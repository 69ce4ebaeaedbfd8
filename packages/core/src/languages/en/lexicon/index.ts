import type { ClauseLexicon } from '../../clause-table.ts';
import type { LanguageLexicon } from '../../language.ts';
import { according, anonymityReasons, bases, intros, norms, platforms, rumours } from './according.ts';
import {
  abbreviations,
  clauseWords,
  finiteAuxiliaries,
  foreignLetters,
  foreignWords,
  functionWords,
  linkingVerbs,
  lightVerbs,
  notVerbs,
  pronouns,
  wordEndings,
} from './clause-words.ts';
import { confidenceModel } from './confidence-model.ts';
import { cueAdjectives, cueNouns, cueVerbs } from './cues.ts';
import { facets } from './facets.ts';
import { affixes, inflection, verbEndings } from './morphology.ts';
import { quantities } from './quantities.ts';
import * as sources from './sources.ts';
import { times } from './times.ts';
import { irregularVerbs, regularVerbs, verbHomographs } from './verbs.ts';

/** What clauses are read by. */
export const clauses = (): ClauseLexicon => ({
  irregularVerbs,
  regularVerbs,
  verbEndings,
  verbHomographs,
  notVerbs,
  linkingVerbs,
  lightVerbs,
  words: {
    ...clauseWords,
    Noun: [...sources.roles.map((role) => role.form), ...sources.organizations, ...sources.groups, ...sources.unnamed],
  },
  finiteAuxiliaries,
  wordEndings,
  pronouns,
  feminine: sources.feminine,
  masculine: sources.masculine,
  cueVerbs,
  cueAdjectives,
  cueNouns,
  marks: { infinitive: 'to', agent: 'by', from: 'from', of: 'of', genitive: ['s'], apostrophes: ["'", '’'], as: 'as' },
  citing: ['cite', 'quote'],
  reporting: ['report', 'reveal', 'publish', 'disclose', 'carry', 'broadcast', 'air'],
  obtaining: ['obtain', 'see', 'review', 'view', 'examine', 'read', 'acquire'],
  issuing: [
    'issue',
    'release',
    'publish',
    'conduct',
    'write',
    'post',
    'produce',
    'compile',
    'prepare',
    'draft',
    'sign',
    'send',
    'email',
    'share',
  ],
  ways: ['in', 'at', 'on', 'during', 'via', 'through'],
  abbreviations,
});

/** The words of English. Words are read by their place, so that what Arabic lists by form (clitics, stems, verbal nouns) stays empty. */
export const lexicon = (): LanguageLexicon => ({
  telling: { words: functionWords, others: foreignWords, strange: foreignLetters },
  affixes,
  inflection,
  verbs: [],
  verbHomographs: [],
  exactNames: [],
  presentHomographs: [],
  complementizers: ['that'],
  words: {
    Demonstrative: ['the', 'this', 'these', 'those', 'that'],
    Contrast: ['while', 'whereas', 'although', 'though', 'but'],
    Same: ['same'],
    Honorific: sources.honorifics,
    Organization: sources.organizations,
    Outlet: sources.outlets,
    Document: sources.documents,
    Unnamed: sources.unnamed,
    Group: sources.groups,
    Place: sources.places,
  },
  phrases: {},
  cueVerbs: [],
  cueParticiples: [],
  participleSuffixes: [],
  verbalNounShapes: [],
  cueNouns: [],
  according,
  rumours,
  intros,
  digressions: [],
  bases,
  anonymityReasons,
  platforms,
  norms,
  media: sources.media,
  roles: sources.roles,
  deferences: [],
  resumptives: [],
  senders: [],
  possessedShapes: [],
  thingShapes: [],
  nameTails: [],
  existentials: ['there'],
  envoys: [],
  destinations: [],
  furniture: [],
  issued: [],
  facets,
  times,
  quantities,
  confidence: confidenceModel,
});
