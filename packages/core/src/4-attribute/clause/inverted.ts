import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { describePhrase, plainPhraseEnd, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { carriedQuote, freeFrom } from './before-cue.ts';
import { contentEnd } from './content.ts';
import { closesOpen } from './found.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';
import { subjectBefore } from './subject.ts';

/** "“…,” said Ada Ruhl, who …": verb before subject, content before both. */
export function readInverted(
  s: ClauseSentence,
  group: VerbGroup,
  entry: CueEntry,
  after: number,
): { source: NounPhrase; content: readonly Range[]; to: number } | null {
  const reader = s.reader;
  // "“…,” Ada Ruhl, the chief, told reporters": who is told speaks in no order of words.
  if (!entry.takes.has('parenthetical') || entry.cue.addressee === 'always') return null;
  const mark = group.from - 1;
  const quoted = closesOpen(reader, mark);
  const carried = group.from === s.from ? carriedQuote(s, group.from) : null;
  if (!quoted && !reader.isComma(mark) && carried === null) return null;
  const from = freeFrom(s, group.from);
  // "“A shambles”, said Ruhl": the comma outside, and words of any kind or language within.
  const told = quoted || carried !== null || (reader.closesQuote(mark - 1) && reader.quoteAt(mark - 1)?.open === from);
  // "Ruhl, one of the mayor’s aides, recalled Vane": what stands before an unquoted content's cue is a clause.
  if (!told && !s.groups.some((other) => other.form === 'finite' && other.to <= mark)) return null;
  // "Vale, who built it, said the dam": what stands before is the subject.
  const subject = told ? null : subjectBefore(reader, group.from, s.from);
  if (
    subject?.by === 'insertion' &&
    ((reader.part(subject.to + 1) & Part.Relative) !== 0 || closesOpen(reader, subject.from - 1))
  )
    return null;
  if (mark <= from && carried === null) return null;
  const end = plainPhraseEnd(reader, after, s.limit, true);
  if (end === null || (reader.part(after) & Part.Object) !== 0) return null;
  if ((reader.part(end) & Part.Finite) !== 0 && !quoted) return null;
  const next = reader.part(end);
  if ((next & (Part.That | Part.Infinitive)) !== 0 || reader.isColon(end)) return null;
  // "Ruhl, in Ohio, cited reports": only a name or a person can speak from behind a verb that also takes an object.
  const source = apposed(s, describePhrase(reader, { from: after, to: end }), end);
  if (
    !quoted &&
    carried === null &&
    !source.named &&
    source.type !== 'person' &&
    source.type !== 'group' &&
    (reader.part(after) & Part.Subject) === 0
  )
    return null;
  let to = end;
  if (reader.isComma(end)) {
    // "said Ruhl, the mayor of Holm, …"
    for (let c = end + 1; c < s.limit && c < end + 25; c++)
      if (reader.isComma(c)) {
        to = c;
        break;
      }
  }
  const left: Range = carried ?? { from, to: quoted ? mark + 1 : mark };
  return { source, content: [left, ...restAfterInverted(s, end, to)], to };
}

/** "the market’s lawyer, Tom Vane": the name after a role and a comma. */
export function apposed(s: ClauseSentence, phrase: NounPhrase, end: number): NounPhrase {
  const reader = s.reader;
  if (phrase.named || phrase.roles.length === 0 || !(reader.isComma(end) || reader.isDash(end))) return phrase;
  // "According to local media, Ada Ruhl".
  if (reader.has(phrase.head, Tag.Outlet)) return phrase;
  const name = readPlainPhrase(reader, end + 1, s.limit, false);
  // "The governor, a Democrat, said": what he is.
  if (name === null || !name.named || name.name.from !== end + 1) return phrase;
  if (name.to < s.limit && reader.isWord(name.to)) return phrase;
  const { from, roles, modifiers } = phrase;
  // "Smith and her lawyer, James Carter,".
  let and = from;
  while (and < phrase.to && (reader.part(and) & Part.Coordinator) === 0) and++;
  const first = describePhrase(reader, { from, to: and });
  return { ...name, from, roles, modifiers, joint: and < phrase.to && first.named ? [first.name, name.name] : [] };
}

function restAfterInverted(s: ClauseSentence, end: number, to: number): Range[] {
  const reader = s.reader;
  for (const k of [end, to]) {
    const quote = reader.isComma(k) ? reader.opensQuote(k + 1) : null;
    if (quote !== null) return [{ from: k + 1, to: contentEnd(reader, 'quote', k + 1, s.limit) }];
  }
  return [];
}
