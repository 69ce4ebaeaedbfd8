import * as v from 'valibot';
import { done, refused, type Issue, type Result } from './result.ts';

/**
 * Reads something from outside by its schema; what is wrong with it comes back as issues, never as an exception.
 *
 * @example check(noteValueSchema, { text: '' }) // { ok: false, failure: { code: 'invalid', issues: [{ path: 'text', code: 'required' }] } }
 */
export function check<Schema extends v.GenericSchema>(schema: Schema, input: unknown): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return done(parsed.output);
  const issues = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    // Our own codes are single words; messages of valibot itself are sentences and say less than the kind of check.
    code: /^[a-z][a-z-]*$/u.test(issue.message) ? issue.message : issue.type,
  }));
  // Several rules may say the same of one place.
  const isFirst = ({ path, code }: Issue, at: number): boolean =>
    issues.findIndex((issue) => issue.path === path && issue.code === code) === at;
  return refused({ code: 'invalid', issues: issues.slice(0, 200).filter(isFirst).slice(0, 50) });
}
