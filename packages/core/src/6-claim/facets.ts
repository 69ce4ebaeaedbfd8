import { Facet } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import { facetBits, UNIT } from './facet-words.ts';
import { classesOf } from './kind-classes.ts';
import type { Range, Reader } from '../reading/reader.ts';

/** Bits of all facet words in the content, with a few read by place. */
export interface Evidence {
  bits: number;
  firstNegator: number;
  hasPast: boolean;
  hasPresent: boolean;
  hasFuture: boolean;
  firstPerson: boolean;
  numbers: number;
  words: number;
  firstVerb: number;
  /** 'past' | 'present' | 'future' | 'negated-past' («لم» and a present), '' without a verb. */
  firstTense: string;
  negated: boolean;
  percent: boolean;
  /** Words before the first number; -1 without one. */
  numberAt: number;
  /** The content opens with «أنه», «إنها»: the speaker or who was just named. */
  ownPronoun: boolean;
  /** Words up to the first that opens a condition; -1 without one. */
  conditionAt: number;
  verbFirst: boolean;
  /** Kind classes of the main verb. */
  verbClasses: readonly string[];
  /** Kind classes of the first word, where it is no verb. */
  opening: readonly string[];
}

export function evidenceOf(reader: Reader, pieces: readonly Range[]): Evidence {
  const evidence: Evidence = {
    bits: 0,
    firstNegator: -1,
    hasPast: false,
    hasPresent: false,
    hasFuture: false,
    firstPerson: false,
    numbers: 0,
    words: 0,
    firstVerb: -1,
    firstTense: '',
    negated: false,
    percent: false,
    numberAt: -1,
    ownPronoun: false,
    conditionAt: -1,
    verbFirst: false,
    verbClasses: [],
    opening: [],
  };
  const { facetWords } = reader.language;
  let nested = false;
  // After «أن» and «ما»: a clause within the clause, whose verb is not the main one.
  let inner = false;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      const item = reader.item(i);
      if (item.kind === 'number') {
        if (evidence.numberAt < 0) evidence.numberAt = evidence.words;
        evidence.numbers++;
      }
      if (item.norm === '%' || item.norm === '٪') evidence.percent = true;
      if (item.kind !== 'word') {
        if (reader.isComma(i)) nested = inner = false;
        continue;
      }
      evidence.words++;
      if (evidence.words === 1) {
        evidence.ownPronoun = reader.isComplementizer(i) && reader.lex(i).pronoun !== '';
        if (!reader.isFinite(i)) evidence.opening = classesOf(reader.language, reader.word(i), false);
      }
      const lex = reader.lex(i);
      const bits = facetBits(reader, i) & (isNoCondition(reader, i) ? ~Facet.Condition : -1);
      if ((lex.tags & (Tag.Relative | Tag.Subordinator)) !== 0) nested = true;
      if (evidence.words > 1 && (lex.tags & (Tag.Complementizer | Tag.FreeRelative)) !== 0 && lex.pronoun === '')
        inner = true;
      if ((bits & Facet.Condition) !== 0 && evidence.conditionAt < 0) evidence.conditionAt = evidence.words;
      if (!nested || (bits & (Facet.Condition | Facet.Measure)) !== 0) evidence.bits |= bits;
      if (
        (bits & Facet.Negator) !== 0 &&
        !nested &&
        !evidence.negated &&
        evidence.firstVerb < 0 &&
        evidence.words < 16
      ) {
        evidence.negated = true;
        evidence.firstNegator = i;
      }
      if (!reader.isFinite(i) || lex.verb === null || (bits & UNIT) !== 0) continue;
      if (reader.inFirstPerson(i)) evidence.firstPerson = true;
      if (nested || inner || (lex.preposition !== '' && evidence.words > 1)) continue;
      const before = facetWords.get(reader.norm(i - 1)) ?? 0;
      const negated = (before & Facet.Negator) !== 0;
      const future = lex.verb.future || (negated && (before & Facet.Prediction) !== 0);
      const lam = negated && !future && reader.has(i - 1, Tag.VerbParticle) && lex.verb.tense === 'present';
      if (lex.verb.tense === 'past' || lam) evidence.hasPast = true;
      else if (future) evidence.hasFuture = true;
      else evidence.hasPresent = true;
      if (evidence.firstVerb >= 0) continue;
      evidence.firstVerb = i;
      evidence.firstTense = lam ? 'negated-past' : future ? 'future' : lex.verb.tense;
      evidence.verbFirst = evidence.words <= 2;
      evidence.verbClasses = classesOf(reader.language, reader.word(i), true);
    }
  return evidence;
}

/** «حتى لو», «غير مشروط», «ما إذا»: a concession, a condition denied, a question. */
function isNoCondition(reader: Reader, i: number): boolean {
  return (
    reader.isParticle(i - 1, 'until') ||
    reader.has(i - 1, Tag.FreeRelative) ||
    (facetBits(reader, i - 1) & (Facet.NounNegator | Facet.Unknown)) !== 0
  );
}
