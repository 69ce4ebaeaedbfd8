export { openStore, readStoreUrl, type Store, type StoreOptions, type StoreType } from './store.ts';
export type { Database } from './database.ts';
export { StoreError, type StoreErrorCode } from './errors.ts';
export type { Failure, FailureCode, Issue, Result } from './result.ts';
export * from './schema/index.ts';

export { addArticle, newArticleSchema } from './articles/add-article.ts';
export {
  countArticles,
  countMatches,
  listArticles,
  listPublishers,
  type ArticlePage,
  type MatchCount,
} from './articles/list-articles.ts';
export { archiveArticle, unarchiveArticle } from './articles/archive.ts';
export { describeArticle } from './articles/describe.ts';
export {
  findArticleByText,
  findArticleByUrl,
  listExtractions,
  readArticle,
  readExtraction,
  type ExtractionVersion,
  type KnownArticle,
  type StoredArticle,
} from './articles/read-article.ts';
export type { ArticleSummary, Assignment } from './articles/summary.ts';
export {
  assignArticle,
  finaliseArticle,
  reopenArticle,
  submitArticle,
  unassignArticle,
  withdrawSubmission,
} from './articles/workflow.ts';

export { appendReview, appendReviews, type Appended } from './reviews/append.ts';
export * from './claims.ts';
export { deriveClaim } from './reviews/derive.ts';
export type {
  ClaimJudgement,
  ClaimReview,
  Correction,
  EarlierJudgement,
  FacetReview,
  Judgement,
  Note,
  Settlement,
  StoredEvidence,
} from './reviews/judgement.ts';
export { readArticleHistory, readClaimHistory, readReviews, type ArticleReviews } from './reviews/read-reviews.ts';

export { quoteOf, type Quote } from './anchor/quote.ts';
export { findQuote } from './anchor/find-quote.ts';
export { reanchor, type Anchoring, type OldClaim } from './anchor/reanchor.ts';
export { reextractArticle, type Reextracted } from './articles/reextract.ts';

export {
  acceptInvitation,
  createInvitation,
  listInvitations,
  readInvitation,
  revokeInvitation,
  type Invitation,
} from './people/invitations.ts';
export { listLabels, resetLabel, saveLabel, type TeamLabel } from './people/labels.ts';
export {
  createPasswordLink,
  listPasswordLinks,
  readPasswordLink,
  revokePasswordLink,
  usePasswordLink,
  type PasswordLink,
} from './people/password-links.ts';
export {
  createFirstAdmin,
  isSetUp,
  listPeople,
  readProfile,
  setActive,
  setRole,
  updateOwnProfile,
  type Profile,
} from './people/profiles.ts';

export {
  countByDay,
  countSources,
  readThroughput,
  type DayCount,
  type Period,
  type SourceCount,
  type Throughput,
} from './overview/overview.ts';

export { cohenKappa, krippendorffAlpha, type Alpha, type Kappa } from './overview/agreement.ts';
export { readAgreement, type Agreement, type FacetAgreement } from './overview/read-agreement.ts';

export { exportGold, type GoldExport, type LeftOut } from './gold/export-gold.ts';
export type { GoldArticle, GoldClaim, GoldHop, Quoted } from './gold/format.ts';

export { backup } from './backup/dump.ts';
export { DumpError } from './backup/read-dump.ts';
export { restore } from './backup/restore.ts';
