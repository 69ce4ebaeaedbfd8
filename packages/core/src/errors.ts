export type IsnadErrorCode =
  'invalid-article' | 'invalid-extraction' | 'invalid-language' | 'invalid-options' | 'no-language';

const MARK = Symbol.for('isnad.error');

/** The one error that core throws, for a wrong argument; text itself is never an error. */
export class IsnadError extends Error {
  readonly code: IsnadErrorCode;

  constructor(code: IsnadErrorCode, message: string) {
    super(message);
    this.name = 'IsnadError';
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Holds across copies of the package, where `instanceof` does not. */
  static isInstance(value: unknown): value is IsnadError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
