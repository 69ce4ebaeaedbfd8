import { Part } from '../../languages/clause-table.ts';
import type { Range, Reader } from '../../reading/reader.ts';

const NOUN = Part.Noun | Part.Name | Part.Number | Part.Subject | Part.Determiner | Part.Object | Part.Time;
const WITHIN = NOUN | Part.Adjective | Part.Possessive | Part.Genitive | Part.Preposition;
const STOP = Part.That | Part.Subordinator | Part.Wh | Part.Infinitive | Part.Not;

export interface Subject extends Range {
  /** How the verb is tied to it. */
  readonly by: 'order' | 'relative' | 'insertion';
}

/** The noun phrase that stands before a verb as its subject; null where none does (a coordinated verb, a fronted one). */
export function subjectBefore(reader: Reader, verb: number, from: number): Subject | null {
  let k = verb - 1;
  while (
    k >= from &&
    (reader.part(k) & Part.Adverb) !== 0 &&
    (reader.part(k) & (Part.Preposition | Part.Subordinator)) === 0
  )
    k--;
  while (k > from && reader.joinsWords(k)) k--;
  if (k < from) return null;
  k = beforeTime(reader, k, from);
  // "Smith and her lawyer, James Carter, both said": the word floats behind the apposition.
  if ((reader.part(k) & Part.Subject) !== 0 && reader.isComma(k - 1) && isJoint(reader, k - 1, from)) k--;
  let by: Subject['by'] = 'order';
  if (reader.isComma(k) || reader.isDash(k)) {
    const before = insertionStart(reader, k, from);
    if (before === null) return null;
    k = before - 1;
    by = 'insertion';
  }
  const part = reader.part(k);
  if (
    (part & Part.Relative) !== 0 ||
    ((part & Part.That) !== 0 && (reader.part(k - 1) & (Part.Noun | Part.Name)) !== 0)
  ) {
    const end = reader.isComma(k - 1) ? k - 1 : k;
    const start = phraseStart(reader, end - 1, from);
    return { from: start ?? nearestNoun(reader, end, from), to: k + 1, by: 'relative' };
  }
  const start = phraseStart(reader, k, from);
  if (start === null) {
    // "an official who asked not to be named said".
    const relative = beforeRelative(reader, k + 1, from);
    return relative === null ? null : { from: relative, to: k + 1, by };
  }
  const around = (by === 'insertion' ? appositionOf(reader, start, from) : null) ?? beforeRelative(reader, start, from);
  // "The U.S. said": the last full stop belongs to the name.
  return { from: around ?? start, to: reader.norm(k + 1) === '.' ? k + 2 : k + 1, by };
}

/** What stands before an insertion that closes here is joined by "and". */
function isJoint(reader: Reader, close: number, from: number): boolean {
  const open = insertionStart(reader, close, from);
  const start = open === null ? null : phraseStart(reader, open - 1, from);
  for (let i = start ?? close; i < (open ?? close); i++) if ((reader.part(i) & Part.Coordinator) !== 0) return true;
  return false;
}

/** "The board earlier this month announced", "the board on Friday said": the last word before the time, where something stands there. */
function beforeTime(reader: Reader, last: number, from: number): number {
  let k = last;
  if ((reader.part(k) & Part.Time) === 0) return last;
  while (k > from && (reader.part(k) & (Part.Time | Part.Number)) !== 0) k--;
  const table = reader.clauses?.table;
  if ((reader.part(k) & Part.Preposition) !== 0) {
    if (reader.norm(k) === table?.lexicon.marks.of) return last;
    k--;
  } else
    while (
      k > from &&
      ((reader.part(k) & (Part.Determiner | Part.Adverb)) !== 0 ||
        ((table?.parts.get(reader.norm(k)) ?? 0) & Part.Adjective) !== 0)
    )
      k--;
  return (reader.part(k) & (Part.Noun | Part.Name | Part.Subject)) !== 0 ? k : last;
}

/** "reported by the Ledger, which": the noun right before, where no subject stands. */
function nearestNoun(reader: Reader, end: number, from: number): number {
  let at = end;
  while (at > from && (reader.part(at - 1) & (NOUN | Part.Adjective)) !== 0) at--;
  return at;
}

/** "Ada Ruhl, a baker, who …, said": who the phrase at `start` describes, where a name stands before it. */
function appositionOf(reader: Reader, start: number, from: number): number | null {
  if (start - 2 < from || !reader.isComma(start - 1) || (reader.part(start) & Part.Determiner) === 0) return null;
  if ((reader.part(start - 2) & Part.Name) === 0) return null;
  const name = phraseStart(reader, start - 2, from);
  return name === null || (name > from && (reader.part(name - 1) & Part.Preposition) !== 0) ? null : name;
}

/** "the study that appeared in the journal showed": where the phrase begins whose relative clause holds what stands before the verb. */
function beforeRelative(reader: Reader, start: number, from: number): number | null {
  let verb = false;
  for (let k = start - 1; k > from && k > start - 14; k--) {
    const part = reader.part(k);
    if (
      reader.isComma(k) ||
      reader.isDash(k) ||
      (part & (Part.Coordinator | Part.Subject)) !== 0 ||
      reader.closesQuote(k)
    )
      return null;
    if ((part & Part.Finite) !== 0) {
      if (verb && (part & (Part.Be | Part.Have | Part.Modal | Part.Do)) === 0) return null;
      verb = true;
    }
    if ((part & (Part.Relative | Part.That)) === 0) continue;
    return verb && (reader.part(k - 1) & (Part.Noun | Part.Name)) !== 0 ? phraseStart(reader, k - 1, from) : null;
  }
  return null;
}

/** ", a spokesman for the mayor," or ", who …,": where what stands between commas or dashes before a verb begins. */
function insertionStart(reader: Reader, close: number, from: number): number | null {
  const dash = reader.isDash(close);
  for (let j = close - 1; j >= from && j > close - 45; j--) {
    if (reader.norm(j) === ';' || reader.isColon(j)) return null;
    const quote = reader.quoteAt(j);
    if (quote !== undefined && reader.closesQuote(j) && quote.open > from) {
      j = quote.open;
      continue;
    }
    const opens = dash ? reader.isDash(j) : reader.isComma(j);
    if (!opens) continue;
    const next = reader.part(j + 1);
    // A coordinated clause is no insertion: ", and", ", but".
    if ((next & Part.Coordinator) !== 0) return null;
    const before = reader.part(j - 1);
    // "Ada Ruhl, 43, of Holm,": an age is an insertion of its own.
    if ((before & Part.Number) !== 0 && reader.isComma(j - 2)) {
      j--;
      continue;
    }
    if (
      (before & (Part.Noun | Part.Name | Part.Number | Part.Subject | Part.Adjective)) !== 0 ||
      reader.norm(j - 1) === ')' ||
      reader.norm(j - 1) === '.'
    ) {
      // "Ruhl, a lawyer, and Vane, a doctor, said": the comma before may close another insertion.
      return j;
    }
    if (!dash) continue;
    return null;
  }
  return null;
}

/** Where the noun phrase that ends at an item begins. */
export function phraseStart(reader: Reader, end: number, from: number): number | null {
  let k = end;
  if (reader.norm(k) === ')') {
    while (k > from && reader.norm(k) !== '(') k--;
    k--;
  }
  const last = reader.part(k);
  if ((last & Part.Subject) !== 0 && (last & Part.Determiner) === 0) return k;
  const quoted = reader.closesQuote(k);
  if (
    (last & NOUN) === 0 &&
    !quoted &&
    !(reader.norm(k) === '.' && reader.isWord(k - 1)) &&
    (last & (Part.Ing | Part.Adjective)) === 0
  )
    return null;
  // "the claim that it is safe was denied": an adjective after a verb ends no subject.
  if (
    (last & NOUN) === 0 &&
    (last & Part.Adjective) !== 0 &&
    (reader.part(k - 1) & (Part.Finite | Part.Be | Part.Adverb)) !== 0
  )
    return null;
  let start = -1;
  while (k >= from) {
    const part = reader.part(k);
    if (reader.closesQuote(k)) {
      const quote = reader.quoteAt(k);
      const own = reader.item(k - 1).kind === 'punctuation';
      if (quote === undefined || quote.close - quote.open > 6 || quote.open < from || own) break;
      k = quote.open - 1;
      start = k + 1;
      continue;
    }
    if (reader.opensQuote(k) !== null && reader.opensQuote(k)?.close !== k) break;
    if (reader.joinsWords(k)) {
      k--;
      continue;
    }
    if (reader.norm(k) === '.' && reader.isWord(k - 1) && k - 1 >= from) {
      k--;
      continue;
    }
    if (reader.norm(k) === ')') {
      const close = k;
      while (k > from && reader.norm(k) !== '(') k--;
      if (close - k > 12) break;
      k--;
      continue;
    }
    if ((part & Part.Finite) !== 0) break;
    // "the decision to keep it open": the infinitive belongs to the noun before it.
    if (
      (part & Part.Base) !== 0 &&
      start >= 0 &&
      (reader.part(k - 1) & Part.Infinitive) !== 0 &&
      (reader.part(k - 2) & Part.Noun) !== 0
    ) {
      k -= 2;
      continue;
    }
    if ((part & STOP) !== 0 && (part & Part.Preposition) === 0) break;
    if ((part & WITHIN) !== 0 || (part & (Part.Participle | Part.Ing)) !== 0) {
      if ((part & Part.Subject) !== 0 && (part & Part.Determiner) === 0) {
        // "None of the officials", "everyone at the firm", and not "it in the end": the pronoun heads the phrase.
        const meant = reader.clauses?.table.pronouns.has(reader.norm(k)) === true;
        if (start >= 0 && !meant && (reader.part(k + 1) & Part.Preposition) !== 0) start = k;
        break;
      }
      if ((part & (Part.Ing | Part.Participle)) !== 0 && (part & (Part.Noun | Part.Adjective)) === 0 && start < 0) {
        k--;
        continue;
      }
      if ((part & (Part.Noun | Part.Name | Part.Number | Part.Determiner | Part.Possessive | Part.Adjective)) !== 0)
        start = k;
      else if ((part & Part.Time) !== 0 && start < 0) start = k;
      k--;
      continue;
    }
    if ((part & Part.Coordinator) !== 0 && start >= 0) {
      // "Ruhl and Vane": goes on where a noun stands before and what follows is no clause of its own.
      const before = reader.part(k - 1);
      if ((before & (Part.Noun | Part.Name)) !== 0 && !verbBefore(reader, k - 1, from)) {
        k--;
        continue;
      }
      break;
    }
    if (reader.isComma(k) && start >= 0 && listComma(reader, k, from)) {
      k--;
      continue;
    }
    if ((part & Part.Adverb) !== 0 && start >= 0 && (reader.part(k - 1) & (Part.Determiner | Part.Preposition)) !== 0) {
      k--;
      continue;
    }
    break;
  }
  if (start < 0) return null;
  // "the claim that it is safe was denied": what is said of a subject is none itself.
  if (start > from && (reader.part(start - 1) & Part.Be) !== 0 && (reader.part(start - 1) & Part.Finite) !== 0)
    return null;
  return withoutFronted(reader, start, end);
}

/** "In Ohio the senator said": a fronted phrase without a comma is no part of the subject. */
function withoutFronted(reader: Reader, start: number, end: number): number {
  let at = start;
  for (let i = start; i <= end; i++) {
    const part = reader.part(i);
    // A determiner right after a noun opens another phrase; "Ada A. Ruhl" has none.
    if (
      i > at &&
      reader.norm(i + 1) !== '.' &&
      (part & (Part.Determiner | Part.Possessive)) !== 0 &&
      (reader.part(i - 1) & (Part.Noun | Part.Name | Part.Time | Part.Number)) !== 0
    )
      at = i;
  }
  return at;
}

/** A verb of the clause stands before: what is coordinated then is no subject. */
function verbBefore(reader: Reader, from: number, limit: number): boolean {
  for (let i = from; i >= limit && i > from - 25; i--) {
    const part = reader.part(i);
    if (reader.isComma(i) || (part & (Part.That | Part.Subordinator)) !== 0) return false;
    if ((part & Part.Finite) !== 0) return true;
  }
  return false;
}

/** A comma in an enumeration of names: "Ruhl, Vane and Holm". */
function listComma(reader: Reader, k: number, from: number): boolean {
  const before = reader.part(k - 1);
  if ((before & Part.Name) === 0 || (reader.part(k + 1) & Part.Name) === 0) return false;
  for (let i = k + 1; i < k + 8; i++)
    if ((reader.part(i) & Part.Coordinator) !== 0) return !verbBefore(reader, k - 1, from);
  return false;
}
