import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../reader.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { STOPS } from './words.ts';

/** What is no surname, whatever follows it. */
const NO_SURNAME =
  STOPS |
  Tag.Connective |
  Tag.Adverb |
  Tag.Demonstrative |
  Tag.Honorific |
  Tag.Organization |
  Tag.Outlet |
  Tag.Group |
  Tag.Document |
  Tag.Medium |
  Tag.SayingNoun |
  Tag.Time;

/**
 * «قال رياض منصور إن», «لكن مكي سال قال», «وفقا لعلي سامي الأحمر»: after a man's name, a word that no list has as one is the last of it
 * where no object could stand.
 */
export function isLastOfName(phrase: PhraseSoFar): boolean {
  const { reader, i, lex } = phrase;
  if (!phrase.afterName || phrase.nameClosed || !phrase.alone || !isMan(phrase)) return false;
  if (phrase.is(Tag.Preposition) || ((lex.tags & NO_SURNAME) !== 0 && !phrase.is(Tag.GivenName))) return false;
  if (reader.language.particles.states?.has(phrase.norm) === true) return false;
  if (lex.accusative || reader.hasTanwin(i) || lex.cueForm === 'participle') return false;
  // «عن سامي منصور قوله».
  if (lex.pronoun !== '' && lex.cueForm === 'noun') return false;
  if (lex.verb !== null && (lex.verb.tense === 'present' || lex.verb.future) && lex.tags === 0) return false;
  const told = isTold(phrase);
  // «وصف سامي القرار بأنه»: nobody is called what such a verb speaks of.
  if (told && saysNext(reader, i + 1)) {
    if (!lex.definite) return true;
    const speaksOf = reader.lex(phrase.from - 1).cue?.target === true;
    return !speaksOf && !phrase.is(Tag.Role) && reader.opensQuote(i + 1) === null;
  }
  if (isOffice(phrase)) return true;
  const free = !reader.isWord(i + 1) || reader.has(i + 1, Tag.Time | Tag.Adverb | Tag.Preposition);
  // «قال سامي الصيد في تصريحات إن»: the clause is the object, and no noun.
  if (lex.definite)
    return told && isGiven(phrase) && free && !isTitle(phrase) && !phrase.is(Tag.Time) && clauseIsObject(phrase);
  if (givenNames(phrase) > 1) return false;
  // «أكد عبد الرحمن نجم أمس أن»: the clause is the object, and when or how is told by other words.
  if (told && isGiven(phrase) && (free || !isTitle(phrase)) && !reader.endsAsNoun(i) && clauseIsObject(phrase))
    return true;
  // «حذرت سامية كرم من»: what the verb of saying takes follows.
  const takes = phrase.governed.includes(reader.norm(i + 1)) && reader.norm(i + 1).length > 1;
  if (takes && told && !isTitle(phrase) && (lex.tags & Tag.Propositional) === 0) return true;
  if (isTitle(phrase)) return !told && reader.isFinite(i + 1) && reader.lex(i + 1).joins === '';
  if (lex.verb !== null && !lex.verb.weak && lex.tags === 0) return told && endsHere(reader, i + 1);
  if (reader.isFinite(i + 1) && reader.lex(i + 1).joins === '') return true;
  if (takes) return true;
  if (reader.endsAsNoun(i) || endsIn(lex.stem, phrase.endings.manyAny)) return isLed(phrase) && endsHere(reader, i + 1);
  return endsHere(reader, i + 1) || reader.has(i + 1, Tag.Preposition | Tag.Relative | Tag.Time);
}

/** «قال كارل فيشر إن»: between who says it and what is said the first letter joins nothing. */
export function isJoinedName(phrase: PhraseSoFar): boolean {
  const { reader, i, lex } = phrase;
  const letter = reader.joins(i, 'so') && lex.preposition === '' && !lex.definite && !phrase.nameClosed;
  return letter && isTold(phrase) && (saysNext(reader, i + 1) || reader.isComma(i + 1));
}

/** «عن المحلل نادر القاضي قوله», «إن المحلل نادر القاضي يرى»: the title of another man would be of nobody's sentence. */
function isOffice(phrase: PhraseSoFar): boolean {
  const { reader, i, from, lex, role, before } = phrase;
  // «سامي الحلبي العضو في»: he has a surname already.
  if (
    !role ||
    before.definite ||
    !lex.definite ||
    (lex.tags & Tag.Role) === 0 ||
    endsIn(lex.stem, reader.language.endings.feminine)
  )
    return false;
  if (reader.has(i + 1, Tag.Relative | Tag.VerbParticle) || reader.isDash(i + 1) || isLed(phrase)) return true;
  // «نقل المحلل نادر القاضي عن», «أبلغ المحلل نادر القاضي الوكالة أن».
  const { cue } = reader.lex(from - 1);
  if (cue === null || !reader.isFinite(from - 1)) return reader.isFinite(i + 1) && reader.lex(i + 1).joins === '';
  if (reader.has(i + 1, Tag.Outlet)) return cue.object !== true && cue.target !== true;
  return cue.addressee !== true && reader.has(i + 1, Tag.Preposition | Tag.Time | Tag.Adverb) && clauseIsObject(phrase);
}

/** The verb of saying before the phrase takes a clause, so that no object of it stands here. */
function clauseIsObject({ reader, from }: PhraseSoFar): boolean {
  const { cue } = reader.lex(from - 1);
  if (cue === null || cue.target === true || cue.addressee === true) return false;
  let commas = 0;
  for (let j = from; j < from + FRAME && !reader.startsSentence(j); j++) {
    if (reader.isComplementizer(j)) return reader.lex(j).joins === '' && commas !== 1;
    if (reader.isComma(j)) commas++;
    const { verb, tags } = reader.lex(j);
    if (commas > 2 || (commas === 0 && j > from + NAME && verb?.weak === false && tags === 0)) return false;
  }
  return false;
}

/** The most words between a verb of saying and its clause, and those of a title and a name among them. */
const FRAME = 20;
const NAME = 6;

function isTitle({ lex }: PhraseSoFar): boolean {
  return (lex.tags & Tag.Role) !== 0 && (lex.tags & Tag.GivenName) === 0;
}

/** The words of the name so far, «عبد الحميد» one of them. */
function givenNames({ reader, nameFrom, nameLength }: PhraseSoFar): number {
  return reader.has(nameFrom, Tag.NamePart) ? nameLength - 1 : nameLength;
}

/** A title or a given name tells that it is a man's. */
function isMan(phrase: PhraseSoFar): boolean {
  const { reader, role, head, nameFrom, hasBody, outlet, place } = phrase;
  const given = isGiven(phrase);
  // «شاهد عيان آخر».
  if (role) return given || reader.lex(head).definite || !reader.has(head, Tag.Unnamed);
  return !hasBody && !outlet && !place && (given || reader.has(nameFrom - 1, Tag.Honorific));
}

function isGiven({ reader, nameFrom }: PhraseSoFar): boolean {
  return reader.has(nameFrom, Tag.GivenName | Tag.NamePart);
}

/** A verb of saying stands right before the phrase, or a preposition does. */
function isTold(phrase: PhraseSoFar): boolean {
  const { reader, from } = phrase;
  return (reader.lex(from - 1).cueForm === 'finite' && reader.isFinite(from - 1)) || isLed(phrase);
}

function isLed({ reader, from }: PhraseSoFar): boolean {
  const { preposition } = reader.lex(from - 1);
  return reader.has(from - 1, Tag.Preposition) || reader.lex(from).preposition !== '' || preposition !== '';
}

function saysNext(reader: Reader, i: number): boolean {
  return (
    (reader.isComplementizer(i) && reader.lex(i).joins === '') || reader.isColon(i) || reader.opensQuote(i) !== null
  );
}

function endsHere(reader: Reader, i: number): boolean {
  return !reader.isWord(i) && reader.item(i).kind !== 'number' && !reader.isDash(i);
}
