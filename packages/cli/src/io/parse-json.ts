import { fail, succeed, type Result } from './failure.ts';

/**
 * JSON as a value, or the place of its first fault. `JSON.parse` is fast but names the place in some engines and for some
 * faults only, so a second reader looks for it, and is loaded only then.
 */
export async function parseJson(text: string): Promise<Result<unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return succeed(value);
  } catch {
    const offset = await firstFault(text);
    if (offset === null) return fail({ code: 'invalid-json', line: null, column: null });
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return fail({ code: 'invalid-json', line, column: offset - (before.lastIndexOf('\n') + 1) + 1 });
  }
}

async function firstFault(text: string): Promise<number | null> {
  const { parse } = await import('jsonc-parser');
  const faults: { readonly offset: number }[] = [];
  parse(text, faults as Parameters<typeof parse>[1], { disallowComments: true, allowTrailingComma: false });
  return faults[0]?.offset ?? null;
}
