export { FORMATS, write, type Format, type FormatFile, type WriteOptions } from './write.ts';

export { FormatError, type FormatErrorCode } from './errors.ts';

export { toClaimReviews, claimReviewRecords, type ClaimReviewOptions } from './claim-review/from-extraction.ts';
export { readClaimReviews, type ReadClaimReviews } from './claim-review/read.ts';
export { jsonLdScript } from './claim-review/script.ts';
export { writeClaimReview } from './claim-review/write.ts';
export type { CitedPage, ClaimReviewRecord, Party, RecordedRating, Work } from './claim-review/record.ts';
export type { CitationJson, ClaimJson, ClaimReviewJson, PartyJson, RatingJson, WorkJson } from './claim-review/json.ts';

export { annotationRecords, toWebAnnotations } from './web-annotation/from-extraction.ts';
export { readWebAnnotations, type ReadWebAnnotations } from './web-annotation/read.ts';
export { writeWebAnnotations } from './web-annotation/write.ts';
export type { AnnotationBody, AnnotationRecord, QuotedWords } from './web-annotation/record.ts';
export type { AnnotationJson, AnnotationPageJson, BodyJson, SelectorJson, TargetJson } from './web-annotation/json.ts';

export { toProv } from './prov/from-extraction.ts';
export { PROV_CONTEXT, type ProvAgentJson, type ProvEntityJson, type ProvJson } from './prov/json.ts';

export { toNinjs, type InfoSourceJson, type NinjsJson } from './ninjs/from-extraction.ts';

export { csvRow, toCsv, type CsvOptions } from './table/csv.ts';
export { toNdjson, toReviewJson, type ArticleOptions } from './table/ndjson.ts';
export { claimRecords, type ClaimRecord, type InConflict } from './table/claim-record.ts';

export { BRAT_CONFIGURATION, toBrat, type BratFiles } from './brat/from-extraction.ts';

export { explainClaim } from './explain/steps.ts';
export type { ContentEnd, CueForm, SourceSign, Step } from './explain/step.ts';
export { stepWords } from './explain/words.ts';

export { toHtml, type HtmlOptions } from './report/to-html.ts';

export type { Problem } from './json/read.ts';
export { labelWords, type Facet, type WordLanguage } from './model/labels.ts';
export { orphanedReviews, reviewedClaims, withoutStruck, type ReviewedClaim } from './model/reviewed-claim.ts';
export type {
  Bearing,
  EarlierJudgement,
  Evidence,
  FacetReview,
  Judgement,
  Quote,
  Review,
  ReviewOptions,
  Settlement,
  SourcingLabel,
  StatusLabel,
  TeamLabel,
  TitleOptions,
} from './model/review.ts';
export { codePoints, type CodePoints } from './text/code-points.ts';
export { articleIri } from './text/iri.ts';
