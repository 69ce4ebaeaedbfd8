import { readForms } from '../3-mention/forms.ts';
import { attribute } from '../4-attribute/attribute.ts';
import { byAlias } from '../5-chain/entities/by-alias.ts';
import { besideAnother } from '../5-chain/entities/beside.ts';
import { byOffice } from '../5-chain/entities/by-office.ts';
import { fullNameAt } from '../5-chain/entities/full-name.ts';
import { byDeference, byPair, bySurname } from '../5-chain/entities/other-words.ts';
import { typeOf } from '../5-chain/entities/type-of.ts';
import { lastTold, unsaid } from '../5-chain/unsaid.ts';
import { compileVerbs } from '../languages/verb-tables.ts';
import { claimReadings } from './claim-readings.ts';
import { isFiniteVerb } from './finite/finite-verb.ts';
import { lemmaOfForms } from './lemma-of-forms.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** Reads a language by the forms of its words, whose clitics and stems its tables list, as Arabic is read. */
export const byForms: Reading = {
  ...claimReadings,
  clauses: null,
  verbs: compileVerbs,
  words: (segments, lexicon) => ({ words: readForms(segments, lexicon), parts: null }),
  nounPhrase: readNounPhrase,
  isFinite: isFiniteVerb,
  fullName: fullNameAt,
  beside: besideAnother,
  otherWords: {
    deferred: (entities, phrase) => byAlias(entities, phrase) ?? byDeference(entities, phrase),
    pair: byPair,
    surnamed: bySurname,
    inOffice: byOffice,
    unsaid,
    lastTold,
  },
  nameType: typeOf,
  attribute,
  lemma: lemmaOfForms,
};
