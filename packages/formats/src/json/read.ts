/** Something in the input that could not be read, and where: a JSON Pointer (RFC 6901). */
export interface Problem {
  readonly path: string;
  readonly code: 'not-json' | 'not-an-object' | 'wrong-type' | 'missing' | 'wrong-value' | 'not-found-in-text';
  readonly message: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes a single value and a list of one alike. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text, also in the forms `{ "@value": … }` and `[…]`; null where there is none. */
export function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  const plain = isObject(first) ? first['@value'] : first;
  return typeof plain === 'string' ? plain : null;
}

/** A number, also written as a text, as many do. */
export function numberOf(value: unknown): number | null {
  const [first] = listOf(value);
  const plain = isObject(first) ? first['@value'] : first;
  const number = typeof plain === 'string' && plain.trim() !== '' ? Number(plain) : plain;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** An IRI, as a text or as `{ "@id": … }` or `{ "id": … }`. */
export function iriOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (isObject(first)) return textOf(first['@id']) ?? textOf(first['id']) ?? textOf(first);
  return textOf(first);
}

/** The types of a node without the address of their vocabulary. */
export function typesOf(node: JsonObject): readonly string[] {
  return [...listOf(node['@type']), ...listOf(node['type'])].flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : [],
  );
}

/**
 * Input as JSON: a text is parsed, anything else is taken as parsed already.
 *
 * @returns the value, or what is wrong with the text
 */
export function parsed(input: unknown): { readonly value: unknown } | { readonly problem: Problem } {
  if (typeof input !== 'string') return { value: input };
  try {
    const value: unknown = JSON.parse(input.replace(/^\uFEFF/u, ''));
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { path: '', code: 'not-json', message: `not JSON: ${reason}` } };
  }
}

/** One step of a JSON Pointer. */
export function below(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
