import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { complementFollows } from '../finite/around.ts';
import type { Reader } from '../reader.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { endsName, namesAfterTitle } from './words.ts';

/** A verb or participle that begins the rest of the clause. */
export function startsVerb(phrase: PhraseSoFar): boolean {
  return (
    isPredicate(phrase) ||
    (phrase.inside &&
      isGivenOut(phrase.reader, phrase.i) &&
      phrase.reader.has(phrase.head, Tag.Document | Tag.Medium)) ||
    (phrase.lex.cueForm === 'participle' && isCircumstance(phrase)) ||
    (phrase.lex.verb !== null && phrase.lex.verb.pronoun !== '' && isVerbWithObject(phrase))
  );
}

/** «تقرير صدر اليوم», «دراسة نشرت في مجلة», «استطلاع نشرت نتائجه»: how a paper without the article was given out. */
export function isGivenOut(reader: Reader, i: number): boolean {
  const { verb, joins } = reader.lex(i);
  if (verb === null || verb.pronoun !== '' || reader.language.particles.given?.has(verb.lemma) !== true) return false;
  return isOfPaper(reader, i + 1) || (joins === '' && !reader.lex(i - 1).definite && tellsHow(reader, i + 1));
}

/** A time, a manner, or what a preposition leads to. */
function tellsHow(reader: Reader, at: number): boolean {
  return reader.has(at, Tag.Adverb | Tag.Time | Tag.Preposition) || reader.lex(at).preposition !== '';
}

/** «نتائجه»: its own, before how that was given out. */
export function isOfPaper(reader: Reader, at: number): boolean {
  return (
    reader.has(at, Tag.Document | Tag.Topic) &&
    endsIn(reader.norm(at), reader.language.definition.affixes.objects) &&
    !reader.endsAsNoun(at) &&
    tellsHow(reader, at + 1)
  );
}

/** A finite verb that is not the last part of a name, nor the first after a title. */
function isPredicate(phrase: PhraseSoFar): boolean {
  if (!phrase.inside || !phrase.reader.isFinite(phrase.i) || phrase.lex.joins !== '') return false;
  const { cue, verb } = phrase.lex;
  const saysAlone = cue !== null && (cue.bare === true || verb?.tense === 'present' || opensClause(phrase, cue));
  const says =
    saysAlone || (cue !== null && phrase.reader.isComma(phrase.i + 1) && complementFollows(phrase.reader, phrase.i));
  if (phrase.afterName && endsName(phrase.reader, phrase.i + 1) && !says) return false;
  // «20 محللا استطلعت الوكالة آراءهم»: in the accusative a title stands before no name.
  return phrase.before.accusative || !namesAfterTitle(phrase);
}

/** «محاميه سعيد الوزاني تمسك بأن»: the clause that the verb governs follows it. */
function opensClause({ reader, i }: PhraseSoFar, { prepositions = [] }: CueFrame): boolean {
  return (
    reader.isComplementizer(i + 1) && prepositions.some((preposition) => reader.norm(i + 1).startsWith(preposition))
  );
}

/** «قائلا»: a participle without the article tells how something is said, not who says it. */
function isCircumstance(phrase: PhraseSoFar): boolean {
  if (phrase.lex.definite) return false;
  return phrase.inside
    ? endsIn(phrase.norm, phrase.endings.circumstance) && !phrase.is(Tag.Role)
    : phrase.lex.preposition === '' && !phrase.is(Tag.Role | Tag.Group);
}

function isVerbWithObject(phrase: PhraseSoFar): boolean {
  // «قال مارك روته إن»: after a given name the last word before what is said is a surname.
  if (phrase.afterName && phrase.follows(Tag.GivenName) && phrase.reader.isComplementizer(phrase.i + 1)) return false;
  // «كتبها»: a verb with its object, never a name.
  if (phrase.lex.cue !== null && phrase.isOnly(Tag.Common)) return phrase.lex.verb?.agreement !== '1';
  // «تقرير أعده خبراء»: after a paper a verb with its object tells who made it.
  if (!phrase.inside) return false;
  // «بيانات جمعتها الوكالة»: whatever else the letters are, before who did it.
  const done = phrase.document && phrase.lex.verb?.tense === 'past' && !phrase.before.definite;
  if (done && (phrase.next.definite || phrase.reader.has(phrase.i + 1, Tag.Outlet | Tag.Organization))) return true;
  if (phrase.lex.tags !== 0) return false;
  // «تاجر التقته الوكالة»: who is not named, and an outlet or a body that met him.
  const { reader, i } = phrase;
  if (phrase.role && !phrase.before.definite && reader.isFinite(i) && reader.has(i + 1, Tag.Outlet | Tag.Organization))
    return true;
  // «استطلاع للرأي أجرته شركة».
  if (phrase.document && phrase.lex.verb?.tense === 'past') return true;
  return phrase.follows(Tag.Document | Tag.Medium) && !phrase.before.definite;
}
