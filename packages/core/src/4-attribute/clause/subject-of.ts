import { Part } from '../../languages/clause-table.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { describePhrase, readPlainPhrase } from '../../reading/plain-phrase.ts';
import { closesOpen } from './found.ts';
import { apposed } from './inverted.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';
import { phraseStart, subjectBefore } from './subject.ts';

/** Who a verb belongs to: its subject, or that of the verb it hangs on. */
export function subjectOf(s: ClauseSentence, group: VerbGroup): { phrase: NounPhrase } | null {
  const reader = s.reader;
  if (group.form === 'finite') {
    const mark = group.from - 1;
    if (closesOpen(reader, mark)) return null;
    const subject = subjectBefore(reader, group.from, s.from);
    if (subject !== null) {
      const phrase = describePhrase(reader, subject);
      // "A spokesman, Adi Wijaya, said": the name stands in the insertion.
      return { phrase: subject.by === 'insertion' ? apposed(s, phrase, phrase.to) : phrase };
    }
    if (group.from === s.from) return null;
    return controller(s, group);
  }
  if (group.form === 'ing' || group.form === 'participle') {
    const before = reader.part(group.from - 1);
    if ((before & (Part.Noun | Part.Name)) !== 0 && group.form === 'ing') {
      // "officials calling for …": the noun before; "told reporters, citing" has a comma.
      const start = phraseStart(reader, group.from - 1, s.from);
      if (start !== null && !objectOf(s, start, group))
        return { phrase: describePhrase(reader, { from: start, to: group.from }) };
    }
  }
  return controller(s, group);
}

/** The phrase is the object of a verb right before it. */
function objectOf(s: ClauseSentence, start: number, group: VerbGroup): boolean {
  return s.groups.some((other) => other !== group && other.to === start && other.form === 'finite');
}

/** "it is hard", "it is worth", and not "it is to". */
function isImpersonal(s: ClauseSentence, subject: Range, other: VerbGroup): boolean {
  const { reader } = s;
  return (
    (reader.part(other.main) & Part.Be) !== 0 &&
    (reader.part(other.to) & Part.Infinitive) === 0 &&
    reader.clauses?.table.pronouns.get(reader.norm(subject.from)) === 'n' &&
    subject.to === subject.from + 1
  );
}

/** "according to the Ledger, citing": who is named right before a comma. */
function accordingBefore({ reader, from }: ClauseSentence, comma: number): NounPhrase | null {
  for (let i = comma - 1; i >= from && !reader.isComma(i); i--) {
    const hit = reader.phrase(i);
    if (hit?.according != null) return readPlainPhrase(reader, i + hit.length, comma);
  }
  return null;
}

/** The subject of the verb that a group without one hangs on. */
function controller(s: ClauseSentence, group: VerbGroup): { phrase: NounPhrase } | null {
  const at = s.groups.indexOf(group);
  if (group.form === 'ing' && s.reader.isComma(group.from - 1)) {
    // ", adding that": who spoke in this sentence.
    const spoken = s.found.findLast(
      (found) => found.source !== null && found.clausal && (found.cue?.from ?? 0) < group.from,
    );
    if (spoken?.source != null) return { phrase: spoken.source };
    const according = accordingBefore(s, group.from - 1);
    if (according !== null) return { phrase: according };
  }
  for (let k = at - 1; k >= 0; k--) {
    const other = s.groups[k];
    if (other === undefined || other.form !== 'finite' || s.reader.inQuote(other.main)) continue;
    const subject = subjectBefore(s.reader, other.from, s.from);
    // What is coordinated goes with the main verb, not with one of a relative clause between.
    const main = group.form === 'finite' || s.reader.isComma(group.from - 1);
    if (subject !== null && subject.by === 'relative' && main && k > 0) continue;
    // "It is hard to imagine": of nobody.
    if (subject !== null && group.form !== 'finite' && isImpersonal(s, subject, other)) return null;
    if (subject !== null) return { phrase: describePhrase(s.reader, subject) };
    const spoken = s.found.find((found) => found.cue?.from === other.from);
    if (spoken?.source != null) return { phrase: spoken.source };
  }
  if (group.form !== 'ing') return null;
  // "Speaking in Ohio, Ruhl said": the subject stands after.
  const next = s.groups.slice(at + 1).find((other) => other.form === 'finite');
  // "The Ledger, citing two officials, reported": the subject of what comes after stands before.
  const around = next === undefined ? null : subjectBefore(s.reader, next.from, s.from);
  if (around?.by === 'insertion' && around.to <= group.from) return { phrase: describePhrase(s.reader, around) };
  for (const other of s.groups.slice(at + 1)) {
    const subject = other.form === 'finite' ? subjectBefore(s.reader, other.from, group.to) : null;
    // "Saying flights would resume, it offered refunds": behind the comma.
    if (subject !== null && !s.reader.isWord(subject.from - 1)) return { phrase: describePhrase(s.reader, subject) };
  }
  return null;
}
