import { Part } from '../languages/clause-table.ts';
import type { Range, Reader } from './reader.ts';

/** The words of one verb: auxiliaries, negation, adverbs and the verb itself ("has not yet said"). */
export interface VerbGroup extends Range {
  /** The verb that says what is done; the auxiliary itself where nothing follows. */
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
}

const AUXILIARY = Part.Modal | Part.Be | Part.Have | Part.Do;
const INNER = Part.Adverb | Part.Not;

/** The verbs of a range, in reading order. */
export function verbGroups(reader: Reader, from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = from;
  while (i < to) {
    const part = reader.part(i);
    const group = groupAt(reader, i, part, to);
    if (group === null) {
      i++;
      continue;
    }
    groups.push(group);
    i = Math.max(group.to, i + 1);
  }
  return groups;
}

function groupAt(reader: Reader, i: number, part: number, to: number): VerbGroup | null {
  const form =
    (part & Part.Finite) !== 0
      ? 'finite'
      : (part & Part.Infinitive) !== 0
        ? 'infinitive'
        : (part & Part.Ing) !== 0 && (part & Part.Noun) === 0
          ? 'ing'
          : (part & Part.Participle) !== 0 && (part & Part.Adjective) === 0
            ? 'participle'
            : (part & (Part.Be | Part.Have)) !== 0 && (part & Part.Finite) === 0
              ? 'ing'
              : (part & Part.Base) !== 0 && (part & (Part.Noun | Part.Finite)) === 0
                ? 'infinitive'
                : null;
  if (form === null) return null;
  let main = i;
  let end = i + 1;
  let negated = false;
  let be = (part & Part.Be) !== 0;
  let auxiliary = (part & (AUXILIARY | Part.Infinitive)) !== 0;
  let passive = form === 'participle';
  while (auxiliary && end < to) {
    const next = reader.part(end);
    if (reader.joinsWords(end) && reader.norm(end) !== '-') {
      end++;
      continue;
    }
    if ((next & INNER) !== 0 && (next & Part.Preposition) === 0) {
      if ((next & Part.Not) !== 0) negated = true;
      end++;
      continue;
    }
    // "should have stood": the form is finite elsewhere.
    const perfect = (next & Part.Have) !== 0 && (reader.part(main) & Part.Modal) !== 0;
    if ((next & AUXILIARY) !== 0 && ((next & Part.Finite) === 0 || perfect)) {
      be = (next & Part.Be) !== 0;
      main = end;
      end++;
      continue;
    }
    if ((next & (Part.Base | Part.Participle | Part.Ing)) !== 0) {
      passive = be && (next & Part.Participle) !== 0;
      main = end;
      end++;
    }
    auxiliary = false;
  }
  // Words between that led to no verb stay outside ("is not the …").
  if (end > main + 1) end = main + 1;
  for (let k = i; k < end; k++) if ((reader.part(k) & Part.Not) !== 0) negated = true;
  const { lemma } = reader.word(main);
  return { from: i, to: end, main, lemma, form, passive, negated };
}
