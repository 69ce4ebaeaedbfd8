import { error, isHttpError } from '@sveltejs/kit';

/** The fields of a form; a body that is none, or ends in the middle, is refused before anything is done with it. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    if (isHttpError(cause) || statusOf(cause) === 413) throw cause;
    // What reads forms hides why the body ended: that it was too large is in the cause of the cause.
    const inner = cause instanceof Error ? cause.cause : undefined;
    error(statusOf(inner) === 413 ? 413 : 400, 'unreadable');
  }
}

function statusOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
}

/** A text of a form; empty where there is none, or a file stands in its place. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The texts of all fields of one name, in their order. */
export const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));

/** A text of a form, with nothing said as null. */
export function textOrNull(form: FormData, name: string): string | null {
  const value = textOf(form, name).trim();
  return value === '' ? null : value;
}

/**
 * The id of something that the desk has: empty where what was sent cannot be one, so that no database is asked for it.
 *
 * @example isId('../../etc/passwd') // false
 */
export const isId = (value: string): boolean => /^[\w:.-]{1,300}$/u.test(value);

export function idOf(form: FormData, name: string): string {
  const value = textOf(form, name).trim();
  return isId(value) ? value : '';
}

/** The version of an article that a page showed; undefined where it does not say, or says nonsense. */
export function versionOf(form: FormData): number | undefined {
  const version = textOf(form, 'version');
  return /^[1-9]\d{0,8}$/u.test(version) ? Number(version) : undefined;
}
