import type { ClaimReading } from '../reviews/reading.ts';
import type { ArticleFacts } from './article.ts';
import type {
  CorrectionValue,
  Evidence,
  NoteValue,
  SettleValue,
  SourcingValue,
  StatusValue,
  UndoValue,
} from './review.ts';

interface EventBase {
  readonly id: string;
  /** Grows with every event of an article: the order in which they were accepted. */
  readonly seq: number;
  readonly article: string;
  readonly reviewer: string;
  /** ISO 8601 in UTC, by the clock of the store. */
  readonly at: string;
  /** Which extraction of the article the reviewer had before them. */
  readonly version: number;
  readonly basedOn: string | null;
}

interface ClaimEventBase extends EventBase {
  /** The id that the claim had then. */
  readonly claim: string;
  /** What the claim said, and who its source was, for whoever wrote this; null where that was not yet kept, or nobody judged. */
  readonly reading: ClaimReading | null;
}

/** How a claim of an older extraction was found again. */
export interface AnchorValue {
  readonly from: string;
  /** null: nowhere, the claim is orphaned. */
  readonly to: string | null;
  readonly how: 'id' | 'words' | 'score' | 'orphaned';
  readonly score: number;
}

/** Something said about one claim; nothing of it is ever changed. */
export type ClaimEvent =
  | (ClaimEventBase & { readonly kind: 'sourcing'; readonly value: SourcingValue })
  | (ClaimEventBase & { readonly kind: 'status'; readonly value: StatusValue })
  | (ClaimEventBase & { readonly kind: 'note'; readonly value: NoteValue })
  | (ClaimEventBase & { readonly kind: 'evidence'; readonly value: Evidence })
  | (ClaimEventBase & { readonly kind: 'correction'; readonly value: CorrectionValue })
  | (ClaimEventBase & { readonly kind: 'undo'; readonly value: UndoValue })
  | (ClaimEventBase & { readonly kind: 'settle'; readonly value: SettleValue })
  | (ClaimEventBase & { readonly kind: 'anchor'; readonly value: AnchorValue });

/** What was put right in the details of an article: only what is another than before. */
export interface DescribedValue {
  readonly from: Partial<ArticleFacts>;
  readonly to: Partial<ArticleFacts>;
}

interface ArticleEventBase extends EventBase {
  readonly claim: null;
}

/** Something that happened to an article as a whole. */
export type ArticleEvent =
  | (ArticleEventBase & { readonly kind: 'created'; readonly value: { readonly coreVersion: string } })
  | (ArticleEventBase & {
      readonly kind: 'extracted';
      readonly value: {
        readonly coreVersion: string;
        readonly kept: number;
        readonly moved: number;
        readonly orphaned: number;
      };
    })
  | (ArticleEventBase & {
      readonly kind: 'assigned';
      readonly value: { readonly reviewer: string; readonly part: 'first' | 'second'; readonly blind: boolean };
    })
  | (ArticleEventBase & { readonly kind: 'unassigned'; readonly value: { readonly reviewer: string } })
  | (ArticleEventBase & { readonly kind: 'submitted'; readonly value: { readonly note: string } })
  | (ArticleEventBase & { readonly kind: 'withdrawn'; readonly value: { readonly reason: string } })
  | (ArticleEventBase & { readonly kind: 'finalised'; readonly value: { readonly note: string } })
  | (ArticleEventBase & { readonly kind: 'reopened'; readonly value: { readonly reason: string } })
  | (ArticleEventBase & { readonly kind: 'archived'; readonly value: { readonly reason: string } })
  | (ArticleEventBase & { readonly kind: 'unarchived'; readonly value: { readonly reason: string } })
  | (ArticleEventBase & { readonly kind: 'described'; readonly value: DescribedValue });

export type ReviewEvent = ClaimEvent | ArticleEvent;
export type ReviewEventKind = ReviewEvent['kind'];
