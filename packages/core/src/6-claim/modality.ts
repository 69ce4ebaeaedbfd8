import { Facet } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { Certainty, Polarity } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { facetBits } from './facet-words.ts';

/** How sure, and whether affirmed or denied, a content states what it states. */
export interface Modality {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
}

/** An adverb of modality may follow its verb at this distance: «ستخفض الشركة على الأرجح إنتاجها». */
const ADVERB_REACH = 4;
/** A clause without a verb shows its negation among its first words. */
const NOMINAL_REACH = 16;
/** A noun with one of the others beside it is told of nothing: «اليوم لا يعمل». */
const TOLD = Tag.Common | Tag.Time | Tag.Adverb | Tag.GivenName | Tag.NamePart;
/** A modal verb's own clause begins near: «يبدو أن الشركة الأم لن …». */
const COMPLEMENT_REACH = 9;

/**
 * Reads modality and negation off the main clause alone: what stands in a relative or later clause says nothing about the claim.
 *
 * «قد ترتفع الأسعار» → possible; «قد ارتفعت الأسعار» → certain; «لا يزال يسعى» → positive; «لم يدم سوى يومين» → positive.
 */
export function modalityOf(reader: Reader, pieces: readonly Range[], mainVerb: number): Modality {
  let verb = mainVerb;
  if (verb >= 0 && (facetBits(reader, verb) & (Facet.Possible | Facet.Probable)) !== 0)
    verb = complementVerb(reader, verb, pieces) ?? verb;
  let bits = 0;
  let negator = -1;
  let nested = false;
  let words = 0;
  scan: for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      if (!reader.isWord(i)) {
        if (reader.isComma(i)) nested = false;
        // «الملف شأن داخلي، وليس للوزارة دور فيه»: a second clause of a nominal sentence.
        if (verb < 0 && words > 0 && reader.isComma(i) && reader.lex(i + 1).joins !== '') break scan;
        continue;
      }
      words++;
      if (verb >= 0 ? i > verb + ADVERB_REACH : words > NOMINAL_REACH) break scan;
      // «اختبار مهم ويمكن أن يؤدي إلى تحول»: what is joined on after the main verb is another clause.
      if (verb >= 0 && i > verb && reader.lex(i).joins !== '') break scan;
      const lex = reader.lex(i);
      if (i !== verb && (lex.tags & (Tag.Relative | Tag.Subordinator)) !== 0) nested = true;
      if (nested) continue;
      const here = facetBits(reader, i);
      if (isModal(reader, i, here)) bits |= here;
      if (negator < 0 && negates(reader, i, here, verb) && !(i > piece.from && deniesWithin(reader, i))) negator = i;
    }
  return {
    certainty: asks(reader, pieces) ? 'unknown' : certaintyOf(bits),
    polarity: negator >= 0 && !isExcepted(reader, negator, pieces) ? 'negative' : 'positive',
  };
}

function certaintyOf(bits: number): Certainty {
  if ((bits & Facet.Unknown) !== 0) return 'unknown';
  if ((bits & Facet.Probable) !== 0) return 'probable';
  return (bits & Facet.Possible) !== 0 ? 'possible' : 'certain';
}

/** «قد» is doubt before a present and emphasis before a past; what is impossible («لا يمكن») is certain. */
function isModal(reader: Reader, i: number, bits: number): boolean {
  if ((bits & (Facet.Possible | Facet.Probable | Facet.Unknown)) === 0) return false;
  // «على أمل أن يعود».
  if (!reader.lex(i).definite && reader.has(i - 1, Tag.Preposition) && (bits & Facet.Unknown) === 0) return false;
  if (reader.has(i, Tag.VerbParticle))
    return (mayBePresent(reader, i + 1) && !isHisPast(reader, i)) || isNegator(reader, i + 1);
  return (bits & Facet.Unknown) !== 0 || !isNegator(reader, i - 1);
}

/** «إنه قد تسلم الرسالة»: of a man, the letters of his past and of her present. */
function isHisPast(reader: Reader, i: number): boolean {
  const { his } = reader.language.particles;
  const past = reader.lex(i + 1).verb?.tense === 'past' || reader.language.pastStems.whole.has(reader.norm(i + 1));
  return past && reader.isComplementizer(i - 1) && his?.has(reader.lex(i - 1).pronoun) === true;
}

function isNegator(reader: Reader, i: number): boolean {
  return (facetBits(reader, i) & Facet.Negator) !== 0;
}

function negates(reader: Reader, i: number, bits: number, verb: number): boolean {
  if ((bits & Facet.Continuing) !== 0 || reader.lex(i).preposition !== '') return false;
  if ((bits & Facet.Negator) !== 0) {
    if (verb >= 0 && i > verb) return false;
    return (bits & Facet.VerbNegator) === 0 || mayBePresent(reader, i + 1);
  }
  if ((bits & Facet.NounNegator) === 0) return false;
  // «كان غير مؤثر» denies its predicate, «الهجرة غير الشرعية» only names a kind of it.
  return (verb < 0 || i === verb + 1) && !reader.lex(i + 1).definite;
}

/** «ما لا يقل عن عشرين», «كل من لم يدفع», «إن لم نتحرك», «أطرافا لم يسمها»: the negation belongs to a clause within. */
function deniesWithin(reader: Reader, i: number): boolean {
  const { tags, definite, pronoun } = reader.lex(i - 1);
  // «هو ما لا يقبل»: but that is all that is said of it.
  if ((tags & Tag.FreeRelative) !== 0) return !reader.has(i - 2, Tag.Pronoun);
  if (reader.isParticle(i - 1, 'of') || describes(reader, i) || contrasts(reader, i)) return true;
  // «في حال لم نتحرك».
  if (((facetBits(reader, i - 1) | facetBits(reader, i - 2)) & Facet.Condition) !== 0) return true;
  const object = reader.lex(i + 1).verb?.pronoun ?? '';
  if (definite || pronoun !== '' || object === '' || reader.language.particles.ownPronouns?.has(object)) return false;
  return (tags & (Tag.Common | Tag.Group | Tag.Organization)) !== 0;
}

/** «القرية مكان لا ينسى»: after an indefinite noun that is told of something, a negation describes it. */
function describes(reader: Reader, i: number): boolean {
  const { tags, definite, pronoun, preposition } = reader.lex(i - 1);
  if ((tags & TOLD) !== Tag.Common || definite || pronoun + preposition !== '') return false;
  // «الوزير شخصيا لا يغادر».
  if (!isNegator(reader, i) || reader.norm(i - 1).endsWith(reader.language.definition.affixes.accusative)) return false;
  const before = reader.lex(i - 2);
  // «الرئيس سعيد لا يغادر»: the noun is his name.
  return before.definite
    ? (before.tags & (Tag.Role | Tag.Honorific)) === 0
    : before.tags === 0 && before.verb === null && (tags & Tag.Place) !== 0;
}

/** «النصر للوطن، لا لحزب», «الجسر وليس الطريق»: what is denied is another than what is told. */
function contrasts(reader: Reader, i: number): boolean {
  if (!isNegator(reader, i) || (reader.lex(i).joins === '' && !reader.isComma(i - 1))) return false;
  const { definite, preposition, tags } = reader.lex(i + 1);
  return definite || preposition !== '' || (tags & Tag.Preposition) !== 0;
}

/** «لم يدم سوى يومين»: the exception takes the negation back; «إلا أن» opens another clause, and «إلا إذا» a condition. */
function isExcepted(reader: Reader, negator: number, pieces: readonly Range[]): boolean {
  const to = pieces.find((piece) => negator < piece.to)?.to ?? 0;
  for (let i = negator + 1; i < to && !reader.isComma(i); i++) {
    if (!reader.isWord(i)) continue;
    if ((facetBits(reader, i) & Facet.Exceptive) !== 0)
      return ((reader.phrase(i)?.tags ?? 0) & Tag.Contrast) === 0 && (facetBits(reader, i + 1) & Facet.Condition) === 0;
    // «لا علاج له وليس بالإمكان إلا تخفيفه»: of another negation.
    if (isNegator(reader, i) && reader.lex(i).joins !== '') return false;
  }
  return false;
}

/** The verb of the clause that a modal verb opens. */
function complementVerb(reader: Reader, verb: number, pieces: readonly Range[]): number | null {
  const to = pieces.find((piece) => verb < piece.to)?.to ?? 0;
  let opened = false;
  for (let i = verb + 1; i < to && i <= verb + COMPLEMENT_REACH && !reader.isComma(i); i++) {
    if (reader.isComplementizer(i)) opened = true;
    else if (opened && reader.isFinite(i)) return i;
  }
  return null;
}

function mayBePresent(reader: Reader, i: number): boolean {
  const verb = reader.isWord(i) ? reader.lex(i).verb : null;
  return verb !== null && (verb.tense === 'present' || verb.either);
}

/** A question states nothing. */
function asks(reader: Reader, pieces: readonly Range[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined) return false;
  const after = reader.norm(last.to);
  return after === '؟' || after === '?';
}
