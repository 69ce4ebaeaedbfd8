import type { ClauseTable } from '../languages/clause-table.ts';
import type { Language } from '../languages/define-language.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import type { AttributeLayer } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/**
 * How a language is read whose subjects stand before their verbs and whose words have few endings: by parts of speech. It comes with the
 * language, so that a page which reads another language alone does not load it.
 */
export interface ClauseReading {
  readonly table: ClauseTable;
  words(
    segments: SegmentLayer,
    language: Language,
    text: string,
  ): { readonly words: readonly Word[]; readonly parts: Int32Array };
  nounPhrase(reader: Reader, from: number, limit: number): NounPhrase | null;
  attribute(reader: Reader): AttributeLayer;
}

/** A language that brings its own way of reading. */
interface ClauseLanguage extends Language {
  readonly clauses: ClauseReading;
}

/** How a language is read by clauses; null where its words are read by their forms. */
export function clausesOf(language: Language): ClauseReading | null {
  return hasClauses(language) ? language.clauses : null;
}

function hasClauses(language: Language): language is ClauseLanguage {
  return 'clauses' in language;
}
