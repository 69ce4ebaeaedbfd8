import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import { isAnswered } from '../joint/clauses.ts';
import { firstWord, hasFinite, isContrastPhrase } from './words.ts';

/** In what is quoted a full clause, a comma and a full clause without a conjunction are two sentences. */
export function splices(reader: Reader, comma: number, from: number, end: number): boolean {
  if (!reader.isComma(comma)) return false;
  const next = comma + 1;
  if (next + 3 > end || !reader.isWord(next)) return false;
  const { joins, preposition } = reader.lex(next);
  if (joins !== '' || preposition !== '' || isContrastPhrase(reader, next)) return false;
  // «…، أما النقل فمتوقف»; «خيارين، إما النقل أو العمل» is no other clause.
  if (reader.isStem(next, 'asFor')) return isAnswered(reader, next, end);
  const opening = firstWord(reader, from, comma);
  if (isCondition(reader, opening, comma) || onlyLeads(reader, opening, comma)) return false;
  // «…، أو غدا نعود»: a part of the same sentence.
  if (reader.language.particles.or?.has(reader.norm(next)) === true) return false;
  const finite = hasFinite(reader, from, comma);
  // «العمل صعب، لماذا نعود؟».
  if (finite && reader.has(next, Tag.Question)) return true;
  if (!finite && comma - from < 4) return false;
  const told = finite || tellsWithoutVerb(reader, opening, comma);
  const whole = tellsWithoutVerb(reader, opening, comma) || hasMainVerb(reader, opening, comma);
  if ((whole || describesSubject(reader, opening, comma)) && opensAnew(reader, next, end)) return true;
  // «…، نحن أقوى قوة», «…، علينا أن نبدأ», «…، على الرئيس أن يتحرك»: clauses without a verb of their own.
  if (
    (told || isNominalClause(reader, opening, comma)) &&
    (isNominalClause(reader, next, end) || deniesThereIs(reader, next))
  )
    return true;
  return told && opensClause(reader, next, end, opening, hasMainVerb(reader, opening, comma));
}

/** «إذا …، …»: the clause before only leads to this one. */
function isCondition(reader: Reader, opening: number, comma: number): boolean {
  for (let k = opening; k < opening + 3 && k < comma; k++) if (reader.has(k, Tag.Subordinator)) return true;
  return false;
}

/** «…، وفي الحالتين، …», «…، فإذا عاد، …»: what stands since the comma before only leads to this one. */
function onlyLeads(reader: Reader, opening: number, comma: number): boolean {
  let at = comma - 1;
  while (at > opening && !reader.isComma(at)) at--;
  if (at <= opening) return false;
  let verbs = 0;
  for (let j = at + 1; j < comma; j++) if (reader.isFinite(j)) verbs++;
  // «فعندما عاد وجد الباب مفتوحا» is told whole.
  if (isCondition(reader, at + 1, comma)) return verbs <= 1;
  return verbs === 0 && (reader.lex(at + 1).preposition !== '' || reader.has(at + 1, Tag.Preposition));
}

/** «في هذه الظروف ستعود الشركة»: a verb that no relative and no word that leads to a clause stands before. */
function hasMainVerb(reader: Reader, from: number, to: number): boolean {
  const inside = Tag.Relative | Tag.Subordinator | Tag.Complementizer | Tag.FreeRelative;
  for (let j = from; j < to; j++) {
    if (reader.has(j, inside)) return false;
    if (reader.isFinite(j)) return true;
  }
  return false;
}

/** «ليس استسلاما», «هناك حل», «العقد هو الأساس»: a clause whose verb is a negation, or which has none. */
function tellsWithoutVerb(reader: Reader, from: number, to: number): boolean {
  if (reader.isParticle(from, 'having') || reader.has(from, Tag.Auxiliary)) return true;
  // «ما زالت هناك مباراة».
  if (reader.has(from, Tag.FreeRelative) && reader.has(from + 1, Tag.Auxiliary)) return true;
  // «إنه يوم حزين», «هذا يوم حزين».
  if (isPointing(reader, from) || (reader.isComplementizer(from) && isGiven(reader, from, to))) return true;
  for (let j = from; j < to; j++)
    if (reader.startsAs(j, 'isNot') || (j > from && reader.has(j, Tag.Pronoun) && reader.lex(j).joins === ''))
      return true;
  return false;
}

/** «الفريق المنافس قوي ومنظم»: a subject and an adjective. */
function describesSubject(reader: Reader, from: number, to: number): boolean {
  if (!reader.lex(from).definite) return false;
  for (let j = from + 1; j < to && j < from + 4; j++) {
    const { definite, pronoun, preposition, tags } = reader.lex(j);
    if (!reader.isWord(j) || preposition !== '' || (tags & ~Tag.Common) !== 0) return false;
    if (!definite) return pronoun === '' && j > from;
  }
  return false;
}

/** «إنه يوم حزين»: told of the pronoun at once; not «إنه بفضل المدرب». */
function isGiven(reader: Reader, at: number, to: number): boolean {
  const { preposition, tags, joins } = reader.lex(at + 1);
  if (reader.lex(at).pronoun === '' || at + 2 >= to || !reader.isWord(at + 1)) return false;
  return preposition === '' && joins === '' && (tags & (Tag.Preposition | Tag.Subordinator)) === 0;
}

/** «هذا أمر مهم»; not «هذه المرة». */
function isPointing(reader: Reader, at: number): boolean {
  if (!reader.isStem(at, 'near') || !reader.isWord(at + 1)) return false;
  return !reader.has(at + 1, Tag.Time) || !reader.lex(at + 1).definite;
}

/** «يجب أن نعود», «هناك فرق كبيرة», «لدينا وقت», «ربما هذه أسوأ لحظة»: what goes on with no clause before it. */
function opensAnew(reader: Reader, at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  if (reader.isStem(at, 'perhaps')) return opensAnew(reader, at + 1, end);
  if (reader.isParticle(at, 'having') || isPointing(reader, at)) return true;
  if (((reader.phrase(at)?.tags ?? 0) & Tag.VerbParticle) !== 0) return true;
  if (reader.isComplementizer(at) && reader.lex(at).pronoun !== '') return true;
  if (!reader.isFinite(at) && !reader.has(at, Tag.Auxiliary)) return false;
  // «يجب أن نعود», «ينبغي علينا أن نعود».
  const duty = reader.isComplementizer(at + 1) || (reader.isComplementizer(at + 2) && reader.startsAs(at + 1, 'upon'));
  return (duty && reader.lex(at).verb?.agreement === 'm') || isSubject(reader, at);
}

/** «يستحق اللاعبون الفوز», «كان الحكم موفقا»: the verb at i agrees with a noun behind it. */
function isSubject(reader: Reader, i: number): boolean {
  const { verb } = reader.lex(i);
  const { definite, preposition, stem, tags } = reader.lex(i + 1);
  const known = definite || (tags & (Tag.Organization | Tag.Outlet)) !== 0;
  if (verb === null || verb.pronoun !== '' || !known || preposition !== '' || !/^[mf]$/u.test(verb.agreement))
    return false;
  return (verb.agreement === 'f') === endsIn(stem, reader.language.endings.feminineAny);
}

/** A pronoun of the first person with what is told of it, or a duty: «على» and whose it is, then «أن». */
function isNominalClause(reader: Reader, at: number, end: number): boolean {
  const { tags, stem, pronoun, cue, definite } = reader.lex(at);
  // «المهم أن نبدأ».
  if (definite && reader.isComplementizer(at + 1) && reader.lex(at + 1).joins === '') return true;
  if (reader.isParticle(at, 'speakers')) return reader.isWord(at + 1) && reader.isWord(at + 2) && at + 3 <= end;
  if (cue !== null || (tags & (Tag.Preposition | Tag.Adverb)) === 0 || !reader.startsAs(at, 'upon')) return false;
  // «على أن تعود» is a condition; a duty names whose it is.
  if (pronoun === '' && stem.length <= 3 && reader.isComplementizer(at + 1)) return false;
  for (let j = at + 1; j < end && j < at + 5 && reader.isWord(j); j++) if (reader.isComplementizer(j)) return true;
  return false;
}

/** «…، ليس هناك حل»: no conjunction joins this to a clause. */
function deniesThereIs(reader: Reader, at: number): boolean {
  return reader.startsAs(at, 'isNot') && reader.language.existentials.has(reader.norm(at + 1));
}

/** «الأمر صعب.. لن ننتظر»: after a pause of two dots or more another clause begins; not «صعب.. بشكل كبير», nor after «حين عاد ..». */
export function resumes(reader: Reader, pause: number, from: number, end: number): boolean {
  // «عاد الفريق (...) المدرب سعيد»: what is left out stands between brackets.
  const bracket = reader.norm(pause + 1) === ')';
  const next = bracket ? pause + 2 : pause + 1;
  const { tags, preposition, joins, definite } = reader.lex(next);
  if (bracket && isLeftOut(reader, pause)) return true;
  if (!reader.isWord(next) || (bracket && (joins !== '' || reader.isFinite(next)))) return false;
  if (isCondition(reader, firstWord(reader, from, pause), pause)) return false;
  if (reader.isParticle(next, 'having')) return true;
  if (preposition !== '' || (tags & (Tag.Preposition | Tag.Subordinator)) !== 0) return false;
  if (definite || (tags & (Tag.Pronoun | Tag.Demonstrative)) !== 0) return true;
  // «.. ميناء المدينة هو الأكبر».
  for (let k = next; k < end && k < next + 9; k++)
    if (reader.isFinite(k) || reader.has(k, Tag.Auxiliary | Tag.Pronoun) || reader.startsAs(k, 'isNot')) return true;
  return false;
}

/** «عاد الفريق، (...) المدرب سعيد»: what is left out stands after a comma. */
function isLeftOut(reader: Reader, pause: number): boolean {
  let at = pause;
  while (reader.norm(at) === '.') at--;
  return reader.isComma(at - 1);
}

/** Whether a clause that stands alone begins at `next`, after one that begins at `opening`. */
function opensClause(reader: Reader, next: number, end: number, opening: number, hasMain: boolean): boolean {
  const { tags, pronoun, verb } = reader.lex(next);
  if ((tags & Tag.Complementizer) !== 0) return pronoun !== '';
  // «أي أن هذا رأيه» says the same in other words.
  if (reader.language.particles.any?.has(reader.norm(next)) === true && reader.isComplementizer(next + 1)) return false;
  if ((tags & (Tag.Relative | Tag.Contrast)) !== 0) return false;
  // «…، ما جعل العمل صعبا».
  if ((tags & Tag.FreeRelative) !== 0 && reader.isFinite(next + 1)) return false;
  if ((tags & Tag.Pronoun) !== 0 && !reader.isParticle(next, 'speakers') && !reader.isFinite(next + 1)) return false;
  // «…، دون أن يعود»: a preposition that denies.
  if ((tags & Tag.Preposition) !== 0) return false;
  if (reader.startsAs(next, 'isNot')) return false;
  if ((tags & (Tag.VerbParticle | Tag.Negator | Tag.Pronoun)) !== 0 || reader.isParticle(next, 'if'))
    return hasFinite(reader, next, end);
  if ((tags & (Tag.Subordinator | Tag.Adverb | Tag.Time)) !== 0) return false;
  // «يملك النادي الكثير، سنعمل على ذلك», but «أريد البقاء، أرغب في اللعب»: who speaks goes on telling of himself.
  if (reader.isFinite(next))
    return (
      verb?.agreement === '1' &&
      (hasMain || !reader.has(opening, Tag.Preposition | Tag.Propositional)) &&
      !tellsOfSpeaker(reader, opening, next)
    );
  return isSubjectOfVerb(reader, next, end);
}

function tellsOfSpeaker(reader: Reader, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (reader.isFinite(j) && reader.lex(j).verb?.agreement === '1') return true;
  return false;
}

/** A subject of its own, then its verb, before the next comma. */
function isSubjectOfVerb(reader: Reader, at: number, end: number): boolean {
  for (let k = at + 1; k < end && k < at + 9; k++) {
    if (reader.isComma(k) || reader.has(k, Tag.Relative | Tag.Subordinator)) return false;
    if (reader.isFinite(k) || reader.has(k, Tag.Negator)) return true;
  }
  return false;
}

/** «… كما أنها», «… وأن» inside quotation marks: coordinated clauses with a complementizer of their own. */
export function coordinatesComplement(reader: Reader, comma: number): boolean {
  if (!reader.inQuote(comma) || !reader.isComma(comma)) return false;
  const next = comma + 1;
  const phrase = reader.phrase(next);
  if (
    phrase !== null &&
    (phrase.tags & Tag.Contrast) !== 0 &&
    reader.isParticle(next, 'as') &&
    reader.isComplementizer(comma + phrase.length)
  )
    return true;
  if (!reader.isComplementizer(next) || !reader.joins(next, 'and')) return false;
  // «…، وإن عاد»: before a past the letters are a condition's.
  const past =
    reader.has(next + 1, Tag.Auxiliary) || (reader.isFinite(next + 1) && reader.lex(next + 1).verb?.tense === 'past');
  return reader.lex(next).pronoun !== '' || !past;
}
