import { Part } from '../languages/clause-table.ts';
import type { Reader } from '../reading/reader.ts';

/** How far before a time its verb is looked for. */
const VERB_WINDOW = 14;

/** Whether the finite verb nearest before i tells of what is still to come: «سيلتقيان الأحد», «سوف تبدأ في مايو». */
export function isToCome(reader: Reader, i: number, from: number): boolean {
  const { futureParticles } = reader.language.times;
  for (let at = i - 1; at >= from && at >= i - VERB_WINDOW; at--) {
    // "to close by March": without a verb that tells when, the deed is still to be done.
    if ((reader.part(at) & Part.Infinitive) !== 0) return true;
    const { verb } = reader.lex(at);
    if (verb === null || !reader.isFinite(at)) continue;
    if (verb.future || (at > from && futureParticles.has(reader.norm(at - 1)))) return true;
    // "will meet", "is expected": an auxiliary is the finite verb itself.
    return reader.clauses !== null && [at, at + 1].some((k) => futureParticles.has(reader.norm(k)));
  }
  return false;
}
