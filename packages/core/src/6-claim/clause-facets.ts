import { Part } from '../languages/clause-table.ts';
import { Facet } from '../languages/lexicon.ts';
import type { Certainty, CueFrame, Kind } from '../model/index.ts';
import type { ClaimContext, ClaimFacets } from '../reading/reading.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { refuses } from '../reading/refusal.ts';
import { verbGroups, type VerbGroup } from '../reading/verb-groups.ts';
import { facetBits } from './facet-words.ts';

/** How many words before the verb may deny what it says ("No company can"). */
const SUBJECT_REACH = 4;
/** How far behind the verb its predicate is looked for. */
const PREDICATE_REACH = 8;

/** What the main clause of a content shows. */
interface Clause {
  readonly main: VerbGroup | null;
  /** Facets of the words of the main clause, up to where another clause opens behind the verb. */
  readonly bits: number;
  readonly negative: boolean;
  /** "should", "will": the facets of the auxiliary alone. */
  readonly modal: number;
  /** A clause of condition stands anywhere in the content. */
  readonly conditional: boolean;
  /** The words before the verb. */
  readonly subject: Range;
  /** Where the main clause ends. */
  readonly end: number;
}

/** Kind, certainty and polarity by the main verb of the content, its auxiliaries and what is said with it. */
export function clauseFacets(reader: Reader, pieces: readonly Range[], context: ClaimContext): ClaimFacets {
  const clause = mainClause(reader, pieces);
  const { frame } = context;
  return {
    kind: kindOf(reader, pieces, clause, context),
    certainty: frame?.certainty ?? certaintyOf(reader, pieces, clause),
    polarity: frame?.negative === true || clause.negative ? 'negative' : 'positive',
  };
}

function mainClause(reader: Reader, pieces: readonly Range[]): Clause {
  const first = pieces[0]?.from ?? 0;
  const groups = pieces.flatMap((piece) => verbGroups(reader, piece.from, piece.to));
  let main: VerbGroup | null = null;
  let from = first;
  let conditional = false;
  let inner = false;
  let at = 0;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      const part = reader.part(i);
      if ((part & Part.Subordinator) !== 0 && (facetBits(reader, i) & Facet.Condition) !== 0) conditional = true;
      if (main !== null) continue;
      if (reader.isComma(i)) {
        if (inner) from = i + 1;
        inner = false;
      } else if ((part & (Part.Relative | Part.That)) !== 0 && i > first) inner = true;
      else if ((part & Part.Subordinator) !== 0 && (part & Part.Preposition) === 0) inner = true;
      while (at < groups.length && (groups[at]?.to ?? 0) <= i) at++;
      const group = groups[at];
      if (group?.from !== i || group.form !== 'finite') continue;
      // The verb of a clause within: the main one is still to come.
      if (inner) inner = false;
      else main = group;
    }
  // "to say whether they would": what opens the content is what it tells.
  const opening = groups[0];
  if (opening?.form === 'infinitive' && opening.from === first) main = opening;
  main ??= groups.find((group) => group.form === 'finite') ?? opening ?? null;
  const end = clauseEnd(reader, pieces, main);
  const subject: Range = { from, to: main?.from ?? Math.min(pieces[0]?.to ?? from, from + SUBJECT_REACH) };
  let bits = 0;
  for (const piece of pieces)
    for (let i = Math.max(piece.from, from); i < Math.min(piece.to, end); i++) bits |= bitsInClause(reader, i);
  let modal = 0;
  for (let i = main?.from ?? 0; i < (main?.to ?? 0); i++)
    if ((reader.part(i) & Part.Modal) !== 0) modal |= facetBits(reader, i);
  return { main, bits, negative: isDenied(reader, main, subject, end), modal, conditional, subject, end };
}

/** What a word tells of the clause it stands in; an auxiliary tells it of its own verb alone ("everything we could offer"). */
function bitsInClause(reader: Reader, i: number): number {
  if ((reader.part(i) & Part.Modal) !== 0) return 0;
  const bits = facetBits(reader, i) & ~(Facet.Prediction | Facet.Directive);
  // "less likely": compared, not foreseen; "declined to say whether": of another verb.
  const compared = (bits & Facet.Probable) !== 0 && inClass(reader, reader.norm(i - 1), 'degree');
  return compared || (reader.part(i) & Part.Subordinator) !== 0 ? bits & ~(Facet.Probable | Facet.Unknown) : bits;
}

/** Where a clause opens behind the verb that is none of its own predicate. */
function clauseEnd(reader: Reader, pieces: readonly Range[], main: VerbGroup | null): number {
  const last = pieces.at(-1)?.to ?? 0;
  if (main === null) return last;
  for (let i = main.to; i < last; i++) {
    const part = reader.part(i);
    if (reader.isComma(i) || (part & (Part.Relative | Part.That)) !== 0) return i;
    if (i > main.to && (part & Part.Subordinator) !== 0 && (part & Part.Preposition) === 0) return i;
  }
  return last;
}

function isDenied(reader: Reader, main: VerbGroup | null, subject: Range, end: number): boolean {
  if (main !== null && (main.negated || hasBit(reader, main, Facet.Negator)))
    // "not only": taken back.
    return (facetBits(reader, main.to) & Facet.Exceptive) === 0;
  if (main !== null && refuses(reader, main.main)) return true;
  for (let i = subject.from; i < subject.to && i < subject.from + 2; i++)
    if ((facetBits(reader, i) & Facet.Negator) !== 0) return true;
  // "have no electricity".
  return main !== null && main.to < end && (facetBits(reader, main.to) & (Facet.Negator | Facet.NounNegator)) !== 0;
}

function certaintyOf(reader: Reader, pieces: readonly Range[], clause: Clause): Certainty {
  const { main, bits } = clause;
  const last = pieces.at(-1)?.to ?? 0;
  if (reader.norm(last) === '?' || (facetBits(reader, pieces[0]?.from ?? 0) & Facet.Unknown) !== 0) return 'unknown';
  if (main !== null && main.negated && isUnknowing(reader, clause)) return 'unknown';
  if ((bits & Facet.Unknown) !== 0) return 'unknown';
  if ((bits & Facet.Probable) !== 0 || isDue(reader, clause)) return 'probable';
  return ((bits | clause.modal) & Facet.Possible) !== 0 ? 'possible' : 'certain';
}

/** "The water should be safe by Friday": no duty, but what is to come. */
function isDue(reader: Reader, { main, modal, end }: Clause): boolean {
  if (main === null || (modal & Facet.Directive) === 0 || (reader.part(main.main) & Part.Be) === 0) return false;
  for (let i = main.to; i < end; i++) if ((reader.part(i) & Part.Time) !== 0) return true;
  return false;
}

/** "do not know why", "is not clear whether". */
function isUnknowing(reader: Reader, { main, end }: Clause): boolean {
  if (main === null) return false;
  if (inClass(reader, main.lemma, 'knowing')) return true;
  for (let i = main.to; i < end && i < main.to + 2; i++) if (inClass(reader, reader.norm(i), 'knowing')) return true;
  return false;
}

function kindOf(reader: Reader, pieces: readonly Range[], clause: Clause, context: ClaimContext): Kind {
  const { frame } = context;
  const { main, modal } = clause;
  if (frame?.directive === true || frame?.act === 'demand') return 'directive';
  if (frame?.commitment === true || frame?.act === 'promise') return 'commitment';
  const attributed = frame !== null;
  const perfect = main !== null && isPerfect(reader, main);
  if (attributed && ((modal & Facet.Directive) !== 0 || isImperative(reader, pieces, context))) {
    if (perfect) return 'evaluation';
    return isDue(reader, clause) ? 'prediction' : 'directive';
  }
  const toCome = (modal & Facet.Prediction) !== 0;
  if (attributed && toCome && main !== null && bindsItself(reader, clause, context)) return 'commitment';
  if (clause.conditional) return 'condition';
  const possible =
    (modal & Facet.Possible) !== 0 && main !== null && !main.passive && (reader.part(main.main) & Part.Be) === 0;
  // "is expected to last".
  const foreseen =
    main !== null &&
    main.passive &&
    (reader.part(main.to) & Part.Infinitive) !== 0 &&
    (facetBits(reader, main.main) & Facet.Probable) !== 0;
  const awaited = frame?.act === 'expectation' || frame?.certainty === 'probable';
  if (awaited || toCome || foreseen || (possible && !perfect)) return 'prediction';
  if (attributed && isJudged(reader, clause, context, frame)) return 'evaluation';
  if (isMeasured(reader, clause)) return 'measure';
  if (main === null || main.form !== 'finite') return attributed ? 'event' : 'state';
  return happens(reader, main, clause.end) ? 'event' : 'state';
}

/** "We will not waste it", "it would review the decision": who speaks is who will act. */
function bindsItself(reader: Reader, { main, subject }: Clause, context: ClaimContext): boolean {
  if (main === null || (reader.part(main.main) & Part.Be) !== 0 || main.passive) return false;
  if (inClass(reader, context.lemma, 'announcing')) return true;
  const word = reader.norm(subject.from);
  if (inClass(reader, word, 'first')) return true;
  return (
    !context.direct &&
    subject.to - subject.from === 1 &&
    reader.clauses?.table.pronouns.has(word) === true &&
    !inClass(reader, main.lemma, 'state')
  );
}

/** "Do not drink from the tap". */
function isImperative(reader: Reader, pieces: readonly Range[], context: ClaimContext): boolean {
  const from = pieces[0]?.from ?? 0;
  if (!context.direct) return false;
  const part = reader.part(from);
  return (
    ((part & Part.Do) !== 0 && (reader.part(from + 1) & Part.Not) !== 0) ||
    (part & (Part.Base | Part.Finite)) === Part.Base
  );
}

/** An opinion: a cue that judges, words that praise or blame, a quality that is no plain fact, or the speaker's own feeling. */
function isJudged(reader: Reader, clause: Clause, context: ClaimContext, frame: CueFrame): boolean {
  const { main, bits, subject, end } = clause;
  const { act } = frame;
  if (act === 'accusation' || act === 'praise' || act === 'condemnation') return true;
  if (inClass(reader, context.lemma, 'judging') || (bits & Facet.Evaluation) !== 0) return true;
  if (main === null || main.form !== 'finite') return act === 'belief';
  if (inClass(reader, reader.norm(subject.from), 'first') && inClass(reader, main.lemma, 'feeling')) return true;
  const being = (reader.part(main.main) & Part.Be) !== 0;
  if (!being && reader.clauses?.table.lexicon.linkingVerbs.includes(main.lemma) !== true) return false;
  for (let i = main.to; i < end && i < main.to + PREDICATE_REACH; i++) {
    const part = reader.part(i);
    // "weaker than we thought".
    if (inClass(reader, reader.norm(i), 'than') && (reader.part(i + 1) & Part.Subject) !== 0) return true;
    if ((part & (Part.Preposition | Part.Infinitive)) !== 0) return false;
    if ((part & Part.Adjective) !== 0 && (part & Part.Time) === 0) return !inClass(reader, reader.norm(i), 'fact');
  }
  return false;
}

/** The point is a number: it stands with what is counted first, or with a verb or noun of amount. */
function isMeasured(reader: Reader, { main, bits, subject, end }: Clause): boolean {
  const counts = (i: number): boolean =>
    reader.item(i).kind === 'number' && /^(?!(?:1[89]|20)\d\d$)(?:\d{2}|\d+[.,])/u.test(reader.norm(i));
  for (let i = subject.from; i < subject.to && i < subject.from + SUBJECT_REACH; i++) {
    if ((reader.part(i) & (Part.Time | Part.Name)) !== 0) break;
    if (counts(i) || inClass(reader, reader.norm(i), 'about')) return true;
  }
  // "The last flood was in 1997".
  if (main !== null && (reader.part(main.main) & Part.Be) !== 0 && reader.item(main.to + 1).kind === 'number')
    return end === main.to + 2;
  if ((bits & Facet.Measure) === 0) return false;
  for (let i = main?.to ?? subject.from; i < end; i++) if (reader.item(i).kind === 'number') return true;
  return false;
}

/** What a verb tells happened or is happening; what only holds does not. */
function happens(reader: Reader, main: VerbGroup, end: number): boolean {
  const part = reader.part(main.main);
  const head = reader.part(main.from);
  const past = (head & Part.Past) !== 0 || inClass(reader, reader.norm(main.from), 'past');
  if ((part & Part.Ing) !== 0 && main.main > main.from) return true;
  // "has been closed since March".
  if (isPerfect(reader, main))
    for (let i = main.to; i < end; i++) if (inClass(reader, reader.norm(i), 'since')) return false;
  // "was closed by engineers", and not only "was closed".
  if (main.passive && reader.norm(main.to) === reader.clauses?.table.lexicon.marks.agent)
    return past || isPerfect(reader, main);
  if (main.passive) return (past || isPerfect(reader, main)) && !inClass(reader, reader.norm(main.main), 'fact');
  if ((part & (Part.Be | Part.Have)) !== 0 || inClass(reader, main.lemma, 'state')) return false;
  return past || isPerfect(reader, main);
}

/** "has told", "should have stood". */
function isPerfect(reader: Reader, main: VerbGroup): boolean {
  for (let i = main.from; i < main.main; i++) if ((reader.part(i) & Part.Have) !== 0) return true;
  return false;
}

function hasBit(reader: Reader, range: Range, bit: number): boolean {
  for (let i = range.from; i < range.to; i++) if ((facetBits(reader, i) & bit) !== 0) return true;
  return false;
}

function inClass(reader: Reader, word: string, name: string): boolean {
  return reader.language.kindWords.get(word)?.includes(name) === true;
}
