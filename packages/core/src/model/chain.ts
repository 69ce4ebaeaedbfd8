import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** One asserter on the way from the origin to the publisher. */
export interface Hop {
  /** Entity.id; of the first of `names` where several speak jointly. Of a missing link it is the entity without a name. */
  readonly entity: string;
  /** The fullest form in the article; several when sources speak jointly, none where nobody is known. What was read before this held has one empty name there. */
  readonly names: readonly string[];
  readonly type: EntityType;
  readonly role: 'speaker' | 'relay';
  readonly mention: Span | null;
  readonly anonymous: boolean;
  /** A missing link is shown as missing, never guessed. The words of a rumour («يقال») are stated, and are no mention of anybody. */
  readonly resolved: 'stated' | 'anaphor' | 'dropped' | 'missing';
}

export type MediumKind =
  | 'statement'
  | 'interview'
  | 'post'
  | 'press-conference'
  | 'meeting'
  | 'speech'
  | 'report'
  | 'call'
  | 'letter'
  | 'broadcast'
  | 'other';

/** How the content was said, where the article says so. */
export interface Medium {
  readonly kind: MediumKind;
  readonly span: Span;
  /** The outlet or platform that carried it, where named. */
  readonly outlet: string | null;
}

export type SourcingFlag =
  | 'unattributed-assertion'
  | 'anonymous-origin'
  | 'anonymous-without-reason'
  | 'plural-for-one'
  | 'unnamed-relay'
  | 'second-hand'
  | 'rumour'
  | 'distanced'
  | 'missing-link';

/** What the chain amounts to, and what a careful desk would flag (after the sourcing rules of Reuters, AP and the BBC). */
export interface Sourcing {
  readonly origin: 'named' | 'anonymous' | 'rumour' | 'none';
  /** 'none' where nobody is said to have it from anybody: of what is narrated, and of a rumour that nobody passed on. */
  readonly access: 'direct' | 'relayed' | 'none';
  /** 0 narrated, 1 the origin spoke to the public or to this publisher, 2 and more relayed. */
  readonly distance: number;
  readonly flags: readonly SourcingFlag[];
}
