import { Part } from '../../languages/clause-table.ts';
import type { Range } from '../../reading/reader.ts';
import { contentEnd } from './content.ts';
import { closesOpen } from './found.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';

/** "Asked whether he would resign, he said no": what was asked is the frame. */
function isAsked(s: ClauseSentence, from: number): boolean {
  const [first] = s.groups;
  const asks = s.reader.clauses?.table.cueVerbs.get(first?.lemma ?? '')?.some(({ cue }) => cue.asks === true);
  return first?.from === from && first.form === 'participle' && asks === true;
}

/** What stands before a verb and its subject that can be what was said: "…, he said". */
export function leftContent(s: ClauseSentence, group: VerbGroup, lead: number): Range | null {
  const reader = s.reader;
  // "…; the union did not comment".
  if (group.form !== 'finite' || group.negated) return null;
  const from = freeFrom(s, lead);
  if (isAsked(s, from)) return null;
  const as = reader.norm(lead - 1) === reader.clauses?.table.lexicon.marks.as;
  // "Holm, as the mayor said, is": the words of the frame begin with "as".
  if (as && lead - 2 > from && (reader.isComma(lead - 2) || closesOpen(reader, lead - 2)))
    return { from, to: reader.isComma(lead - 2) ? lead - 2 : lead - 1 };
  if (as && lead - 1 === s.from) return { from: lead - 1, to: lead - 1 };
  const mark = lead - 1;
  // "Most believe that he is guilty, a poll found": the whole is what was found, with who believes it inside.
  if (mark <= from && mark > s.from && reader.isComma(mark)) return { from: s.from, to: mark };
  if (mark < from) return carriedQuote(s, lead);
  // "Vale had said it was safe, but the council closed it, Strand added": what is coordinated is all told by the last.
  if (reader.isComma(mark) && mark > from && (reader.part(from) & Part.Coordinator) !== 0)
    return { from: s.groups.at(-1) === group ? s.from : from, to: mark };
  if (reader.isComma(mark)) return mark > from ? { from, to: mark } : null;
  if (reader.closesQuote(mark)) {
    // "In an interview on “The Week,” he said": nothing is told yet.
    const told = (reader.part(from) & Part.Preposition) === 0 || anyVerb(s, { from, to: mark });
    return told && closesOpen(reader, mark) ? { from, to: mark + 1 } : null;
  }
  if (reader.norm(mark) === '?' || reader.norm(mark) === '!') return { from, to: mark };
  return null;
}

/** "“Why not?” Vane asked.", where the closing mark ended the sentence before. */
export function carriedQuote(s: ClauseSentence, lead: number): Range | null {
  const carried = s.carry.quotation;
  if (carried === null || carried.block !== s.sentence.block || carried.range.to > lead || lead !== s.from) return null;
  return carried.range.to >= s.sentence.from - 1 ? carried.range : null;
}

/** Where the words begin that no attribution before has taken. */
export function freeFrom(s: ClauseSentence, lead: number): number {
  let from = s.from;
  for (const found of s.found) {
    // What stands inside the words said, as a quotation's own "hope that", takes nothing from them.
    if (!found.clausal || (!found.rule.startsWith('content-first') && (found.source?.from ?? 0) > s.from + 3)) continue;
    const end = Math.max(found.cue?.to ?? 0, ...found.content.map((range) => range.to));
    if (end < lead && end > from && found.content.every((range) => range.to <= lead)) from = end;
  }
  while (from < lead && s.reader.isComma(from)) from++;
  return from;
}

/** "“A,” he said, “B”" and "These workers, he said, were paid": what follows the frame and belongs to what came before. */
export function restAfter(s: ClauseSentence, before: Range, frameTo: number): Range[] {
  const reader = s.reader;
  let k = frameTo;
  if (reader.isComma(k) || reader.isDash(k)) k++;
  if (k >= s.limit || reader.phrase(k)?.according != null) return [];
  const quote = reader.opensQuote(k);
  if (quote !== null) return [{ from: k, to: contentEnd(reader, 'quote', k, s.limit) }];
  if ((reader.part(k) & Part.Coordinator) !== 0 && reader.opensQuote(k + 1) !== null)
    return [{ from: k, to: contentEnd(reader, 'quote', k + 1, s.limit) }];
  const quoted = reader.closesQuote(before.to - 1);
  if (!reader.isComma(frameTo)) return [];
  // "“You knew?” she said, but he had left": the narrator goes on.
  if (quoted && (reader.part(k) & Part.Coordinator) !== 0) return [];
  // "That’s why, he argued, it is late": what stands before the frame is not yet the whole.
  const open = (reader.part(before.to - 1) & (Part.Wh | Part.That | Part.Subordinator | Part.Coordinator)) !== 0;
  const verbs = !open && before.from < before.to && isClause(s, before);
  if (quoted && verbs) return [];
  if (verbs && (reader.part(k) & (Part.Subordinator | Part.Coordinator | Part.That | Part.Preposition)) === 0)
    return [];
  if ((reader.part(k) & Part.Ing) !== 0 && quoted) return [];
  return [{ from: k, to: contentEnd(reader, 'bare', k, s.limit) }];
}

export function anyVerb(s: ClauseSentence, range: Range): boolean {
  return s.groups.some((group) => group.form === 'finite' && group.from >= range.from && group.to <= range.to);
}

/** Holds a verb of its own, not only one of a fronted clause ("Even if it fails, he said, the town will"). */
export function isClause(s: ClauseSentence, range: Range): boolean {
  let from = range.from;
  if ((s.reader.part(from) & (Part.Adverb | Part.Subordinator)) === Part.Adverb) from++;
  const fronted = (s.reader.part(from) & (Part.Subordinator | Part.Setting)) !== 0;
  return (
    !fronted && s.groups.some((group) => group.form === 'finite' && group.from >= range.from && group.to <= range.to)
  );
}
