import type { IngestErrorCode } from '@isnad/ingest';

/**
 * Why an input could not be read. It holds facts only; the words come from `messages/`.
 *
 * @example
 * ```ts
 * { code: 'invalid-json', line: 3, column: 14 }
 * ```
 */
export type Failure =
  | { readonly code: 'not-found' }
  | { readonly code: 'directory' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'not-utf8'; readonly offset: number; readonly byte: number }
  | { readonly code: 'utf16' }
  | { readonly code: 'binary' }
  | { readonly code: 'html' }
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'invalid-json'; readonly line: number | null; readonly column: number | null }
  | { readonly code: 'not-an-object' }
  | { readonly code: 'no-text' }
  | { readonly code: 'text-and-paragraphs' }
  | { readonly code: 'wrong-field'; readonly field: string; readonly expected: 'string' | 'strings' | 'id' }
  /** What @isnad/ingest says: its code, and its own English words. */
  | { readonly code: 'ingest'; readonly reason: IngestErrorCode; readonly words: string }
  | { readonly code: 'empty-folder' }
  | { readonly code: 'entry-without-text' }
  | { readonly code: 'feed-in-feed' }
  /** `replaceable` where the command has --force. */
  | { readonly code: 'output-exists'; readonly path: string; readonly replaceable: boolean }
  | { readonly code: 'unwritable'; readonly path: string; readonly reason: string }
  | { readonly code: 'crashed' }
  | { readonly code: 'rejected'; readonly reason: string }
  /** What a desk does not take: its own code, and what is wrong with which part. */
  | { readonly code: 'not-added'; readonly reason: string; readonly issues: readonly Issue[] }
  | { readonly code: 'internal'; readonly reason: string };

/** One thing that is wrong with an article: the part of it, and a code of the store. */
export interface Issue {
  readonly path: string;
  readonly code: string;
}

/** Whether it is the output that is wrong, of an input that was read. */
export function isOfOutput({ code }: Failure): boolean {
  return code === 'output-exists' || code === 'unwritable';
}

/** Where an input stands: a file, an address or standard input, and the line or entry in it where each is an input. */
export interface Place {
  /** As the user wrote it; null for standard input. */
  readonly file: string | null;
  readonly line: number | null;
  /** `line` counts the entries of a feed. */
  readonly entry?: boolean;
}

/** Either the value or the reason why there is none. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(failure: Failure): Result<never> {
  return { ok: false, failure };
}

/** Thrown by a command for what the user asked wrongly; main.ts prints it and ends with the code for wrong usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Whose help tells of it. */
  readonly command: string;

  constructor(message: string, command = 'isnad') {
    super(message);
    this.command = command;
  }
}

/** Thrown where a second article comes in a form that has a file for each; its message is the form. */
export class OneArticleError extends Error {
  override readonly name = 'OneArticleError';
}

/** Thrown when the output cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The other end has closed the pipe (`| head`): it has all it wanted, so this is no fault. */
  readonly closed: boolean;
  /** The file that it is about; null for a stream. */
  readonly path: string | null;

  constructor(reason: string, closed: boolean, path: string | null = null) {
    super(reason);
    this.closed = closed;
    this.path = path;
  }
}
