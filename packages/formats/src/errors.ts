export type FormatErrorCode = 'unknown-format' | 'invalid-argument';

const MARK = Symbol.for('isnad.formats.error');

/** The one error that this package throws, for a wrong argument. `code` is for programs, `message` is one English sentence for people. */
export class FormatError extends Error {
  readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, message: string) {
    super(message);
    this.name = 'FormatError';
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Holds across copies of the package, where `instanceof` does not. */
  static isInstance(value: unknown): value is FormatError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
