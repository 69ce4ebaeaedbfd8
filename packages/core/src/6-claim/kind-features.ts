import { Facet, hasVerbalNounShape, isPossessedDeed } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { ClaimContext } from '../reading/reading.ts';
import type { Features } from '../text/features.ts';
import type { Evidence } from './facets.ts';
import { facetBits } from './facet-words.ts';
import { classesOf } from './kind-classes.ts';
import { Head, Tail } from './kind-feature-names.ts';
import { leafOf } from './kind-leaf.ts';
import { isJudgement, kindByRule } from './kind-rules.ts';
import type { Predicate } from './predicate.ts';

const FUNCTION_WORDS =
  Tag.Preposition | Tag.Complementizer | Tag.Relative | Tag.Demonstrative | Tag.Pronoun | Tag.Contrast;

/** How many words of the main clause are near its predicate. */
const NEAR = 14;

/**
 * The signs by which the kind of a claim is read: the cue, the main predicate, classes of words, amounts, and where a plain reading by
 * rules ends up. Words of content are met through their classes alone, so that no name and no topic of the annotated articles is learnt.
 *
 * «بلغ معدل التضخم 13.6%» narrated gives among others `verb-class:measure+past`, `lead:quantity`, `percent`, `leaf:measure:verb`.
 */
export function kindFeatures(
  features: Features,
  reader: Reader,
  pieces: readonly Range[],
  evidence: Evidence,
  predicate: Predicate,
  context: ClaimContext,
): void {
  const { frame, lemma, direct, quantities } = context;
  const { verb, complement, tense, classes: verbNames } = predicate;
  const told = frame !== null;
  const voice = told ? 'told' : 'narrated';
  const plusVoice = told ? Tail.Told : Tail.Narrated;
  const add = (name: string): void => features.add(Head.Sign, name);
  const both = (head: Head, name: string): void => {
    features.add(head, name);
    features.add(head, name, plusVoice);
  };
  add(frame === null ? 'narrated' : direct ? 'direct' : 'indirect');
  features.add(Head.Rule, kindByRule(evidence, frame));
  if (frame !== null) {
    features.add(Head.Act, frame.act);
    features.add(Head.Cue, lemma);
    if (frame.directive) add('cue-directive');
    if (frame.commitment) add('cue-commitment');
    if (frame.feeling) add('cue-feeling');
    if (frame.judgement) add('cue-judgement');
    if (frame.certainty) features.add(Head.CueCertainty, frame.certainty);
  }
  // «لا يزال يعمل» denies nothing.
  const bits = (evidence.bits & Facet.Continuing) === 0 ? evidence.bits : evidence.bits & ~Facet.Negator;
  for (const [name, bit] of FACETS) if ((bits & bit) !== 0) features.add(Head.Has, name);
  features.add(Head.Plus, tense, plusVoice);
  features.add(
    Head.Plus,
    tense,
    told
      ? predicate.subjectFirst
        ? Tail.ToldNounFirst
        : Tail.ToldVerbFirst
      : predicate.subjectFirst
        ? Tail.NarratedNounFirst
        : Tail.NarratedVerbFirst,
  );
  features.add(Head.Tense, tense);
  if (predicate.doubtful) add('doubtful');
  if (evidence.hasPast) add('past');
  if (evidence.hasPresent) add('present');
  if (evidence.firstPerson) features.add(Head.FirstPerson, tense);
  if (evidence.negated && (bits & Facet.Negator) !== 0) features.add(Head.Negated, tense);
  if (evidence.ownPronoun) features.add(Head.OwnPronoun, tense);
  add(evidence.words <= 5 ? 'short' : evidence.words <= 15 ? 'middle' : 'long');
  if (evidence.conditionAt >= 0) add(evidence.conditionAt <= 3 ? 'condition-first' : 'condition-later');
  if (evidence.percent) add('percent');

  const [first] = quantities;
  const quantityAt = first === undefined ? -1 : wordsBefore(reader, pieces, first.span.start);
  if (first !== undefined) {
    features.add(Head.Quantities, quantities.length > 2 ? '3' : quantities.length > 1 ? '2' : '1');
    features.add(Head.Quantity, tense);
    features.add(Head.Quantity, voice);
    if (quantityAt === 0) add('quantity-first');
    if (first.value <= FEW) add('quantity-few');
    add(quantityAt < 4 ? 'quantity-early' : quantityAt < 8 ? 'quantity-middle' : 'quantity-late');
    if (evidence.words <= 12) add('quantity+short');
    if (verb >= 0) {
      const after = quantityAt - wordsBefore(reader, pieces, reader.item(verb).start);
      if (after >= 1 && after <= 2 && !predicate.subjectFirst) add('quantity-after-verb');
      if (Math.abs(after) <= 4) features.add(Head.QuantityNearVerb, voice);
    }
  } else add('no-quantity');

  for (const name of verbNames) features.add(Head.VerbClass, name);
  if (verb >= 0) {
    if (predicate.firstPerson) features.add(Head.VerbFirstPerson, tense);
    if (verbNames.includes('being')) {
      both(Head.Being, predicate.timed?.tense ?? 'nominal');
      for (const name of predicate.timedClasses) features.add(Head.AfterBeing, name);
    }
  }
  // «فريق قوي»: what is said lies in the adjective as well.
  const ofComplement: string[] = [];
  for (let i = complement; complement >= 0 && i <= complement + 1; i++)
    if (!reader.lex(i).definite && reader.isWord(i))
      for (const name of classesOf(reader.language, reader.word(i), false)) note(ofComplement, name);
  for (const name of ofComplement) both(Head.Complement, name);
  if (complement >= 0 && ofComplement.length === 0) features.add(Head.Complement, 'plain', plusVoice);

  let ofFirst: string[] = [];
  const ofObject: string[] = [];
  const near: string[] = [];
  const all: string[] = [];
  let inMain = true;
  let directiveAt = -1;
  let ranked = false;
  let obliges = false;
  let standing = false;
  let addressed = false;
  let position = 0;
  let afterVerb = -1;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      if (!reader.isWord(i)) continue;
      const lex = reader.lex(i);
      if (position > 0 && (lex.tags & (Tag.Relative | Tag.Subordinator)) !== 0) inMain = false;
      const classes = i === verb ? verbNames : classesOf(reader.language, reader.word(i), reader.isFinite(i));
      if (position === 0) {
        if ((lex.tags & FUNCTION_WORDS) !== 0) features.add(Head.First, lex.stem);
        for (const name of classes) {
          note(ofFirst, name);
          features.add(Head.FirstClass, name);
        }
      }
      if (directiveAt < 0 && (facetBits(reader, i) & Facet.Directive) !== 0) directiveAt = position;
      if (position === 0) {
        obliges = isBidden(reader, i);
        // «على الرغم من أن» lays a duty on nobody.
        if (reader.isParticle(i + 1, 'despite')) ofFirst = ofFirst.filter((name) => name !== 'obliging');
      } else if (
        position < 9 &&
        ofFirst.includes('obliging') &&
        tense === 'none' &&
        position > (ofFirst.includes('self') ? 0 : 1)
      )
        obliges ||= reader.isComplementizer(i) && lex.pronoun === '';
      // «على الأطراف وقف القتال», «حذر السكان من الاقتراب»: who has to do it stands before what.
      if (position === 1) obliges ||= tense === 'none' && ofFirst.includes('obliging') && lex.definite;
      if (position > 0 && position < 6) addressed ||= reader.isParticle(i, 'of');
      if (standing && position < NEAR) ranked ||= classes.includes('ordinal') || classes.includes('superlative');
      standing = inMain && classes.includes('standing');
      for (const name of classes) {
        if (position < 3) features.add(Head.Lead, name);
        if (i === verb) continue;
        if (afterVerb >= 0 && afterVerb < 4) note(ofObject, name);
        if (inMain && position < NEAR) note(near, name);
        note(all, name);
      }
      if (i === verb) afterVerb = 0;
      else if (afterVerb >= 0) afterVerb++;
      position++;
    }
  for (const name of all) {
    features.add(Head.Class, name, plusVoice);
    if (first !== undefined && NUMERIC.has(name)) features.add(Head.NumberClass, name);
  }
  const end = pieces.at(-1)?.to ?? 0;
  const asks = ENDS.has(reader.norm(end)) || ENDS.has(reader.norm(end - 1));
  if (asks) add('asks');
  if (!direct && frame !== null && pieces.some((piece) => quotesPart(reader, piece))) add('quoted-part');
  const leaf = leafOf({
    evidence,
    predicate,
    told: frame !== null,
    direct,
    judging: frame !== null && isJudgement(frame),
    first: ofFirst,
    near,
    complement: ofComplement,
    object: ofObject,
    quantities: quantities.length,
    quantityAt,
    few: first !== undefined && first.value <= FEW && first.unit !== 'percent',
    asks,
    directiveAt,
    obliges,
    warned:
      tense === 'none' &&
      frame?.act === 'warning' &&
      (addressed || (reader.lex(pieces[0]?.from ?? -1).preposition === '' && !evidence.opening.includes('blaming'))),
    ranked,
    percent: evidence.percent || quantities.some(({ unit }) => unit === 'percent'),
    body: isBody(reader, predicate.subject),
    thing: reader.has(predicate.subject, THINGS) && !isBody(reader, predicate.subject),
    verbalNoun: frame !== null && isVerbalNoun(reader, pieces[0]?.from ?? 0, ofFirst),
  });
  features.add(Head.Leaf, leaf);
  features.add(Head.Guess, leaf.slice(0, leaf.indexOf(':')));
}

/** Adds a name that is not there yet: for the few classes of a claim a list is found faster than a set is made. */
function note(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}

function isBody(reader: Reader, i: number): boolean {
  const { norm, joins } = reader.word(i);
  if (reader.language.particles.states?.has(norm.slice(joins.length)) === true) return true;
  return reader.has(i, BODIES) || (i >= 0 && reader.lex(i).pronoun !== '' && !reader.has(i, Tag.Propositional));
}

/** «أعلن توقيع الاتفاق»: an indefinite verbal noun that no complementizer stands before. */
function isVerbalNoun(reader: Reader, i: number, classes: readonly string[]): boolean {
  const { definite, tags, stem } = reader.lex(i);
  if (definite || reader.isFinite(i) || reader.isComplementizer(i - 1)) return false;
  if ((tags & Tag.Propositional) !== 0 || classes.includes('stance') || classes.includes('deed')) return true;
  if ((tags & NAMED) !== 0) return false;
  const { language } = reader;
  return hasVerbalNounShape(language, stem) || isPossessedDeed(language, stem);
}

/** «فليخرج»: an order to a third person. */
function isBidden(reader: Reader, i: number): boolean {
  const { joins, preposition, verb } = reader.lex(i);
  return joins !== '' && preposition !== '' && verb?.tense === 'present';
}

function wordsBefore(reader: Reader, pieces: readonly Range[], start: number): number {
  let words = 0;
  for (const { from, to } of pieces)
    for (let i = from; i < to; i++) {
      const { start: at, kind } = reader.item(i);
      if (at >= start) return words;
      if (kind === 'word' || kind === 'number') words++;
    }
  return words;
}

function quotesPart(reader: Reader, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (reader.opensQuote(i) !== null) return true;
  return false;
}

/** Words for those who act together, and for what acts of nobody's will. */
const BODIES = Tag.Organization | Tag.Group | Tag.Place;
const THINGS = Tag.Common | Tag.Propositional | Tag.Topic | Tag.Document | Tag.Demonstrative;

/** Words that only look like a verbal noun: «أسعار», «إيران». */
const NAMED = Tag.Common | Tag.Place | Tag.Group | Tag.GivenName | Tag.Unnamed | Tag.Role;

/** Up to this many things are named rather than counted. */
const FEW = 12;

/** Marks that end a question or an exclamation. */
const ENDS: ReadonlySet<string> = new Set(['؟', '?', '!']);

/** Classes that make a number the point of a clause. */
const NUMERIC: ReadonlySet<string> = new Set(['quantity', 'unit', 'duration', 'rank', 'approximate']);

const FACETS = Object.entries(Facet);
