import type { Span } from './span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'document' | 'group' | 'unknown';

/** Someone or something that the article names as a source, with every place that names it. */
export interface Entity {
  readonly id: string;
  /** The fullest form that the article uses, without titles. Empty in one entity that stands for all missing links, who need not be the same; it has no mentions. */
  readonly name: string;
  readonly type: EntityType;
  readonly anonymous: boolean;
  readonly mentions: readonly Span[];
}
