import type { Span } from '@isnad/core';

/** A hop as the form of the chain carries it along, so that what nobody touched is written as it was read. */
interface CarriedHop {
  readonly names: readonly string[];
  readonly type: string;
  readonly anonymous: boolean;
  readonly mention: Span | null;
}

/** Names with commas in them are common; with these signs they are not. */
const BETWEEN = /[;؛]/u;

/**
 * Those who speak jointly, as one field has them.
 *
 * @example jointly(['الوزير', 'السفير'], 'rtl') // 'الوزير؛ السفير'
 */
export const jointly = (names: readonly string[], dir: 'rtl' | 'ltr'): string =>
  names.join(dir === 'rtl' ? '؛ ' : '; ');

/** @example apart('الوزير؛ السفير') // ['الوزير', 'السفير'] */
export const apart = (field: string): string[] =>
  field.split(BETWEEN).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

/**
 * The chain that the fields of the form say, origin first. A hop whose names are as they were keeps all that is known of it; of one
 * that was written anew only the names are known.
 *
 * @param fields the names of each hop, joined; an empty one is a hop that was taken away
 * @param carried of each field the hop that it showed, as JSON
 * @param anonymous whether the origin is kept unnamed
 */
export function chainOf(fields: readonly string[], carried: readonly string[], anonymous: boolean): CarriedHop[] {
  const read = fields.flatMap((field, index): CarriedHop[] => {
    const names = apart(field);
    if (names.length === 0) return [];
    const before = hopOf(carried[index]);
    const same = before !== null && apart(before.names.join(';')).join(';') === names.join(';');
    return [same ? before : { names, type: 'unknown', anonymous: false, mention: null }];
  });
  return read.map((hop, index) => (index === 0 ? { ...hop, anonymous } : hop));
}

/** What a page carried is no more to be trusted than what was typed; the store checks its values. */
function hopOf(json: string | undefined): CarriedHop | null {
  const value = valueOf(json);
  if (typeof value !== 'object' || value === null || !('names' in value) || !Array.isArray(value.names)) return null;
  const names = value.names.filter((name) => typeof name === 'string');
  const type = 'type' in value && typeof value.type === 'string' ? value.type : 'unknown';
  const anonymous = 'anonymous' in value && value.anonymous === true;
  return { names, type, anonymous, mention: 'mention' in value ? spanOf(value.mention) : null };
}

/** A span as JSON; null where there is none. */
export const carriedSpan = (json: string): Span | null => spanOf(valueOf(json));

function spanOf(value: unknown): Span | null {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return null;
  const { start, end } = value;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function valueOf(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '') as unknown;
  } catch {
    return null;
  }
}
