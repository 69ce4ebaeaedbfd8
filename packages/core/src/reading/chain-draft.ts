import type { EntityType } from '../model/index.ts';
import type { Range } from './reader.ts';

/** An entity while the article is read; `Entity` is what it becomes. */
export interface EntityDraft {
  name: string;
  /** Folded words of the name, without the article. */
  words: string[];
  /** … joined, by which they are compared. */
  key: string;
  type: EntityType;
  anonymous: boolean;
  readonly roles: Set<string>;
  readonly modifiers: Set<string>;
  readonly mentions: Range[];
  plural: boolean;
  /** Two of a kind: «الوزيران». */
  pair: boolean;
  /** Spoken of in the singular too («مصادر» … «المصدر»). */
  singular: boolean;
  feminine: boolean;
  masculine: boolean;
  /** Sentence in which it last spoke, -1 before. */
  last: number;
}

export interface HopDraft {
  readonly entities: readonly EntityDraft[];
  readonly role: 'speaker' | 'relay';
  readonly mention: Range | null;
  readonly resolved: 'stated' | 'anaphor' | 'dropped' | 'missing';
}

/** Who an attribution's words belong to. */
export interface Said {
  readonly hops: HopDraft[];
  readonly relays: readonly HopDraft[];
  readonly medium: Range | null;
  /** The verb agrees with a paper of his. */
  readonly byPaper: boolean;
  /** He is one whom a later verb without a subject may mean. */
  readonly speaks: boolean;
  /** He spoke before and goes on, even inside the words of another. */
  readonly resumed: boolean;
}

export interface ChainLayer {
  /** Hops of each attribution, origin first. */
  readonly chains: readonly (readonly HopDraft[])[];
  readonly entities: readonly EntityDraft[];
  /** Medium of each attribution, its own or inherited. */
  readonly issued: readonly (Range | null)[];
}
