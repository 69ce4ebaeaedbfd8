import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import { plainPhraseEnd } from '../../reading/plain-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { refuses } from '../../reading/refusal.ts';
import { lastMark } from './found.ts';

export type ComplementKind = 'that' | 'bare' | 'quote' | 'to' | 'noun' | 'wh';

export interface ContentStart {
  readonly kind: ComplementKind;
  readonly from: number;
  /** Where the cue's own words and what stands between end. */
  readonly frameTo: number;
}

/** Nothing follows that could be content: what is said stands before. `to`: the end of the frame. */
export interface NoContent {
  readonly kind: 'none';
  readonly to: number;
}

const NOUNISH =
  Part.Noun |
  Part.Name |
  Part.Adjective |
  Part.Number |
  Part.Determiner |
  Part.Possessive |
  Part.Object |
  Part.Subject |
  Part.Time;

/** What an adverb of degree or manner can belong to. */
const DEGREE = Part.Adjective | Part.Determiner | Part.Number | Part.Wh | Part.Ing | Part.Participle;

/** How far a clause's verb may stand from its first word. */
const CLAUSE_LEAD = 30;

/** Whether a clause with a subject of its own begins at an item. */
function clauseAt(reader: Reader, from: number, limit: number): boolean {
  let k = from;
  if ((reader.part(k) & (Part.Object | Part.Subject | Part.Possessive)) === Part.Object) return false;
  while (
    k < limit &&
    (reader.opensQuote(k) !== null ||
      ((reader.part(k) & (Part.Adverb | Part.Coordinator)) !== 0 && (reader.part(k) & Part.Determiner) === 0))
  )
    k++;
  let end = plainPhraseEnd(reader, k, limit, true);
  if (end === null && (reader.part(k) & (Part.Ing | Part.Infinitive)) !== 0) end = k + 1;
  if (end === null)
    return (reader.part(k) & (Part.Subordinator | Part.Preposition)) !== 0 && commaThenClause(reader, k, limit);
  let relative = false;
  for (let j = end; j < limit && j < end + CLAUSE_LEAD; j++) {
    const part = reader.part(j);
    if ((part & Part.Finite) !== 0) {
      if (!relative) return true;
      relative = false;
      continue;
    }
    if ((part & (Part.Relative | Part.That)) !== 0) relative = true;
    else if ((part & Part.Subordinator) !== 0 && (part & Part.Preposition) === 0) return false;
    else if ((part & Part.Subject) !== 0 && (part & Part.Determiner) === 0) {
      // "the bill he signed is": a relative clause without its pronoun.
      relative = true;
    } else if (reader.isComma(j)) {
      if ((reader.part(j + 1) & Part.Finite) !== 0 && j > end) return true;
      let close = j + 1;
      while (close < limit && close < j + 25 && !reader.isComma(close)) close++;
      if (!reader.isComma(close) || (reader.part(j + 1) & Part.Coordinator) !== 0) return false;
      const next = reader.part(close + 1);
      if ((next & Part.Finite) !== 0) return true;
      j = close;
    } else if ((part & Part.Subordinator) !== 0) {
      // "a tight race as she gains support": the verb is of the clause that the word opens.
      const inner = plainPhraseEnd(reader, j + 1, limit, false);
      if (inner !== null && (reader.part(inner) & Part.Finite) !== 0) return false;
    } else if (reader.isColon(j) || reader.norm(j) === ';' || reader.norm(j) === '.') return false;
  }
  return false;
}

/** "if the bill passes, the city will": a fronted clause or phrase, a comma, and a clause. */
function commaThenClause(reader: Reader, from: number, limit: number): boolean {
  for (let j = from + 1; j < limit && j < from + 20; j++)
    if (reader.isComma(j)) {
      const end = plainPhraseEnd(reader, j + 1, limit, true);
      if (end === null) return false;
      return (reader.part(end) & Part.Finite) !== 0 || (reader.part(end + 1) & Part.Finite) !== 0;
    }
  return false;
}

/** A place after which an expression of time, place or manner ends, where one begins here; null otherwise. */
function adverbialEnd(reader: Reader, k: number, limit: number): number | null {
  const part = reader.part(k);
  // "called Friday’s decision a win": whose it is, not when.
  if ((part & Part.Time) !== 0 && possesses(reader, k)) return null;
  if ((part & Part.Adverb) !== 0) return k + 1;
  if ((part & Part.Time) !== 0) {
    let j = k + 1;
    while (j < limit && (reader.part(j) & (Part.Time | Part.Number | Part.Adverb)) !== 0) j++;
    return j;
  }
  // "said last week": written like a noun, it describes the time.
  const which = (reader.part(k + 1) & Part.Time) !== 0 ? (reader.clauses?.table.parts.get(reader.norm(k)) ?? 0) : 0;
  if (((part | which) & (Part.Determiner | Part.Adjective | Part.Number)) !== 0) {
    for (let j = k + 1; j < k + 5 && j < limit; j++) {
      if ((reader.part(j) & Part.Time) !== 0) {
        // "the night crews": a time that only tells which.
        if ((reader.part(j + 1) & (Part.Noun | Part.Name)) !== 0 || possesses(reader, j) || reader.joinsWords(j + 1))
          return null;
        let e = j + 1;
        while (e < limit && (reader.part(e) & (Part.Time | Part.Adverb | Part.Number)) !== 0) e++;
        return e;
      }
      if ((reader.part(j) & (Part.Adjective | Part.Number | Part.Determiner)) === 0) return null;
    }
    return null;
  }
  return null;
}

/** The mark of a possessor follows, with or without the apostrophe as an item of its own. */
function possesses(reader: Reader, k: number): boolean {
  return ((reader.part(k + 1) | reader.part(k + 2)) & Part.Genitive) !== 0 && !reader.isWord(k + 1);
}

/** A prepositional phrase: the place after it; null where none begins. */
export function prepositionalEnd(reader: Reader, k: number, limit: number): number | null {
  const part = reader.part(k);
  if ((part & Part.Preposition) === 0) return null;
  const next = reader.part(k + 1);
  if ((next & Part.Ing) !== 0 && (next & Part.Noun) === 0) {
    const object = plainPhraseEnd(reader, k + 2, limit, false);
    return object ?? k + 2;
  }
  return plainPhraseEnd(reader, k + 1, limit, false);
}

/** Reads what follows a cue whose words end at `from`; null where it can hold no content of this kind. */
export function contentAfter(
  reader: Reader,
  entry: CueEntry,
  from: number,
  limit: number,
  mayStandBefore: boolean,
): ContentStart | NoContent | null {
  const { takes, cue } = entry;
  const clausal = takes.has('that') || takes.has('quote') || takes.has('bare');
  let k = from;
  let addressed = false;
  let moved = false;
  const none = (to: number): NoContent | null =>
    takes.has('parenthetical') && mayStandBefore ? { kind: 'none', to } : null;
  for (let steps = 0; steps < 30; steps++) {
    if (k >= limit) return none(k);
    const part = reader.part(k);
    const quote = reader.opensQuote(k);
    if (quote !== null) {
      const whole = quote.close - quote.open > 1;
      if (
        whole &&
        takes.has('quote') &&
        !(takes.has('noun') && reader.isWord(quote.close + 1) && quote.close - quote.open < 6)
      )
        return { kind: 'quote', from: k, frameTo: k };
      if (takes.has('bare') && clauseAt(reader, k, limit)) return { kind: 'bare', from: k, frameTo: k };
      if (takes.has('noun') && !moved) return { kind: 'noun', from: k, frameTo: k };
      return takes.has('quote') ? { kind: 'quote', from: k, frameTo: k } : none(k);
    }
    if (reader.isColon(k)) return clausal && k + 1 < limit ? { kind: 'quote', from: k + 1, frameTo: k } : none(k);
    if (reader.isComma(k)) {
      const opens = reader.opensQuote(k + 1);
      if (opens !== null && takes.has('quote') && opens.close - opens.open > 2)
        return { kind: 'quote', from: k + 1, frameTo: k };
      // "said, without giving figures, that": an insertion before the complement.
      if (clausal) {
        let inner = (reader.part(k + 1) & (Part.Subordinator | Part.Relative | Part.Wh)) !== 0;
        for (let c = k + 1; c < limit && c < k + 20; c++) {
          // "reported, citing an official who visited the city, that".
          inner ||= (reader.part(c) & Part.Relative) !== 0;
          if ((reader.part(c) & Part.Finite) !== 0 && !inner) break;
          if (reader.isComma(c) && (reader.part(c + 1) & Part.That) !== 0)
            return { kind: 'that', from: c + 2, frameTo: c + 1 };
          if (reader.isComma(c)) {
            const later = reader.opensQuote(c + 1);
            if (later !== null && takes.has('quote')) return { kind: 'quote', from: c + 1, frameTo: c };
            // "reported, citing Vale, the mayor of Holm, that".
            if (inner || (reader.part(c + 1) & Part.Determiner) === 0) break;
          }
        }
      }
      return none(k);
    }
    if (!reader.isWord(k) && reader.item(k).kind !== 'number') {
      if (reader.joinsWords(k)) {
        k++;
        continue;
      }
      if (reader.norm(k) === '(') {
        k = reader.afterBracket(k, limit);
        continue;
      }
      if (reader.item(k).kind === 'symbol' && takes.has('noun')) return { kind: 'noun', from: k, frameTo: k };
      return none(k);
    }
    // "said that: “…”", "said the following: “…”".
    const opener = (part & Part.Determiner) !== 0 && reader.isColon(k + 2) ? k + 2 : k + 1;
    if ((part & (Part.That | Part.Determiner)) !== 0 && takes.has('quote') && reader.isColon(opener)) {
      k = opener;
      continue;
    }
    if ((part & Part.That) !== 0) {
      // "went on to lose that week".
      if ((reader.part(k + 1) & Part.Time) !== 0 && moved) return none(k);
      if (takes.has('that') && (!moved || clausal)) {
        return { kind: 'that', from: k + 1, frameTo: k + 1 };
      }
      if (takes.has('noun') && !moved) return { kind: 'noun', from: k, frameTo: k };
      return none(k);
    }
    if ((part & Part.Infinitive) !== 0) {
      // "told residents on Monday to leave".
      if ((takes.has('to') && !moved) || (takes.has('object-to') && addressed))
        return { kind: 'to', from: k, frameTo: k };
      return none(k);
    }
    if ((part & Part.Wh) !== 0) {
      if (takes.has('wh')) return { kind: 'wh', from: k, frameTo: k };
      return none(k);
    }
    if ((part & (Part.Subordinator | Part.Coordinator)) !== 0 && (part & Part.Preposition) === 0) return none(k);
    if ((part & Part.Not) !== 0 && (reader.part(k + 1) & Part.Infinitive) !== 0 && takes.has('to'))
      return { kind: 'to', from: k, frameTo: k };
    const adverbial = adverbialEnd(reader, k, limit);
    if (adverbial === k + 1 && (part & Part.Time) === 0 && (reader.part(k + 1) & DEGREE) !== 0 && !moved) {
      // "just how", "nearly every country", "too much": the adverb is part of what is said.
      const inner = contentAfter(reader, entry, k + 1, limit, mayStandBefore);
      if (
        inner !== null &&
        inner.kind !== 'none' &&
        inner.kind !== 'that' &&
        inner.kind !== 'to' &&
        inner.from === k + 1
      )
        return { ...inner, from: k, frameTo: k };
    }
    if (
      adverbial !== null &&
      // "said last week that": a clause opens behind it.
      !(
        takes.has('bare') &&
        (part & (Part.Time | Part.Adverb)) === 0 &&
        (reader.part(adverbial) & Part.That) === 0 &&
        clauseAt(reader, k, limit)
      )
    ) {
      if ((part & Part.Adverb) === 0) moved = true;
      k = adverbial;
      continue;
    }
    // "said in a letter seen by the Ledger that", "in an interview broadcast on Sunday that".
    if (moved && ((reader.clauses?.table.parts.get(reader.norm(k)) ?? 0) & Part.Participle) !== 0) {
      const end = prepositionalEnd(reader, k + 1, limit);
      if (end !== null) {
        k = end;
        continue;
      }
    }
    // "said after the talks broke up": what followed only told when.
    if ((part & Part.Finite) !== 0) return moved ? none(k) : null;
    if ((part & Part.Preposition) !== 0 && (part & Part.Determiner) === 0) {
      if (!clausal && !addressed) return null;
      const end = prepositionalEnd(reader, k, limit);
      if (end === null) {
        if (takes.has('bare') && clauseAt(reader, k, limit)) return { kind: 'bare', from: k, frameTo: k };
        // "have heard by now that".
        if ((reader.part(k + 1) & Part.Adverb) === 0) return none(k);
        k += 2;
        moved = true;
        continue;
      }
      k = end;
      moved = true;
      continue;
    }
    if ((part & Part.Ing) !== 0) {
      if (takes.has('ing') && !moved) return { kind: 'noun', from: k, frameTo: k };
      if (takes.has('bare') && clauseAt(reader, k, limit)) return { kind: 'bare', from: k, frameTo: k };
      if (takes.has('noun') && (part & Part.Noun) !== 0) return { kind: 'noun', from: k, frameTo: k };
      return none(k);
    }
    if ((part & NOUNISH) !== 0 || (part & Part.Participle) !== 0) {
      const end = plainPhraseEnd(reader, k, limit, takes.has('object-to')) ?? k + 1;
      if (takes.has('object-to') && !addressed) {
        let at = end;
        while (at < limit && (reader.part(at) & (Part.Adverb | Part.Not)) !== 0) at++;
        if ((reader.part(at) & Part.Infinitive) !== 0)
          return cue.addressee !== undefined
            ? { kind: 'to', from: at, frameTo: at }
            : { kind: 'to', from: k, frameTo: k };
      }
      if (cue.addressee === 'always' && !addressed && !moved) {
        addressed = true;
        k = addresseeEnd(reader, k, limit);
        continue;
      }
      if (takes.has('bare') && clauseAt(reader, k, limit)) return { kind: 'bare', from: k, frameTo: k };
      if (cue.addressee !== undefined && !addressed) {
        addressed = true;
        const short = plainPhraseEnd(reader, k, limit, false) ?? k + 1;
        if (!takes.has('noun') || !endsFrame(reader, end, limit)) {
          k = short;
          continue;
        }
      }
      if (takes.has('noun') && !moved) {
        // "see it as a gift", and not "see it".
        if (cue.limits?.includes('predicate') === true) {
          const behind = plainPhraseEnd(reader, k, limit, true) ?? end;
          const as = reader.norm(behind) === reader.clauses?.table.lexicon.marks.as;
          if (!as || (reader.part(behind + 1) & Part.Subject) !== 0) return none(k);
        }
        if (cue.limits?.includes('short') === true && !holdsQuote(reader, k, end)) return none(k);
        return { kind: 'noun', from: k, frameTo: k };
      }
    }
    return none(k);
  }
  return null;
}

/** "told reporters", and "told analysts | sales had doubled": people in the plural, and what is told of. */
function addresseeEnd(reader: Reader, from: number, limit: number): number {
  const end = plainPhraseEnd(reader, from, limit, false) ?? from + 1;
  const begins = Part.Noun | Part.Name | Part.Adjective | Part.Number;
  for (let k = from; (reader.part(end) & Part.Finite) !== 0 && k + 1 < end; k++)
    if (reader.has(k, Tag.Group | Tag.Outlet) && (reader.part(k + 1) & begins) !== 0) return k + 1;
  return end;
}

function endsFrame(reader: Reader, at: number, limit: number): boolean {
  if (at >= limit) return true;
  return (
    !(reader.part(at) & (Part.That | Part.Wh)) &&
    !reader.isComma(at) &&
    reader.opensQuote(at) === null &&
    !reader.isColon(at)
  );
}

function holdsQuote(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.opensQuote(i) !== null) return true;
  return false;
}

/** Where a content that begins at `from` ends. */
export function contentEnd(reader: Reader, kind: ComplementKind, from: number, limit: number, form = 0): number {
  const loose = kind === 'noun' || kind === 'to';
  const opening = reader.opensQuote(from);
  // "cited it as an example": a pronoun alone is the whole of it.
  if (
    kind === 'noun' &&
    (reader.part(from) & (Part.Object | Part.Subject)) !== 0 &&
    (reader.part(from) & (Part.Determiner | Part.Possessive)) === 0
  ) {
    const next = reader.part(from + 1);
    if ((next & (Part.Preposition | Part.Adverb | Part.Subordinator)) !== 0) return from + 1;
  }
  if (kind === 'quote' && opening !== null && opening.balanced && opening.close < limit) {
    const after = opening.close + 1;
    // A quotation alone, or one with which a clause goes on.
    if (after >= limit || !reader.isWord(after) || endsInside(reader, opening.close)) return after;
    if ((reader.part(after) & (Part.Coordinator | Part.Subordinator)) !== 0) return after;
  }
  const fronted = isFronted(reader, from);
  const inserted = isInserted(reader, from);
  let inner = hasForm(reader, from, form);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const quote = reader.opensQuote(i);
    if (quote !== null && quote.open >= from && quote.balanced && quote.close < limit) {
      i = quote.close;
      if (fronted && lastMark(reader, i) === ',' && clauseAt(reader, i + 1, limit)) return i + 1;
      if (endsInside(reader, quote.close) && kind === 'quote') return i + 1;
      continue;
    }
    const norm = reader.norm(i);
    if (norm === '(' || norm === '[') depth++;
    else if (norm === ')' || norm === ']') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0 || i === from) continue;
    const part = reader.part(i);
    const according = reader.phrase(i)?.according;
    // "3.5 per cent" goes on.
    if (according != null && (according.named !== true || reader.isComma(i - 1)))
      return reader.isComma(i - 1) ? i - 1 : i;
    if (norm === ';' && loose) return i;
    if (norm === '—' || norm === '–' || norm === '―') {
      if (loose) return i;
      continue;
    }
    if (kind === 'noun' && i > from && settingAt(reader, i, limit)) return i;
    if (fronted && reader.isComma(i) && clauseAt(reader, i + 1, limit)) return i;
    // "Vale, who knew it was late, told": the verb of the clause around.
    if (inserted && reader.isComma(i) && (reader.part(i + 1) & Part.Finite) !== 0) return i;
    // "to widen the road, fix the bridge and move the stop": the infinitives go on.
    if (kind === 'to' && reader.isComma(i) && hasForm(reader, i + 1, Part.Base) && enumerates(reader, i + 2, limit))
      continue;
    if (reader.isComma(i) && closesAt(reader, from, i, limit, loose)) return i;
    if (!reader.isComma(i - 1)) {
      if (
        loose &&
        (part & Part.Subordinator) !== 0 &&
        (part & (Part.Wh | Part.Adverb)) === 0 &&
        subordinates(reader, i, limit)
      )
        return i;
      if ((part & Part.Coordinator) !== 0 && cueFollows(reader, i + 1, limit, loose)) return i;
      if (loose && (part & Part.Coordinator) !== 0 && coordinatesVerb(reader, i + 1) && !finiteWithin(reader, from, i))
        return i;
      // "to blame Vale and urge Strand to act": a second verb in the form of the cue.
      if (kind === 'noun' && (part & Part.Coordinator) !== 0 && !inner && hasForm(reader, i + 1, form, true)) return i;
      // "plans such as widening the road and moving the stop": a verb of what was said has it before.
      inner ||= hasForm(reader, i, form);
    }
  }
  return limit;
}

/** Where a clause after a noun ends that is itself the subject of another verb: "the claim that it is safe | was denied". */
export function secondVerb(reader: Reader, from: number, limit: number, infinitive = false): number {
  let seen = infinitive;
  for (let i = from; i < limit; i++) {
    const part = reader.part(i);
    if (
      (part & (Part.That | Part.Wh | Part.Subordinator | Part.Coordinator | Part.Relative | Part.Subject)) !== 0 ||
      reader.isComma(i) ||
      reader.opensQuote(i) !== null
    )
      seen = false;
    if ((part & Part.Finite) === 0) continue;
    if (seen) return i;
    seen = true;
    // The rest of the same verb ("has been", "did not").
    while (i + 1 < limit && (reader.part(i + 1) & (Part.Adverb | Part.Not)) !== 0) i++;
  }
  return limit;
}

/** The cue stands in a clause that another follows: "Although he admitted it, she …". */
function isFronted(reader: Reader, from: number): boolean {
  let at = from;
  for (let k = from - 1; k > from - 30 && k >= 0 && !reader.startsSentence(at); k--) {
    if (reader.isComma(k) || reader.isColon(k) || reader.norm(k) === ';') break;
    const quote = reader.quoteAt(k);
    if (quote !== undefined && quote.open < k && quote.close > k) break;
    at = k;
  }
  if (reader.startsSentence(at) && (reader.part(at) & Part.Coordinator) !== 0) at++;
  const part = reader.part(at);
  if ((part & (Part.Subordinator | Part.Setting)) !== 0) return at < from - 1;
  // "Citing a study, Vale …", "In defending the plan, Vale …".
  const ing = (part & Part.Preposition) !== 0 ? reader.part(at + 1) : part;
  return reader.startsSentence(at) && (ing & Part.Ing) !== 0 && (ing & Part.Noun) === 0;
}

/** The cue stands in a clause between commas: "Vale, who knew it was late, told". */
function isInserted(reader: Reader, from: number): boolean {
  for (let k = from - 1; k > from - 8 && k > 0 && !reader.startsSentence(k); k--) {
    if (reader.isComma(k)) return (reader.part(k + 1) & Part.Relative) !== 0;
  }
  return false;
}

/** "during the debate", "in an interview", "on Friday": says when or where the deed was done, not what it was about. */
function settingAt(reader: Reader, i: number, limit: number): boolean {
  const part = reader.part(i);
  if ((part & Part.Setting) !== 0) return true;
  if (
    (part & Part.Time) !== 0 &&
    (reader.part(i - 1) & (Part.Preposition | Part.Determiner | Part.Adjective | Part.Number)) === 0
  )
    return (reader.part(i + 1) & (Part.Noun | Part.Name | Part.Genitive)) === 0 && !reader.joinsWords(i + 1);
  if ((part & Part.Preposition) === 0 || reader.norm(i) === reader.clauses?.table.lexicon.marks.of) return false;
  // "spoke about the need for talks" is no setting, "in talks" is.
  const way = reader.clauses?.table.ways.has(reader.norm(i)) === true;
  for (let k = i + 1; k < limit && k < i + 6; k++) {
    const inner = reader.part(k);
    if (
      (inner & Part.Time) !== 0 &&
      (way || !possesses(reader, k)) &&
      (reader.part(k + 1) & (Part.Noun | Part.Name)) === 0
    )
      return true;
    if (way && reader.has(k, Tag.Medium) && (reader.part(k + 1) & Part.Noun) === 0) return true;
    if (
      (inner &
        (Part.Determiner |
          Part.Adjective |
          Part.Name |
          Part.Noun |
          Part.Time |
          Part.Number |
          Part.Possessive |
          Part.Genitive)) ===
        0 &&
      !reader.joinsWords(k)
    )
      return false;
  }
  return false;
}

function coordinatesPast(reader: Reader, i: number): boolean {
  let k = i;
  while ((reader.part(k) & Part.Adverb) !== 0) k++;
  return (reader.part(k) & (Part.Finite | Part.Past)) === (Part.Finite | Part.Past);
}

/** A finite verb right after "and": the clause around goes on with it. */
function coordinatesVerb(reader: Reader, i: number): boolean {
  let k = i;
  while ((reader.part(k) & Part.Adverb) !== 0) k++;
  return (reader.part(k) & Part.Finite) !== 0 && (reader.part(k) & Part.Base) === 0;
}

/** A verb, and no noun, in the form of `form`, after adverbs; with `cue`, one that attributes. */
function hasForm(reader: Reader, i: number, form: number, cue = false): boolean {
  let k = i;
  while ((reader.part(k) & Part.Adverb) !== 0) k++;
  const part = reader.part(k);
  if ((part & form) === 0 || (part & Part.Noun) !== 0) return false;
  const table = reader.clauses?.table;
  return !cue || table?.cueVerbs.has(table.lemmas.get(reader.norm(k)) ?? '') === true;
}

function finiteWithin(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((reader.part(i) & Part.Finite) !== 0) return true;
  return false;
}

/** The quotation closes right after its own full stop or comma. */
function endsInside(reader: Reader, close: number): boolean {
  const mark = lastMark(reader, close);
  return mark === '.' || mark === ',' || mark === '?' || mark === '!' || mark === '…';
}

/** "since they met", not "since Monday": a clause follows the word. */
function subordinates(reader: Reader, i: number, limit: number): boolean {
  return clauseAt(reader, i + 1, limit) || (reader.part(i + 1) & Part.Ing) !== 0;
}

/** A verb of attribution in the finite form stands first: "and said", "and later added". */
function cueFollows(reader: Reader, i: number, limit: number, loose: boolean, after = false): boolean {
  let k = i;
  while (k < limit && (reader.part(k) & Part.Adverb) !== 0) k++;
  // ", and has called for".
  if (after && (reader.part(k) & Part.Have) !== 0 && (reader.part(k + 1) & Part.Participle) !== 0)
    return reader.clauses?.table.cueVerbs.has(reader.clauses.table.lemmas.get(reader.norm(k + 1)) ?? '') === true;
  const part = reader.part(k);
  if ((part & Part.Finite) === 0) return false;
  const table = reader.clauses?.table;
  const lemma = table?.lemmas.get(reader.norm(k)) ?? '';
  const clause = (reader.part(k + 1) & (Part.That | Part.Subject)) !== 0;
  if ((part & Part.Past) === 0 && !((part & Part.Third) !== 0 && (clause || after))) return false;
  // Only a verb of saying leaves a reported clause; another may well be part of it.
  return (
    table?.cueVerbs
      .get(lemma)
      ?.some(
        (entry) =>
          (loose || (entry.takes.has('that') && entry.takes.has('quote'))) && takesParticles(reader, entry, k + 1),
      ) === true
  );
}

/** Whether the comma at i closes the content. */
function closesAt(reader: Reader, from: number, i: number, limit: number, loose: boolean): boolean {
  let k = i + 1;
  while (k < limit && (reader.part(k) & Part.Adverb) !== 0 && (reader.part(k) & Part.Subordinator) === 0) k++;
  const part = reader.part(k);
  const table = reader.clauses?.table;
  if ((part & Part.Ing) !== 0 && (part & Part.Noun) === 0) {
    const lemma = table?.lemmas.get(reader.norm(k)) ?? '';
    if (loose || table?.cueVerbs.has(lemma) === true) return true;
  }
  // "accused Vale, who left, of lying": the phrase goes on behind the clause.
  if ((part & Part.Relative) !== 0 || (part & Part.Wh) !== 0) return loose && !ofBehind(reader, k, limit);
  // "Lind, who wants it closed, told": the clause around the insertion goes on.
  if (loose && (part & Part.Finite) !== 0 && !finiteWithin(reader, from, i)) return true;
  if ((part & Part.Coordinator) !== 0) {
    if ((reader.part(k + 1) & Part.That) !== 0) return false;
    if (loose && (clauseAt(reader, k + 1, limit) || (coordinatesVerb(reader, k + 1) && !finiteWithin(reader, from, i))))
      return true;
    // ", but offered no proof": the clause around goes on.
    if (coordinatesPast(reader, k + 1)) return true;
    if (reader.has(k, Tag.Contrast) && clauseAt(reader, k + 1, limit) && (reader.part(k + 1) & Part.Subject) === 0)
      return true;
    return cueFollows(reader, k + 1, limit, loose, loose) || cueClause(reader, k + 1, limit);
  }
  if ((part & Part.Subordinator) !== 0) {
    if (loose) return true;
    return reader.has(k, Tag.Contrast) || cueClause(reader, k + 1, limit);
  }
  if (reader.phrase(k)?.according != null) return true;
  // ", in part because", and not ", in which".
  if (loose && reader.clauses?.table.ways.has(reader.norm(k)) === true) return (reader.part(k + 1) & Part.Wh) === 0;
  // ", another sign of": an apposition, unless an enumeration goes on.
  if (loose && (part & Part.Determiner) !== 0 && !enumerates(reader, k, limit)) return true;
  return cueClause(reader, i + 1, limit, true);
}

/** After the next comma the mark of a genitive or target stands. */
function ofBehind(reader: Reader, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 20; i++)
    if (reader.isComma(i)) return reader.norm(i + 1) === reader.clauses?.table.lexicon.marks.of;
  return false;
}

/** "the bridges, the tunnels and the road": a coordinator follows before any verb. */
function enumerates(reader: Reader, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 14; i++) {
    if ((reader.part(i) & Part.Coordinator) !== 0) return true;
    if ((reader.part(i) & Part.Finite) !== 0) return false;
  }
  return false;
}

/** A clause whose verb attributes begins at i: "he said"; with `bare` nothing may follow that it could take. */
function cueClause(reader: Reader, i: number, limit: number, bare = false): boolean {
  const end = plainPhraseEnd(reader, i, limit, true);
  if (end === null) return false;
  let k = end;
  let said = Part.Finite | Part.Participle;
  for (
    ;
    k < limit && (reader.part(k) & (Part.Adverb | Part.Have | Part.Be | Part.Modal | Part.Do | Part.Not)) !== 0;
    k++
  )
    if ((reader.part(k) & Part.Not) !== 0) said |= Part.Base;
  if (refuses(reader, k)) return true;
  if ((reader.part(k) & said) === 0) return false;
  const table = reader.clauses?.table;
  const entries = table?.cueVerbs.get(table.lemmas.get(reader.norm(k)) ?? '') ?? [];
  return entries.some(
    (entry) =>
      entry.takes.has('that') && (!bare || entry.takes.has('parenthetical')) && takesParticles(reader, entry, k + 1),
  );
}

/** The particles of a cue stand at an item: "point | out". */
export function takesParticles(reader: Reader, entry: CueEntry, at: number): boolean {
  return entry.particles.every((word, k) => reader.norm(at + k) === word);
}
