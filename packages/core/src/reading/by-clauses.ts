import { wordsByParts } from '../3-mention/words-by-parts.ts';
import { partsOf } from '../3-mention/parts.ts';
import { attributeClauses } from '../4-attribute/clause/attribute.ts';
import { meantBy } from '../5-chain/entities/pronoun.ts';
import { compileClauses, Part, type ClauseLexicon, type ClauseTable } from '../languages/clause-table.ts';
import { clauseFacets } from '../6-claim/clause-facets.ts';
import { confidence } from '../6-claim/confidence.ts';
import { readQuantities } from '../6-claim/quantities.ts';
import { readSpeech } from '../6-claim/speech.ts';
import { LeadingReader } from '../6-claim/time-leading.ts';
import { SpanReader } from '../6-claim/time-spans.ts';
import { gregorian } from '../6-claim/time-value.ts';
import { timesBy } from '../6-claim/times.ts';
import { NO_VERBS } from '../languages/no-verbs.ts';
import { keepReadingsOf } from '../text/spellings.ts';
import { lemmaOfClauses } from './lemma-of-clauses.ts';
import { readPlainPhrase } from './plain-phrase.ts';
import type { Reading } from './reading.ts';

const times = timesBy(gregorian, LeadingReader, SpanReader);

/** Reads a language by parts of speech, subject before verb, as English is read. */
export function byClauses(lexicon: ClauseLexicon): Reading {
  let compiled: ClauseTable | null = null;
  const tableOf = (): ClauseTable => (compiled ??= compileClauses(lexicon));
  return {
    confidence,
    speech: readSpeech,
    facets: clauseFacets,
    times,
    quantities: readQuantities,
    clauses: () => tableOf(),
    verbs: () => NO_VERBS,
    words: (segments, own) => {
      const table = tableOf();
      for (const { spelling } of segments.items) keepReadingsOf(spelling, own);
      const parts = partsOf(segments, table, segments.text);
      return { parts, words: wordsByParts(segments.items, parts, own, table) };
    },
    nounPhrase: (reader, from, limit) => readPlainPhrase(reader, from, limit),
    isFinite: (reader, i) => (reader.part(i) & Part.Finite) !== 0,
    meant: meantBy,
    attribute: attributeClauses,
    lemma: lemmaOfClauses,
  };
}
