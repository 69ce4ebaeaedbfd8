import type { IngestErrorCode } from '@isnad/ingest';
import type { ClaimEvent, Failure, Issue, KnownArticle } from '@isnad/store';
import type { Formatter } from '$lib/format.ts';
import { ingestText } from '$lib/ingest-words.ts';
import { isolate } from '$lib/isolate.ts';
import { m } from '$lib/paraglide/messages.js';
import { roleLabel } from '$lib/words.ts';

/** Why an article was not added yet, though it could be: whoever adds it may know better. */
export type Doubt =
  | { readonly code: 'known'; readonly by: 'text' | 'address'; readonly article: KnownArticle }
  | { readonly code: 'unread-language' };

/** The problem of one article of a file: `item` counts from 1, and is null where the file is one article. */
export interface ItemPlace {
  readonly name: string;
  readonly item: number | null;
}

/** Why something was not done, as an action says it; the words are chosen where it is shown. */
export type Problem =
  | Failure
  | (Doubt & Partial<ItemPlace>)
  | (ItemPlace & { readonly code: 'item'; readonly path: string; readonly issue: string })
  /** Something newer is there, by the same person: from another window, or sent from here without an answer. */
  | { readonly code: 'stale-own'; readonly newer: readonly ClaimEvent[] }
  | { readonly code: 'not-arrived' }
  | { readonly code: 'credentials' | 'wrong-password' | 'too-many' | 'inactive' }
  | { readonly code: 'password-short' | 'password-long' | 'email' | 'email-taken' | 'name' }
  | { readonly code: 'empty-article' | 'selection' | 'nothing-to-undo' | 'nothing-changed' | 'offline' | 'own-machine' }
  /** Claims that lack a judgement, where the review is to be submitted or made final: that may be meant. */
  | { readonly code: 'unjudged'; readonly step: 'submit' | 'finalise'; readonly claims: number }
  /** What the server answered with a page of its own: by its status, and under which reference it is in the log. */
  | { readonly code: 'server'; readonly status: number; readonly reference: string | null }
  | { readonly code: 'already-judged' | 'no-target' | 'feed' | 'feed-gone' | 'no-items' | 'many-items' }
  /** What could not be read, from a file (by its name) or, with no name, from a web address. */
  | { readonly code: 'ingest'; readonly reason: IngestErrorCode; readonly name: string }
  | {
      readonly code: 'file';
      readonly fault: 'type' | 'size' | 'content' | 'encoding' | 'export' | 'empty' | 'count' | 'unsent';
      readonly name: string;
      readonly detail: string;
    };

/**
 * The words for a problem, in the reader's language.
 *
 * @example problemText({ code: 'link-required' }, format) // 'هذا الحكم يحتاج إلى رابط دليل واحد على الأقل.'
 */
export function problemText(problem: Problem, format: Formatter): string {
  switch (problem.code) {
    case 'forbidden':
      return m.problem_forbidden({ role: roleLabel(problem.needs) });
    case 'not-found':
      return m.problem_not_found();
    case 'invalid':
      return issuesText(problem.issues);
    case 'link-required':
      return m.problem_link_required();
    case 'note-required':
      return m.problem_note_required();
    case 'stale':
      return m.problem_stale();
    case 'stale-own':
      return m.problem_stale_own();
    case 'not-arrived':
      return m.problem_not_arrived();
    case 'other-version':
      return m.problem_other_version();
    case 'described-meanwhile':
      return m.problem_described_meanwhile();
    case 'name-taken':
      return m.problem_name_taken({ name: isolate(problem.name) });
    case 'unjudged':
      return m.problem_unjudged({ count: problem.claims, shown: format.number(problem.claims) });
    case 'id-taken':
      return m.problem_id_taken();
    case 'closed':
      return m.problem_closed();
    case 'blind-review':
      return m.problem_blind_review();
    case 'struck':
      return m.problem_struck();
    case 'not-in-conflict':
      return m.problem_not_in_conflict();
    case 'unsettled':
      return m.problem_unsettled({ count: problem.conflicts, shown: format.number(problem.conflicts) });
    case 'not-yours':
      return m.problem_not_yours();
    case 'already-undone':
      return m.problem_already_undone();
    case 'still-needed':
      return m.problem_still_needed();
    case 'wrong-state':
      return m.problem_wrong_state();
    case 'already-assigned':
      return m.problem_already_assigned();
    case 'last-admin':
      return m.problem_last_admin();
    case 'already-set-up':
      return m.problem_already_set_up();
    case 'already-a-member':
      return m.problem_already_a_member();
    case 'invitation-used':
    case 'invitation-expired':
    case 'invitation-revoked':
      return m.problem_invitation();
    case 'credentials':
      return m.problem_credentials();
    case 'wrong-password':
      return m.problem_wrong_password();
    case 'inactive':
      return m.problem_inactive();
    case 'too-many':
      return m.problem_too_many();
    case 'password-short':
      return m.problem_password_short();
    case 'password-long':
      return m.problem_password_long();
    case 'email':
      return m.problem_email();
    case 'email-taken':
      return m.problem_email_taken();
    case 'name':
      return m.problem_name();
    case 'empty-article':
      return m.problem_empty_article();
    case 'selection':
      return m.problem_selection();
    case 'nothing-to-undo':
      return m.problem_nothing_to_undo();
    case 'nothing-changed':
      return m.problem_nothing_changed();
    case 'no-target':
      return m.problem_no_target();
    case 'already-judged':
      return m.problem_already_judged();
    case 'own-machine':
      return m.problem_own_machine();
    case 'offline':
      return m.problem_offline();
    case 'server':
      return serverText(problem);
    case 'file':
      return fileText(problem, format);
    case 'item':
      return `${placeText(problem, format)}: ${itemText(problem)}`;
    case 'known':
    case 'unread-language':
      return doubtText(problem, format);
    case 'archived':
      return m.problem_archived();
    case 'feed':
      return m.problem_feed();
    case 'feed-gone':
      return m.problem_feed_gone();
    case 'no-items':
      return m.problem_no_items();
    case 'many-items':
      return m.problem_many_items();
    case 'ingest':
      return problem.name === ''
        ? ingestText(problem.reason)
        : `${isolate(problem.name)}: ${ingestText(problem.reason)}`;
    default:
      return m.error_500();
  }
}

function issuesText(issues: readonly Issue[]): string {
  const [first] = issues;
  switch (first?.code) {
    case 'required':
      return m.problem_required();
    case 'invalid-link':
      return m.problem_invalid_link();
    case 'invalid-email':
      return m.problem_email();
    case 'invalid-date':
      return m.problem_invalid_date();
    case 'future-date':
      return m.problem_future_date();
    case 'too-long':
    case 'max_length':
      return m.problem_too_long();
    case 'not-storable':
      return m.problem_not_storable();
    default:
      return m.problem_invalid();
  }
}

function serverText({ status, reference }: Extract<Problem, { code: 'server' }>): string {
  switch (status) {
    case 403:
      return m.problem_no_longer();
    case 404:
      return m.problem_not_found();
    case 413:
      return m.error_413();
    default: {
      if (status < 500) return m.error_400();
      return reference === null ? m.error_500() : `${m.error_500()} ${m.error_reference({ reference })}`;
    }
  }
}

function fileText({ fault, name: given, detail }: Extract<Problem, { code: 'file' }>, format: Formatter): string {
  const name = isolate(given);
  switch (fault) {
    case 'type':
      return m.problem_file_type({ name });
    case 'size':
      return m.problem_file_size({ name, size: megabytes(Number(detail), format) });
    case 'content':
      return m.problem_file_content({ name, type: detail });
    case 'encoding':
      return m.problem_file_encoding({ name });
    case 'export':
      return m.problem_file_export({ name });
    case 'empty':
      return m.problem_file_empty({ name });
    case 'count':
      return `${name}: ${m.problem_too_many_files({ count: format.number(Number(detail)) })}`;
    case 'unsent':
      return `${name}: ${m.problem_offline()}`;
    default:
      return fault satisfies never;
  }
}

/** A size as people say it. */
export const megabytes = (bytes: number, format: Formatter): string =>
  m.megabytes({ number: format.number(bytes / 1024 / 1024) });

function placeText({ name, item }: ItemPlace, format: Formatter): string {
  if (item === null) return isolate(name);
  const place = { name: isolate(name), number: format.number(item) };
  return /\.(?:ndjson|jsonl)$/iu.test(name) ? m.file_line(place) : m.file_item(place);
}

/** What is wrong with one article of a file, by the field where it is wrong. */
function itemText({ path, issue }: Extract<Problem, { code: 'item' }>): string {
  switch (issue) {
    case 'empty':
      return m.item_empty();
    case 'not-json':
      return m.item_not_json();
    case 'unreadable':
      return path === '' ? m.item_unreadable() : `${isolate(path)}: ${m.item_not_text()}`;
    case 'text':
      return `${isolate(path)}: ${m.item_not_text()}`;
    default: {
      const words = issuesText([{ path, code: issue }]);
      return path === '' ? words : `${isolate(path)}: ${words}`;
    }
  }
}

/** Why an article is in doubt; what is there already is named by a link behind it. */
function doubtText(problem: Doubt & Partial<ItemPlace>, format: Formatter): string {
  const { name = '', item = null } = problem;
  const words =
    problem.code === 'unread-language'
      ? m.problem_unread_language()
      : problem.by === 'text'
        ? m.problem_known_text()
        : m.problem_known_address();
  return name === '' ? words : `${placeText({ name, item }, format)}: ${words}`;
}
