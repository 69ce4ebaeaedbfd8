import { IngestError } from './errors.ts';

/** Refuses options that are none, and those that every entry of the package would choke on; each entry looks at its own. */
export function checkOptions(options: unknown): void {
  const fail = (words: string): never => {
    throw new IngestError('invalid-argument', words);
  };
  if (typeof options !== 'object' || options === null) return fail('The options must be an object.');
  const given = new Map<string, unknown>(Object.entries(options));
  for (const name of ['url', 'contentType'])
    if (!['string', 'undefined'].includes(typeof given.get(name))) fail(`\`${name}\` must be a string.`);
  const signal = given.get('signal');
  if (signal !== undefined && !(signal instanceof AbortSignal)) fail('`signal` must be an AbortSignal.');
}
