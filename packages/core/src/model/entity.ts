import type { Span } from './span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'document' | 'group' | 'unknown';

/** Someone or something that the article names as a source, with every place that names it. */
export interface Entity {
  readonly id: string;
  /** The fullest form that the article uses, without titles. */
  readonly name: string;
  readonly type: EntityType;
  readonly anonymous: boolean;
  readonly mentions: readonly Span[];
}
