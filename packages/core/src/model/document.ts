import type { Span } from './span.ts';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'dateline' | 'byline' | 'caption' | 'furniture';

/** A stretch of the article with one role. Only paragraphs (and the title) are read for claims. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** What is known about the article beside its words, as the caller or the ingest found it. */
export interface ArticleMeta {
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 date or date-time; weekdays and «أمس» are resolved against it. */
  readonly published?: string;
  readonly section?: string;
}

/** The article as it was read. */
export interface Document {
  /** Exactly the text that was given; never normalised. */
  readonly text: string;
  /** BCP 47: 'ar', 'en'; 'und' where no given language fits. */
  readonly lang: string;
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
}
