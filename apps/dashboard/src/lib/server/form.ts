/** A text of a form; empty where there is none, or a file stands in its place. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The same, with nothing said as null. */
export function textOrNull(form: FormData, name: string): string | null {
  const value = textOf(form, name).trim();
  return value === '' ? null : value;
}
