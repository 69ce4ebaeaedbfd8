export type IngestErrorCode =
  | 'invalid-argument'
  | 'too-large'
  | 'too-complex'
  | 'too-slow'
  | 'no-article'
  | 'not-a-feed'
  | 'unreadable-pdf'
  | 'encrypted-pdf'
  | 'no-text'
  | 'unreadable-docx'
  | 'invalid-url'
  | 'unsupported-scheme'
  | 'credentials-in-url'
  | 'port-refused'
  | 'address-refused'
  | 'not-resolved'
  | 'too-many-redirects'
  | 'robots-refused'
  | 'robots-unreachable'
  | 'timeout'
  | 'connection-failed'
  | 'http-status'
  | 'unsupported-type'
  | 'unsupported-encoding'
  | 'aborted';

const MARK = Symbol.for('isnad.ingest.error');

/**
 * The one error that this package throws. `code` is for programs, `message` is one English sentence for people; `cause` is what a
 * library said, where there is one.
 */
export class IngestError extends Error {
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'IngestError';
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Holds across copies of the package, where `instanceof` does not. */
  static isInstance(value: unknown): value is IngestError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
