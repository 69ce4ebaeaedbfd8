import type { AttributionDraft } from './draft.ts';
import type { Reader } from './reader.ts';

type Cue = Pick<AttributionDraft, 'cue' | 'lemma' | 'rule'>;

/** The dictionary form of a cue: "told" → "tell", "were willing" → "willing", "her claims that" → "claim". */
export function lemmaOfClauses(reader: Reader, { cue, lemma, rule }: Cue): string {
  const table = reader.clauses?.table;
  if (cue === null || table === undefined) return lemma;
  if (rule.startsWith('noun-')) {
    const listed = table.cueNouns.get(lemma)?.flatMap((entry) => entry.cue.words) ?? [];
    // "policies" is of "policy", and of no shorter noun.
    const stems = listed.filter((noun) => lemma.startsWith(noun.slice(0, -1)));
    return listed.find((noun) => noun === lemma) ?? stems.sort((a, b) => b.length - a.length)[0] ?? lemma;
  }
  if (table.cueVerbs.has(lemma.split(' ')[0] ?? '')) return lemma;
  for (let k = cue.from; k < cue.to; k++)
    if (table.cueAdjectives.has(reader.norm(k))) return reader.words({ from: k, to: cue.to }).toLowerCase();
  return lemma;
}
