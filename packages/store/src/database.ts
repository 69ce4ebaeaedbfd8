import type { Generated } from 'kysely';

/** The tables. Text, whole numbers and JSON as text only, so that both databases hold the same rows. */
export interface Database {
  article: ArticleTable;
  extraction: ExtractionTable;
  search_word: SearchWordTable;
  assignment: AssignmentTable;
  claim: ClaimTable;
  standing: StandingTable;
  review_event: ReviewEventTable;
  team_label: TeamLabelTable;
  profile: ProfileTable;
  invitation: InvitationTable;
  password_link: PasswordLinkTable;
}

export interface ArticleTable {
  seq: Generated<number>;
  id: string;
  title: string;
  /** Folded, for sorting. */
  title_key: string;
  lang: string;
  publisher: string | null;
  publisher_key: string;
  author: string | null;
  section: string | null;
  url: string | null;
  published: string | null;
  /** In UTC, so that it sorts; empty where unknown. */
  published_key: string;
  created: string;
  updated: string;
  state: string;
  /** Of the current extraction. */
  version: number;
  core_version: string;
  /** Claims that a reviewer has to judge: without the struck and the orphaned ones. */
  claims: number;
  judged: number;
  conflicts: number;
  /** Claims that are gone while something that was said about them is still in force. */
  orphaned: number;
  /** judged / claims in thousandths. */
  progress: number;
  assignees: number;
  /** 1 while a blind second review is not yet over. */
  blind: number;
  /** When it was put away; null while it is not. */
  archived: Generated<string | null>;
  /** Of the words of the current text, to know the same text again; empty where there are none. */
  text_key: Generated<string>;
}

export interface ExtractionTable {
  article: string;
  version: number;
  core_version: string;
  created: string;
  created_by: string;
  body: string;
}

export interface SearchWordTable {
  word: string;
  /** article.seq: the table is long, so its rows are short. */
  article: number;
}

export interface AssignmentTable {
  article: string;
  reviewer: string;
  part: string;
  blind: number;
  submitted: string | null;
  /** Claims on which this reviewer gave both labels. */
  judged: number;
  assigned_by: string;
  at: string;
}

/** Where each claim stands now: derived from the events in the same transaction, and at any time again. */
export interface ClaimTable {
  article: string;
  /** Stays the same when the claim gets another id in a newer extraction. */
  thread: string;
  /** The id in the current extraction, or the last one that it had. */
  id: string;
  /** The last extraction that has it. */
  version: number;
  position: number;
  section: string;
  quote: string;
  origin: string | null;
  origin_key: string;
  origin_type: string | null;
  state: string;
  struck: number;
  sourcing: string;
  status: string;
  conflict: number;
  judged: number;
  last_event: string | null;
}

/** The judgement in force of each reviewer on each claim; derived like `claim`. */
export interface StandingTable {
  article: string;
  thread: string;
  reviewer: string;
  facet: string;
  label: string;
  team: string | null;
  event: string;
  at: string;
  day: string;
}

export interface ReviewEventTable {
  seq: Generated<number>;
  id: string;
  article: string;
  claim: string | null;
  thread: string | null;
  reviewer: string;
  at: string;
  day: string;
  kind: string;
  value: string;
  version: number;
  based_on: string | null;
  /** What the claim said, and who its source was, when it was judged. */
  reading: Generated<string | null>;
}

export interface TeamLabelTable {
  id: string;
  facet: string;
  base: string;
  names: string;
  position: number;
  retired: number;
  created: string;
  created_by: string;
}

export interface ProfileTable {
  user: string;
  role: string;
  name: string;
  lang: string;
  active: number;
  created: string;
}

export interface InvitationTable {
  id: string;
  token_hash: string;
  email: string;
  role: string;
  invited_by: string;
  created: string;
  expires: string;
  accepted_by: string | null;
  accepted: string | null;
  revoked: string | null;
}

export interface PasswordLinkTable {
  id: string;
  token_hash: string;
  user: string;
  made_by: string;
  created: string;
  expires: string;
  used: string | null;
  revoked: string | null;
}
