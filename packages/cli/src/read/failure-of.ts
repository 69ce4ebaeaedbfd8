import type { Failure } from '../io/failure.ts';

/** What the operating system says of an input. Anything else is a fault of ours and goes up. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found' };
    case 'EISDIR':
      return { code: 'directory' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'forbidden' };
    default:
      if (code === null || !(error instanceof Error && 'syscall' in error)) throw error;
      return { code: 'unreadable', reason: code };
  }
}
