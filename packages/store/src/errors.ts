const MARK = Symbol.for('isnad.store.error');

/** `invalid-url`: what was given says of no database where it is. */
export type StoreErrorCode = 'invalid-url';

/** Thrown for a wrong argument. `code` is for programs, `message` is one English sentence for people, without the password of a URL. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Holds across copies of the package, where `instanceof` does not. */
  static isInstance(value: unknown): value is StoreError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
