import { Part } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import { describePhrase, plainPhraseEnd, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import type { ClauseSentence } from './sentence.ts';

/** How far behind a cue the words for how something was said are looked for. */
const MEDIUM_REACH = 20;

/** "in a statement", "in an interview with": between the cue and its content. */
export function mediumBetween(reader: Reader, from: number, to: number): Range | null {
  for (let i = from; i < to && i < from + MEDIUM_REACH; i++)
    if (!reader.inQuote(i) && isMedium(reader, i, from)) return mediumAt(reader, i, from, to);
  // "told the Harbour Times": whom it was said to, where that is an outlet.
  const end = plainPhraseEnd(reader, from, to, false);
  const phrase = end === null ? null : describePhrase(reader, { from, to: end });
  return phrase !== null && phrase.outlet ? phrase.name : null;
}

/** "denied it in a statement": right behind the content. */
export function mediumBehind(reader: Reader, at: number, limit: number): Range | null {
  const way = reader.clauses?.table.ways.has(reader.norm(at)) === true;
  return way ? mediumBetween(reader, at, Math.min(limit, at + MEDIUM_REACH)) : null;
}

/** "In an interview with the Ledger on Monday, Ruhl said": before the clause. */
export function mediumBefore(s: ClauseSentence): Range | null {
  const { reader } = s;
  if ((reader.part(s.from) & Part.Preposition) === 0) return null;
  let at = -1;
  for (let i = s.from + 1; i < s.limit && i < s.from + MEDIUM_REACH; i++) {
    if (reader.isComma(i)) return at < 0 ? null : mediumAt(reader, at, s.from, i);
    if (reader.opensQuote(i) !== null) return null;
    if (at < 0 && isMedium(reader, i, s.from)) at = i;
  }
  return null;
}

/** The words for how something was said, with whom it was said to or sent to. */
function mediumAt(reader: Reader, i: number, from: number, limit: number): Range {
  const to = plainPhraseEnd(reader, i, limit, true) ?? i + 1;
  const table = reader.clauses?.table;
  if (table?.issuing.has(table.lemmas.get(reader.norm(to)) ?? '') === true) {
    // "a statement sent to the Ledger": an outlet only.
    const outlet = readPlainPhrase(reader, to + 2, limit, false);
    if (outlet?.outlet === true) return { from: nounStart(reader, i, from), to: outlet.to };
  }
  return { from: nounStart(reader, i, from), to };
}

/** A word for how something is said, after "in" and the like or as what was told; a platform has a capital ("wrote on Facebook"). */
function isMedium(reader: Reader, i: number, from: number): boolean {
  if (!reader.has(i, Tag.Medium)) return false;
  if ((reader.part(i) & Part.Name) !== 0 && !reader.language.platforms.has(reader.norm(i))) return false;
  let before = nounStart(reader, i, from) - 1;
  while (before >= from && (reader.part(before) & (Part.Determiner | Part.Possessive | Part.Number)) !== 0) before--;
  // "a copy of the letter".
  if (reader.norm(before) === reader.clauses?.table.lexicon.marks.of)
    return before > from && (reader.part(before - 1) & Part.Noun) !== 0;
  return before < from || reader.clauses?.table.ways.has(reader.norm(before)) === true;
}

/** "a joint statement", "a news conference": with what describes it before. */
export function nounStart(reader: Reader, head: number, from = 0): number {
  let at = head;
  while (
    at > from &&
    (reader.part(at - 1) & (Part.Adjective | Part.Noun | Part.Name)) !== 0 &&
    (reader.part(at - 1) & (Part.Determiner | Part.Possessive | Part.Genitive | Part.Preposition)) === 0
  )
    at--;
  return at;
}
