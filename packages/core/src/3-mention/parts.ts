import { Part, type ClauseTable } from '../languages/clause-table.ts';
import type { SegmentLayer, Token } from '../model/index.ts';

/** How far ahead the comma stands that closes an insertion, in items. */
const INSERTED = 15;

const VERB = Part.Base | Part.Third | Part.Past | Part.Participle | Part.Ing;
const NOMINAL = Part.Noun | Part.Name | Part.Number | Part.Time;
const AUXILIARY = Part.Modal | Part.Be | Part.Have | Part.Do;
/** Words that begin a noun phrase or a clause: after a doubtful word they show that it is a verb. */
const OPENS =
  Part.Determiner | Part.Possessive | Part.Subject | Part.Object | Part.That | Part.Wh | Part.Name | Part.Infinitive;

/** What each word is in its place, as one bit of `Part` (and `Finite`), from left to right in one pass. */
export function partsOf(segments: SegmentLayer, table: ClauseTable, text: string): Int32Array {
  const { items, sentences } = segments;
  const parts = new Int32Array(items.length);
  const can = new Int32Array(items.length);
  for (let i = 0; i < can.length; i++) can[i] = listed(items[i], table);
  for (const { from, to } of sentences) tagSentence(segments, from, to, table, can, text, parts);
  return parts;
}

/** No list has the word: the one bit that `Part` leaves. */
const UNLISTED = 1 << 30;

/** What a word can be, whatever stands around it; kept with its spelling. */
function listed(item: Token | undefined, table: ClauseTable): number {
  if (item === undefined) return UNLISTED;
  const { spelling } = item;
  if (spelling.listed < 0) spelling.listed = table.parts.get(item.norm) ?? UNLISTED;
  return spelling.listed;
}

/** … as bits of `Part` alone, at a place that may lie behind the last word. */
function partsAt(can: Int32Array, i: number): number {
  return (can[i] ?? 0) & ~UNLISTED;
}

function isListed(can: Int32Array, i: number): boolean {
  return ((can[i] ?? UNLISTED) & UNLISTED) === 0;
}

function tagSentence(
  segments: SegmentLayer,
  from: number,
  to: number,
  table: ClauseTable,
  can: Int32Array,
  text: string,
  parts: Int32Array,
): void {
  const { items } = segments;
  const titled = isTitled(items, from, to, text);
  let fresh = true;
  let finite = false;
  let owed = false;
  let before = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.kind === 'number') {
      parts[i] = Part.Number;
      before = Part.Number;
      fresh = false;
      last = i;
      continue;
    }
    if (item.kind !== 'word') {
      const at = segments.quoteOf[i] ?? -1;
      const quote = at < 0 ? undefined : segments.quotes[at];
      const quotes = quote !== undefined && (quote.open === i || quote.close === i);
      if (!quotes && table.apostrophes.has(item.norm) && possessesMany(segments, i)) {
        parts[i] = Part.Genitive;
        before = Part.Genitive;
        continue;
      }
      if (!quotes && table.apostrophes.has(item.norm) && attached(items, i)) continue;
      if (item.kind === 'punctuation' && item.norm !== '-' && item.norm !== '.') {
        if (quote !== undefined && quote.open < i && quote.close === i) {
          // What is quoted counts as a noun, or closes a clause where it ends in a mark of its own.
          const own = items[i - 1]?.kind === 'punctuation';
          finite = finite && !own;
          if (own) before = Part.Coordinator;
          continue;
        }
        const opens = isQuoteMark(item.norm) || quote?.open === i;
        // A quotation in the middle of a clause goes on with it: "says fraud “would be …”".
        if (opens && before !== 0 && before !== Part.Coordinator) continue;
        if (item.norm === ':' || item.norm === ';' || opens || isDash(item.norm)) finite = false;
        if (item.norm === ':' || opens) fresh = true;
        before = item.norm === ',' ? Part.Coordinator : 0;
        // "Saying the dam was weak, Vale closed the road": the clause that opened the sentence is over.
        if (((parts[from] ?? 0) & (Part.Ing | Part.Participle | Part.Subordinator)) !== 0) finite = false;
      } else if (
        item.norm === '.' &&
        i + 1 < to &&
        items[i + 1]?.start !== item.end &&
        !table.abbreviations.has(items[i - 1]?.norm ?? '') &&
        (items[i - 1]?.norm.length ?? 0) > 1
      ) {
        // A sentence of a quotation ends and another begins.
        fresh = true;
        finite = false;
        before = 0;
      }
      continue;
    }
    const contracted =
      last >= 0 &&
      items[i - 1]?.end === item.start &&
      table.apostrophes.has(items[i - 1]?.norm ?? '') &&
      attached(items, i - 1);
    const part = contracted
      ? contraction(items, i, table, can, before, to)
      : decide({ items, i, to, table, listed: can, text, before, finite, owed, fresh, titled, last });
    parts[i] = part;
    // "An official who visited the city …": the verb of the clause around is still to come.
    if ((part & Part.Relative) !== 0) owed = !finite;
    if ((part & Part.Finite) !== 0) {
      if (finite) owed = false;
      finite = true;
    }
    // A verb that reports opens another clause, with or without a word for it: "says the campaign violated".
    if ((part & VERB) !== 0 && (part & (Part.Noun | Part.Adjective)) === 0 && takesClause(table, item.norm))
      finite = false;
    if ((part & (Part.That | Part.Wh | Part.Relative | Part.Subordinator | Part.Coordinator)) !== 0) finite = false;
    if ((part & (Part.Adverb | Part.Not)) === 0 || before === 0) before = part;
    fresh = false;
    last = i;
  }
}

/** An apostrophe with letters right before and after it. */
function attached(items: readonly Token[], i: number): boolean {
  const mark = items[i];
  const next = items[i + 1];
  const previous = items[i - 1];
  return (
    mark !== undefined &&
    previous !== undefined &&
    previous.end === mark.start &&
    previous.kind === 'word' &&
    (next === undefined || next.start !== mark.end || next.kind === 'word')
  );
}

/** "the engineers’ union": the mark alone, after a plural, where it closes no quotation. */
function possessesMany({ items, quotes, quoteOf }: SegmentLayer, i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  const mark = items[i];
  if (before === undefined || next === undefined || mark === undefined) return false;
  if (before.end !== mark.start || next.start === mark.end || !before.norm.endsWith('s')) return false;
  return next.kind === 'word' && quotes[quoteOf[i] ?? -1]?.close !== i;
}

/** "’s" after a noun is the genitive unless what follows shows a verb; after a pronoun it is a verb. */
function contraction(
  items: readonly Token[],
  i: number,
  table: ClauseTable,
  listed: Int32Array,
  before: number,
  to: number,
): number {
  const norm = items[i]?.norm ?? '';
  if (!table.genitives.has(norm)) {
    const can = partsAt(listed, i);
    if ((can & Part.Not) !== 0) return Part.Not;
    return (can & AUXILIARY) === 0 ? Part.Name : (can & AUXILIARY) | Part.Finite;
  }
  if ((before & (Part.Subject | Part.Wh | Part.That | Part.Adverb)) !== 0) return Part.Be | Part.Finite;
  const next = i + 1 < to ? partsAt(listed, i + 1) : 0;
  const after = i + 2 < to ? partsAt(listed, i + 2) : 0;
  if ((next & (Part.Determiner | Part.Not | Part.Subject)) !== 0) return Part.Be | Part.Finite;
  if (
    (next & Part.Ing) !== 0 &&
    (next & Part.Noun) === 0 &&
    (after & (Part.Determiner | Part.That | Part.Possessive)) !== 0
  )
    return Part.Be | Part.Finite;
  return Part.Genitive;
}

interface Place {
  readonly items: readonly Token[];
  readonly i: number;
  readonly to: number;
  readonly table: ClauseTable;
  /** What each word can be. */
  readonly listed: Int32Array;
  readonly text: string;
  readonly before: number;
  readonly finite: boolean;
  /** A relative clause has begun before the verb of the clause around it. */
  readonly owed: boolean;
  readonly fresh: boolean;
  readonly titled: boolean;
  readonly last: number;
}

function decide(place: Place): number {
  const { items, i, table, listed, text, before, fresh, titled } = place;
  const item = items[i];
  if (item === undefined) return 0;
  const { norm } = item;
  const can = partsAt(listed, i);
  // "don’t", "won’t": whatever the letters before the negation are elsewhere.
  if (
    table.apostrophes.has(items[i + 1]?.norm ?? '') &&
    attached(items, i + 1) &&
    (partsAt(listed, i + 2) & Part.Not) !== 0 &&
    items[i + 2]?.norm.length === 1
  )
    return ((can & AUXILIARY) === 0 ? Part.Do : can & AUXILIARY) | Part.Finite;
  const word = text.slice(item.start, item.end);
  if (word.length === 1 ? isInitial(word) : !titled && word === word.toUpperCase()) return Part.Name;
  const capital = isCapital(text, item);
  // "Bill Harper", "Mark Field": a name opens the sentence with a word that has another meaning.
  if (
    capital &&
    fresh &&
    !titled &&
    (can & (Part.Base | Part.Third)) !== 0 &&
    (can & (Part.Noun | Part.Modal)) !== 0 &&
    capitalAhead(place)
  )
    return Part.Name;
  // "Strand said": what opens a sentence before a finite verb is no verb itself.
  if (capital && fresh && !titled && (can & Part.Base) !== 0 && (can & (CLOSED | Part.Noun | Part.Adjective)) === 0) {
    const next = nextBits(place, 1);
    if ((next & (Part.Past | Part.Modal | AUXILIARY)) !== 0 && (next & (Part.Noun | Part.Adjective | Part.Base)) === 0)
      return Part.Name;
  }
  // "National Grid said", and not "Angry Texans said".
  if (capital && fresh && !titled && can === Part.Adjective && beginsName(place)) return Part.Name;
  // "Brown said", "May": a capital inside a sentence makes a name of any word but those of closed classes.
  if (capital && !fresh && !titled && (can & CLOSED) === 0) return (can & Part.Time) !== 0 ? Part.Time : Part.Name;
  if (can === 0) return capital && !titled ? Part.Name : unknown(place, norm, capital);
  if ((can & VERB) !== 0) return verbOr(place, can);
  if (table.finite.has(norm) && (can & AUXILIARY) !== 0) {
    return (can & AUXILIARY) | Part.Finite;
  }
  if (norm === table.lexicon.marks.infinitive && (before & Part.Preposition) !== 0) return Part.Preposition;
  if (norm === table.lexicon.marks.infinitive) {
    // "to “boil their water”": the mark is no word.
    const at = isQuoteMark(items[i + 1]?.norm ?? '') ? 2 : 1;
    const next = nextBits(place, at);
    const skip = (next & Part.Adverb) !== 0 && (next & Part.Base) === 0 ? nextBits(place, at + 1) : next;
    // "to boil their water": a word of no list, with an object.
    const unlisted = !isListed(listed, i + 1) && items[i + 1]?.kind === 'word';
    if (unlisted && !capitalAhead(place) && (nextBits(place, 2) & (Part.Determiner | Part.Possessive)) !== 0)
      return Part.Infinitive;
    return (skip & (Part.Base | Part.Be | Part.Have | Part.Do)) !== 0 &&
      (next & (Part.Determiner | Part.Possessive)) === 0
      ? Part.Infinitive
      : Part.Preposition;
  }
  // "which is fine; that is likely": a pronoun, where a verb of its own follows and a verb came before.
  if (
    (can & Part.That) !== 0 &&
    (before & (VERB | Part.Finite)) !== 0 &&
    (nextBits(place, 1) & (Part.Be | Part.Modal)) !== 0
  )
    return Part.Subject;
  if ((can & Part.Subject) !== 0 && (can & Part.Determiner) !== 0) {
    // "the many reasons that".
    const counts = (before & (Part.Determiner | Part.Possessive)) !== 0 || !verbFollows(place);
    if (counts || (before & (Part.Noun | Part.Name | Part.Subject)) === 0)
      return can & ~(counts ? Part.Subject : Part.Determiner);
    return Part.Adverb;
  }
  // "the senators all said": floating after what it counts.
  if (
    (can & Part.Determiner) !== 0 &&
    (before & (Part.Noun | Part.Name | Part.Subject)) !== 0 &&
    (nextBits(place, 1) & (Part.Past | Part.Modal | AUXILIARY)) !== 0 &&
    (nextBits(place, 1) & Part.Noun) === 0
  )
    return Part.Adverb;
  if ((can & Part.Subject) !== 0 && (can & Part.Adverb) !== 0)
    return (nextBits(place, 1) & (AUXILIARY | Part.Third | Part.Past)) !== 0 ? Part.Subject : Part.Adverb;
  if ((can & Part.Adverb) !== 0 && (can & Part.Preposition) !== 0)
    return items[i + 1]?.kind === 'number' ? Part.Adverb : can;
  if ((can & Part.Relative) !== 0 && (before & (NOMINAL | Part.Coordinator)) !== 0 && (can & Part.Wh) !== 0)
    return Part.Wh | Part.Relative;
  return can;
}

const CLOSED =
  Part.Determiner |
  Part.Preposition |
  Part.Subject |
  Part.Object |
  Part.Possessive |
  Part.Coordinator |
  Part.Subordinator |
  Part.That |
  Part.Wh |
  Part.Modal |
  Part.Be |
  Part.Have |
  Part.Do |
  Part.Not |
  Part.Infinitive;

/** A word that can be a verb: which form of it, or the noun or adjective that is written like it. */
function verbOr(place: Place, can: number): number {
  const { before, finite, table, items, i, fresh } = place;
  const norm = items[i]?.norm ?? '';
  const nominal = can & (Part.Noun | Part.Adjective);
  const closed = can & CLOSED;
  if ((before & Part.Infinitive) !== 0 && (can & Part.Base) !== 0) return Part.Base;
  if ((before & (Part.Modal | Part.Do)) !== 0 && (can & Part.Base) !== 0) return Part.Base;
  if ((before & Part.Have) !== 0 && (can & Part.Participle) !== 0) return Part.Participle;
  if ((before & Part.Be) !== 0) {
    if ((can & Part.Ing) !== 0) return Part.Ing;
    if ((can & Part.Participle) !== 0)
      return nominal & Part.Adjective ? Part.Participle | Part.Adjective : Part.Participle;
    if (nominal !== 0) return nominal & Part.Adjective ? Part.Adjective : Part.Noun;
  }
  if (closed !== 0) return closed;
  const next = nextBits(place, 1);
  if (
    (before & (Part.Determiner | Part.Possessive | Part.Genitive | Part.Preposition | Part.Adjective | Part.Number)) !==
    0
  ) {
    if ((can & Part.Ing) !== 0) return (before & Part.Preposition) !== 0 ? Part.Ing : Part.Ing | Part.Noun;
    if (nominal !== 0) return nominal & Part.Noun ? Part.Noun : Part.Adjective;
    if ((before & (Part.Determiner | Part.Possessive | Part.Genitive)) !== 0)
      return (can & Part.Participle) !== 0 ? Part.Participle | Part.Adjective : Part.Noun;
    if ((before & Part.Preposition) !== 0 && (can & Part.Participle) !== 0) return Part.Participle | Part.Adjective;
    if ((can & Part.Past) !== 0 && (before & (Part.Adjective | Part.Number)) !== 0) return Part.Past | Part.Finite;
    if ((can & (Part.Third | Part.Base)) !== 0 && (before & Part.Determiner) === 0) return presentOf(can) | Part.Finite;
  }
  if ((can & Part.Ing) !== 0) return Part.Ing;
  if ((before & (Part.Subject | Part.Wh | Part.Relative)) !== 0) {
    // "when asked", and not "who asked".
    if ((before & Part.Subordinator) !== 0 && (before & Part.Relative) === 0 && (can & Part.Participle) !== 0)
      return Part.Participle;
    if ((can & Part.Past) !== 0) return Part.Past | Part.Finite;
    if ((can & (Part.Third | Part.Base)) !== 0) return presentOf(can) | Part.Finite;
  }
  if ((can & (Part.Past | Part.Participle)) !== 0 && nominal === 0) {
    if ((can & Part.Past) === 0) return Part.Participle;
    if ((can & Part.Participle) === 0) return Part.Past | Part.Finite;
    if (
      norm !== '' &&
      (next & Part.Preposition) !== 0 &&
      items[i + 1]?.norm === table.lexicon.marks.agent &&
      !isMeans(place)
    )
      return Part.Participle;
    // "will stay closed".
    if (fresh || (before & (Part.Base | Part.Finite)) === Part.Base) return Part.Participle;
    // "a statement sent to the Post".
    if (
      (before & Part.Noun) !== 0 &&
      items[i + 1]?.norm === table.lexicon.marks.infinitive &&
      table.issuing.has(table.lemmas.get(norm) ?? '')
    )
      return Part.Participle;
    // "a poll published on Sunday found": a participle after its noun, where the verb of the clause is still to come.
    if (
      (before & NOMINAL) !== 0 &&
      (next & (Part.Preposition | Part.Adverb | Part.Time)) !== 0 &&
      (!takesClause(table, norm) || isTold(place) || table.issuing.has(table.lemmas.get(norm) ?? '')) &&
      verbAhead(place)
    )
      return Part.Participle;
    // "The poll, published on Sunday, says".
    const beside = (next & (Part.Preposition | Part.Adverb | Part.Time)) !== 0;
    if (!finite && items[i - 1]?.norm === ',' && beside && isInserted(place)) return Part.Participle;
    // "who visited the city condemned the attack": with an object it is the verb that was still to come.
    const main = place.owed && (next & (Part.Determiner | Part.Possessive | Part.Object)) !== 0;
    if (finite && !main && (before & NOMINAL) !== 0 && !takesClause(table, norm)) return Part.Participle;
    return Part.Past | Part.Finite;
  }
  const subject = before & (NOMINAL | Part.Coordinator | Part.That | Part.Subject | Part.Object);
  const opens =
    (next & OPENS) !== 0 ||
    isQuoteMark(items[i + 1]?.norm ?? '') ||
    (capitalAhead(place) && !place.titled) ||
    (!finite && takesNext(place));
  if ((can & Part.Third) !== 0) {
    if (nominal === 0) return Part.Third | Part.Finite;
    // "said in court documents that": what a preposition leads to right behind a verb that reports.
    if ((partsAt(place.listed, i - 2) & Part.Preposition) !== 0 && takesClause(table, items[i - 3]?.norm ?? ''))
      return Part.Noun;
    // A plural noun before it takes no verb in the singular: "emission rules that".
    const plural =
      (before & Part.Noun) !== 0 && (before & Part.Name) === 0 && /[^s]s$/u.test(items[place.last]?.norm ?? '');
    if (plural && !(!finite && takesClause(table, norm) && (next & (Part.Wh | Part.Subject | Part.Determiner)) !== 0))
      return Part.Noun;
    // "Government figures released on Monday showed".
    const told = (next & Part.Past) !== 0 && (nextBits(place, 2) & (Part.Preposition | Part.Time)) !== 0;
    if (subject !== 0 && !finite && (before & Part.Coordinator) === 0 && !told) {
      // "the data shows prices fell".
      if (takesClause(table, norm) && clauseNext(place, next)) return Part.Third | Part.Finite;
      if (opens || (next & (Part.Preposition | Part.Adverb | Part.Adjective | Part.Participle)) !== 0) {
        // "tax plans for", "voters concerns about": a preposition alone shows no verb after a common noun.
        if (opens || (before & (Part.Name | Part.Number)) !== 0 || (next & Part.Preposition) === 0)
          return Part.Third | Part.Finite;
      }
      if ((before & Part.Name) !== 0 && (next === 0 || (next & Part.Noun) !== 0) && wordAhead(place))
        return Part.Third | Part.Finite;
    }
    if ((before & Part.Name) !== 0 && opens) return Part.Third | Part.Finite;
    // "…, the Harbour Times reports."
    const closing = (before & Part.Name) !== 0 && endsClause(place) && takesClause(table, norm);
    if (closing && [1, 2, 3].some((n) => items[place.last - n]?.norm === ',')) return Part.Third | Part.Finite;
    if ((before & Part.Coordinator) !== 0 && opens && finite) return Part.Third | Part.Finite;
    return Part.Noun;
  }
  if ((can & Part.Past) !== 0) {
    // Irregular pasts that are also nouns or bases ("cut", "hit", "set").
    return subject !== 0 && opens ? Part.Past | Part.Finite : Part.Noun;
  }
  if ((can & Part.Participle) !== 0) return Part.Participle;
  if ((can & Part.Base) !== 0) {
    if (nominal === 0) return (before & NOMINAL) !== 0 || subject !== 0 ? Part.Base | Part.Finite : Part.Base;
    const plural = (before & Part.Noun) !== 0 && /s$/u.test(items[place.last]?.norm ?? '');
    if (!finite && (before & NOMINAL) !== 0 && takesClause(table, norm) && clauseNext(place, next))
      return Part.Base | Part.Finite;
    if ((plural || (before & Part.Coordinator) !== 0) && opens) return Part.Base | Part.Finite;
    // "say the old gates leak": the last word of a clause that has no verb yet.
    // "…, farmers fear": a verb came before, and a comma.
    const aside = takesClause(table, norm) && [1, 2].some((n) => items[place.last - n]?.norm === ',');
    if (plural && (!finite || aside) && endsClause(place)) return Part.Base | Part.Finite;
    if (fresh && opens) return Part.Base;
    return nominal & Part.Noun ? Part.Noun : Part.Adjective;
  }
  return can;
}

/** "said by phone", "said by Monday": how or when, and nobody who did it. */
function isMeans({ table, items, i, listed }: Place): boolean {
  return table.means.has(items[i + 2]?.norm ?? '') || (partsAt(listed, i + 2) & Part.Time) !== 0;
}

/** "all agreed that", "some want to": a verb right after what can count a noun or stand for one. */
function verbFollows(place: Place): boolean {
  let n = 1;
  while (nextBits(place, n) === Part.Adverb) n++;
  const next = nextBits(place, n);
  if ((next & (Part.Base | Part.Past | Part.Third)) === 0 || (next & AUXILIARY) !== 0) return false;
  const mark = place.items[place.i + n + 1];
  const after = mark?.kind === 'word' || mark?.kind === 'number' ? nextBits(place, n + 1) : Part.Object;
  // "all reports", "some agreed rules".
  if ((next & (Part.Noun | Part.Adjective)) !== 0)
    return (
      mark?.norm === place.table.lexicon.marks.infinitive ||
      ((after & OPENS & ~Part.Name) !== 0 && mark?.kind === 'word')
    );
  return (next & Part.Participle) === 0 || (after & (OPENS | Part.Preposition | Part.Adverb)) !== 0;
}

/** A verb that can be nothing else stands ahead, before anything that opens another clause. */
function verbAhead({ items, i, to, table, listed }: Place): boolean {
  for (let k = i + 2; k < to && k < i + 10; k++) {
    const item = items[k];
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'number')) return false;
    const can = partsAt(listed, k);
    if ((can & (Part.Coordinator | Part.That | Part.Wh | Part.Subordinator | Part.Subject | Part.Infinitive)) !== 0)
      return false;
    if (table.finite.has(item.norm)) return true;
    // "released Friday shows that".
    if ((can & Part.Third) !== 0 && ((can & Part.Noun) === 0 || (partsAt(listed, k + 1) & Part.That) !== 0))
      return takesClause(table, item.norm);
    // "briefed on the talks condemned the attack".
    const object = (partsAt(listed, k + 1) & (Part.Determiner | Part.Possessive)) !== 0;
    if ((can & Part.Past) !== 0 && (can & (Part.Noun | Part.Adjective)) === 0)
      return object || takesClause(table, item.norm);
  }
  return false;
}

/** "that it fell", "the gate broke", "prices fell": what a verb that reports takes follows. */
function clauseNext(place: Place, next: number): boolean {
  // "a police report the paper obtained", where the noun has a clause of its own.
  const many = /s$/u.test(place.items[place.last]?.norm ?? '') ? Part.Determiner : 0;
  if ((next & (Part.That | Part.Subject | many)) !== 0) return true;
  const verb = nextBits(place, 2);
  return (next & Part.Noun) !== 0 && (verb & Part.Past) !== 0 && (verb & (Part.Noun | Part.Adjective)) === 0;
}

/** A comma closes what the one before opened, and the verb of the clause stands behind it. */
function isInserted({ items, i, to, table, listed }: Place): boolean {
  let k = i;
  while (k < to && k < i + INSERTED && items[k]?.norm !== ',') k++;
  if (items[k]?.norm !== ',') return false;
  const verb = items[k + 1]?.norm ?? '';
  return (
    table.finite.has(verb) || ((partsAt(listed, k + 1) & (Part.Past | Part.Third)) !== 0 && takesClause(table, verb))
  );
}

/** A verb that reports: rather the verb of its clause than a participle after its noun. */
function takesClause(table: ClauseTable, norm: string): boolean {
  return table.cueVerbs.get(table.lemmas.get(norm) ?? '')?.some((entry) => entry.takes.has('that')) === true;
}

/** "the club hopes to play", "the union wants 8 percent": what follows is what the verb takes. */
function takesNext(place: Place): boolean {
  const { table, items, i } = place;
  const next = items[i + 1];
  const infinitive = next?.norm === table.lexicon.marks.infinitive && (nextBits(place, 2) & Part.Base) !== 0;
  const wanted = infinitive ? 'to' : next?.kind === 'number' ? 'noun' : null;
  const entries = table.cueVerbs.get(table.lemmas.get(items[i]?.norm ?? '') ?? '') ?? [];
  return wanted !== null && entries.some((entry) => entry.particles.length === 0 && entry.takes.has(wanted));
}

/** "officials briefed on the talks": who is told stands right behind such a verb, or before it as here. */
function isTold({ table, items, i }: Place): boolean {
  const entries = table.cueVerbs.get(table.lemmas.get(items[i]?.norm ?? '') ?? '');
  return entries?.some((entry) => entry.cue.addressee === 'always') === true;
}

function presentOf(can: number): number {
  return (can & Part.Third) !== 0 ? Part.Third : Part.Base;
}

/** A word of no list, by its ending. */
function unknown(place: Place, norm: string, capital: boolean): number {
  const { table, before, finite, fresh } = place;
  const { wordEndings } = table.lexicon;
  if (capital && place.titled) return Part.Name;
  const ends = (endings: readonly string[] | undefined): boolean =>
    (endings ?? []).some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending));
  if (ends(wordEndings.Adverb)) {
    // "the anomaly was", and not "the newly built".
    const next = nextBits(place, 1);
    const clause = (nextBits(place, 2) & (Part.That | Part.Subject | Part.Determiner | Part.Possessive)) !== 0;
    const verb = (next & (AUXILIARY | Part.Past | Part.Third)) !== 0 && (clause || (next & Part.Participle) === 0);
    return verb && (before & (Part.Determiner | Part.Possessive | Part.Genitive)) !== 0 ? Part.Noun : Part.Adverb;
  }
  if ((before & (Part.Infinitive | Part.Modal | Part.Do)) !== 0 && !capital) return Part.Base;
  const rule = table.lexicon.verbEndings.at(-1);
  if (rule !== undefined && norm.length > 5) {
    if (norm.endsWith(rule.ing))
      return (before & (Part.Determiner | Part.Possessive | Part.Genitive)) !== 0 ? Part.Ing | Part.Noun : Part.Ing;
    if (norm.endsWith(rule.past)) {
      if (place.items[place.i + 1]?.norm === table.lexicon.marks.agent) return Part.Participle;
      if (
        (before &
          (Part.Determiner |
            Part.Be |
            Part.Have |
            Part.Preposition |
            Part.Possessive |
            Part.Adjective |
            Part.Genitive)) !==
          0 ||
        fresh
      )
        return Part.Participle;
      return finite
        ? Part.Participle
        : (before & (NOMINAL | Part.Subject | Part.Coordinator)) !== 0
          ? Part.Past | Part.Finite
          : Part.Participle;
    }
  }
  if (ends(wordEndings.Noun)) return Part.Noun;
  if (ends(wordEndings.Adjective)) return Part.Adjective;
  return Part.Noun;
}

/** What the word n places ahead can be; 0 where no word stands there or none is known of it. */
function nextBits({ items, i, to, table, listed }: Place, n: number): number {
  const item = i + n < to ? items[i + n] : undefined;
  if (
    item !== undefined &&
    item.kind === 'word' &&
    !isListed(listed, i + n) &&
    (table.lexicon.wordEndings.Adverb ?? []).some((ending) => item.norm.endsWith(ending))
  )
    return Part.Adverb;
  return item === undefined || item.kind !== 'word'
    ? item?.kind === 'number'
      ? Part.Number | Part.Noun
      : 0
    : isListed(listed, i + n)
      ? partsAt(listed, i + n)
      : Part.Noun;
}

function wordAhead({ items, i, to }: Place): boolean {
  return i + 1 < to && (items[i + 1]?.kind === 'word' || items[i + 1]?.kind === 'number');
}

/** Nothing but a full stop or a comma follows. */
function endsClause({ items, i, to }: Place): boolean {
  const next = i + 1 < to ? items[i + 1] : undefined;
  return next === undefined || next.norm === '.' || next.norm === ',';
}

function capitalAhead({ items, i, to, text }: Place, n = 1): boolean {
  const next = i + n < to ? items[i + n] : undefined;
  return next !== undefined && next.kind === 'word' && isCapital(text, next);
}

/** Capitals follow, the last of them in the singular, and then a verb that can be nothing else. */
function beginsName(place: Place): boolean {
  let n = 1;
  while (capitalAhead(place, n)) n++;
  const verb = nextBits(place, n);
  const many = /s$/u.test(place.items[place.i + n - 1]?.norm ?? '');
  return (
    n > 1 && !many && (verb & (VERB | AUXILIARY | Part.Modal)) !== 0 && (verb & (Part.Noun | Part.Adjective)) === 0
  );
}

function isCapital(text: string, item: Token): boolean {
  const first = text.charAt(item.start);
  return first !== first.toLowerCase();
}

/** A single capital: an initial, or a letter of "U.S."; "I" and "A" are words. */
function isInitial(word: string): boolean {
  return word !== word.toLowerCase() && word !== 'I' && word !== 'A';
}

/** Most long words have capitals: a headline in title case, where they tell nothing. */
function isTitled(items: readonly Token[], from: number, to: number, text: string): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word' || item.norm.length < 4) continue;
    long++;
    if (isCapital(text, item)) capitals++;
  }
  return long > 2 && capitals >= long * 0.8;
}

function isQuoteMark(norm: string): boolean {
  return norm === '"' || norm === '“' || norm === '”' || norm === '«' || norm === '»' || norm === '‘';
}

function isDash(norm: string): boolean {
  return norm === '—' || norm === '–' || norm === '―';
}
