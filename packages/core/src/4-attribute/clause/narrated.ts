import { Part } from '../../languages/clause-table.ts';
import { describePhrase } from '../../reading/plain-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { lead, trimEnd } from './edges.ts';
import { pushClaims } from './results.ts';
import type { Found, ClauseSentence } from './sentence.ts';
import { subjectBefore } from './subject.ts';

/** The words of the sentence that are the narrator's own, where they make a clause. */
export function pushNarrated(s: ClauseSentence, placed: readonly { found: Found; index: number }[]): void {
  const reader = s.reader;
  const subject = s.groups.find((group) => group.form === 'finite');
  if (subject !== undefined) {
    const range = subjectBefore(reader, subject.from, s.from);
    // "He said": about whom the sentence before was.
    if (range !== null && (reader.part(range.from) & Part.Subject) === 0)
      s.subjects.set(s.index, describePhrase(reader, range));
  }
  const taken: Range[] = [];
  for (const { found } of placed) {
    taken.push(...found.content);
    const { cue, source, relays } = found;
    if (cue === null) continue;
    // "The regulator fined the firm, accusing it": the subject is that of the narrator's verb first.
    // "A worker, who asked not to be named because he was afraid, said", "The report, published on Monday, says".
    const inserted =
      source !== null &&
      reader.isComma(source.to) &&
      (reader.part(source.to + 1) & (Part.Relative | Part.Participle)) !== 0 &&
      reader.isComma(cue.from - 1);
    const own =
      source !== null &&
      source.from >= s.from &&
      (inserted ||
        !s.groups.some(
          (group) =>
            group.form === 'finite' &&
            group.from >= source.to &&
            group.to <= cue.from &&
            subjectBefore(reader, group.from, s.from)?.by !== 'relative',
        ));
    // "The mayor met Vane, who said": whom the narrator’s clause has is no part of the frame.
    let who = source === null ? cue.from : source.from + 1;
    while (who < cue.from && (reader.part(who) & (Part.Relative | Part.Wh)) === 0) who++;
    if (who < cue.from && s.groups.some((group) => group.form === 'finite' && group.from < (source?.from ?? 0))) {
      taken.push({ from: who, to: cue.to });
      continue;
    }
    taken.push({
      from: found.opens ?? (own ? Math.min(cue.from, source.from, ...relays.map((relay) => relay.from)) : cue.from),
      to: Math.max(cue.to, ...found.content.filter((range) => range.from >= cue.to).map((range) => range.from)),
    });
    if (own) taken.push(source);
  }
  taken.sort((a, b) => a.from - b.from);
  let at = s.from;
  const free: Range[] = [];
  for (const range of taken) {
    if (range.from > at) free.push({ from: at, to: range.from });
    at = Math.max(at, range.to);
  }
  if (at < s.limit) free.push({ from: at, to: s.limit });
  for (const range of free) {
    const from = lead(reader, range.from, range.to, range.from === s.from ? Part.Subordinator : 0);
    const to = trimEnd(reader, from, range.to, Part.Coordinator | Part.Subordinator);
    // "The mayor is expected to": the verb is another's.
    if ((reader.part(to - 1) & Part.Infinitive) !== 0) continue;
    // "; the union did not reply", and not "The clip has faced", where the content cuts it off.
    const whole = placed.length === 0 ? 2 : range.to === s.limit || reader.isComma(range.to - 1) ? 4 : 5;
    if (to - from < whole) continue;
    // What only describes someone of the frame ("who leads …", "Asked whether …") asserts nothing apart from it.
    const describes = Part.Wh | Part.Relative | Part.Preposition | Part.Ing | Part.Participle;
    if (placed.length > 0 && (reader.part(from) & describes) !== 0) continue;
    // "“No,” he told reporters when asked if he would go": to whom, and when.
    const behind = placed.some(({ found }) => found.rule === 'content-first' && found.cue?.to === range.from);
    if (behind && reader.isWord(range.from) && (reader.part(range.from) & Part.Coordinator) === 0) continue;
    // "Fears that it would fail grew": the subject of the verb is the frame.
    const framed = placed.some(({ found }) => found.rumour && found.content.at(-1)?.to === range.from);
    if (framed && (reader.part(from) & Part.Finite) !== 0) continue;
    const verb = s.groups.some(
      (group) =>
        group.form === 'finite' &&
        group.from >= from &&
        group.to <= to &&
        // "an engineer who worked there": an apposition has a verb in its relative clause alone.
        subjectBefore(reader, group.from, from)?.by !== 'relative',
    );
    if (placed.length > 0 && !verb) continue;
    pushClaims(s, [{ from, to }], null);
  }
}
