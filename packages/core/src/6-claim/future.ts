import type { Reader } from '../reading/reader.ts';

/** How far before a time its verb is looked for. */
const VERB_WINDOW = 14;

/** Whether the finite verb nearest before i tells of what is still to come: «سيلتقيان الأحد», «سوف تبدأ في مايو». */
export function isToCome(reader: Reader, i: number, from: number): boolean {
  const { futureParticles } = reader.language.times;
  for (let at = i - 1; at >= from && at >= i - VERB_WINDOW; at--) {
    const { verb } = reader.lex(at);
    if (verb === null || !reader.isFinite(at)) continue;
    return verb.future || (at > from && futureParticles.has(reader.norm(at - 1)));
  }
  return false;
}
