import type { Certainty, Kind, MediumKind, SourcingFlag, Speech } from '@isnad/core';
import type { Bearing } from '../../model/review.ts';

/** All that a report says in one language. */
export interface ReportWords {
  readonly lang: 'ar' | 'en';
  readonly dir: 'rtl' | 'ltr';
  readonly report: string;
  readonly untitled: string;
  readonly made: (when: string) => string;

  /** What so many claims are called, without the number. */
  readonly claims: (count: number) => string;
  readonly attributed: string;
  readonly unattributed: string;
  readonly flagged: string;
  readonly reviewed: string;

  readonly keySaid: string;
  readonly keyOwn: string;
  readonly keySource: string;
  readonly keyRelay: string;
  readonly keyCue: string;
  readonly whoSpeaks: string;
  readonly claim: (number: string) => string;

  readonly ownVoice: string;
  readonly missing: string;
  readonly anonymous: string;
  readonly through: (medium: string) => string;
  readonly and: string;
  readonly negated: string;
  readonly conflict: string;
  readonly corrected: string;
  readonly struck: string;
  readonly settled: string;
  readonly settledBefore: string;
  readonly earlierWords: string;
  readonly earlierSource: string;
  readonly earlierPolarity: string;
  readonly origins: (count: number, shown: string) => string;
  readonly orphans: string;
  readonly orphansWhy: string;
  readonly doubts: string;
  readonly foot: string;

  readonly kinds: Readonly<Record<Kind, string>>;
  readonly speeches: Readonly<Record<Speech, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly media: Readonly<Record<MediumKind, string>>;
  readonly flags: Readonly<Record<SourcingFlag, string>>;
  readonly bearings: Readonly<Record<Bearing, string>>;
}

/** The words for a value; a value that is not known here, from a newer engine, as it is. */
export function word(table: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}
