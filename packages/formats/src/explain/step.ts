import type { Span } from '@isnad/core';

/** How a cue reports: a verb, its participle, a noun, a phrase, a word that names nobody, a colon, or nothing but quotation marks. */
export type CueForm = 'verb' | 'participle' | 'noun' | 'phrase' | 'rumour' | 'colon' | 'none';

/** By what sign someone was taken for a source, or for one who passed it on. */
export type SourceSign =
  | 'after-cue'
  | 'before-cue'
  | 'title'
  | 'named-elsewhere'
  | 'fuller-name'
  | 'subject-before'
  | 'spoke-last'
  | 'named-last'
  | 'missing'
  | 'nobody'
  | 'passed-on'
  | 'passed-on-before'
  | 'inside';

/** Why what is said ends where it does. */
export type ContentEnd = 'quotation' | 'sentence' | 'own-cue' | 'next-claim' | 'next-cue' | 'words';

/**
 * One step of how a claim was read. `code` says which; `span` is the words that show it; `name` who is meant, where the words alone do not
 * say; `words` what is quoted: the lemma of a cue, how someone is named elsewhere, what stands behind the content.
 */
export interface Step {
  readonly code: `cue-${CueForm}` | `source-${SourceSign}` | `content-${ContentEnd}` | 'own-voice';
  readonly span: Span | null;
  readonly name: string | null;
  readonly words: string | null;
}
