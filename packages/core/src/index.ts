export { extract, type ExtractOptions } from './extract.ts';
export { IsnadError, type IsnadErrorCode } from './errors.ts';
export { defineLanguage, type Language } from './languages/define-language.ts';
export type { LanguageDefinition } from './languages/language.ts';
export { byClauses } from './reading/by-clauses.ts';
export { byForms } from './reading/by-forms.ts';
export type { ClauseLexicon } from './languages/clause-table.ts';
export type { Reading } from './reading/reading.ts';
export { print } from './print.ts';
export type {
  Act,
  Article,
  ArticleInput,
  ArticleMeta,
  Attribution,
  Block,
  BlockKind,
  Certainty,
  Claim,
  Cue,
  Diagnostic,
  Document,
  Entity,
  EntityType,
  Extraction,
  Hop,
  Kind,
  Medium,
  MediumKind,
  Mention,
  Polarity,
  Quantity,
  Sourcing,
  SourcingFlag,
  Span,
  Speech,
  Stance,
  TimeRef,
} from './model/index.ts';
