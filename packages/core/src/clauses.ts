import { wordsByParts } from './3-mention/words-by-parts.ts';
import { partsOf } from './3-mention/parts.ts';
import { attributeClauses } from './4-attribute/clause/attribute.ts';
import { compileClauses, type ClauseLexicon } from './languages/clause-table.ts';
import type { Language } from './languages/define-language.ts';
import type { ClauseReading } from './reading/clause-reading.ts';
import { readPlainPhrase } from './reading/plain-phrase.ts';

/** A language with its way of reading: by parts of speech, subject before verb. */
export function readByClauses(language: Language, lexicon: ClauseLexicon): Language {
  const table = compileClauses(lexicon);
  const clauses: ClauseReading = {
    table,
    words: (segments, self, text) => {
      const parts = partsOf(segments, table, text);
      return { parts, words: wordsByParts(segments.items, parts, self, table) };
    },
    nounPhrase: readPlainPhrase,
    attribute: attributeClauses,
  };
  return Object.freeze({ ...language, clauses });
}
