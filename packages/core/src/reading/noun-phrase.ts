import { endsIn } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { EntityType, Token } from '../model/index.ts';
import { PHRASE_TOKENS } from '../text/limits.ts';
import { addWord, givesTitleBack, isAnnounced } from './noun-phrase/add-word.ts';
import { belongsToVerb, startsDefinite } from './noun-phrase/another-definite.ts';
import { startsAnother } from './noun-phrase/another-phrase.ts';
import { classify } from './noun-phrase/classify.ts';
import { finish } from './noun-phrase/finish.ts';
import { isJoinedName, isLastOfName } from './noun-phrase/last-of-name.ts';
import { takeMark, takeSecondQuoted } from './noun-phrase/marks.ts';
import { PhraseSoFar } from './noun-phrase/phrase-so-far.ts';
import { endsOutletName, isTownOfOffice, prepositionEnds, takePreposition } from './noun-phrase/prepositions.ts';
import { isAside, isAsideOfOffice, isSmallWord, isTie, takeDemonstrative } from './noun-phrase/small-words.ts';
import { takeNameBeforeSpeech } from './noun-phrase/name-before-speech.ts';
import { takeNameOfTitle } from './noun-phrase/title-of.ts';
import { startsVerb } from './noun-phrase/verbs.ts';
import { mayBeName, namesState, STOPS } from './noun-phrase/words.ts';
import type { Range, Reader } from './reader.ts';

/** A noun phrase that can name a source. */
export interface NounPhrase extends Range {
  /** The words that name: a name, or the whole description where there is none. */
  readonly name: Range;
  /** A proper name was found. */
  readonly named: boolean;
  readonly type: EntityType;
  readonly head: number;
  /** Role and description words before or around the name, as folded stems. */
  readonly roles: readonly string[];
  /** Folded stems of the adjectives of belonging («الروسي»). */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
  readonly outlet: boolean;
  /** Further names spoken of jointly («فلان وفلان»). */
  readonly joint: readonly Range[];
}

/** «المبادرة المدنية من أجل …» in quotation marks, from the mark on. */
export function quotedBody(from: number, to: number): NounPhrase {
  const name: Range = { from: from + 1, to: to - 1 };
  return {
    from,
    to,
    name,
    named: true,
    type: 'organization',
    head: from + 1,
    roles: [],
    modifiers: [],
    definite: true,
    outlet: false,
    joint: [],
  };
}

/**
 * Reads the noun phrase that starts at an item: titles, name, adjectives, quoted name, and for descriptions the prepositional phrases that
 * belong to them. «المتحدث باسم الخارجية فلان» is one phrase; a comma, a verb, a complementizer or an adverb ends it.
 */
export function readNounPhrase(
  reader: Reader,
  from: number,
  limit: number,
  governed: readonly string[] = [],
): NounPhrase | null {
  const end = Math.min(limit, from + PHRASE_TOKENS);
  const phrase = new PhraseSoFar(reader, from, limit, governed);
  while (phrase.i < end && takeItem(phrase, reader.item(phrase.i)));
  return finish(phrase);
}

/** Takes the item at hand into the phrase and goes on to the next; false where the phrase ends before it. */
function takeItem(phrase: PhraseSoFar, item: Token): boolean {
  if (item.kind !== 'word') return takeMark(phrase, item);
  phrase.look(item.norm);
  if (takeSecondQuoted(phrase)) return true;
  if (isTie(phrase) || isVerbal(phrase) || endsAccording(phrase) || endsOutlet(phrase) || belongsToVerb(phrase))
    return false;
  if (isTownOfOffice(phrase)) return phrase.pass();
  if (takeNameBeforeSpeech(phrase)) return true;
  if (takeNameTail(phrase)) return true;
  if (isSmallWord(phrase)) return false;
  if (takeDemonstrative(phrase)) return true;
  if (isAsideOfOffice(phrase)) return phrase.pass();
  if (isSemi(phrase)) return takeSemi(phrase);
  if (endsBefore(phrase)) return false;
  if (phrase.joined && (takeSecond(phrase) || !mayBeJoined(phrase))) return false;
  if (phrase.lex.preposition !== '' || phrase.is(Tag.Preposition)) {
    if (endsOutletName(phrase)) return phrase.pass();
    if (prepositionEnds(phrase)) return false;
    if (phrase.lex.preposition === '') return takePreposition(phrase);
  }
  return takeNoun(phrase);
}

/** The word at hand begins something that is no part of the phrase. */
function endsBefore(phrase: PhraseSoFar): boolean {
  return (
    isAside(phrase) ||
    endsPointer(phrase) ||
    endsState(phrase) ||
    startsVerb(phrase) ||
    startsAnother(phrase) ||
    startsDefinite(phrase)
  );
}

/** «كنت أنتظر», «ينبغي»: what helps a verb, and a present that no list knows for a noun, name nobody. */
function isVerbal({ reader, i, from, lex, next }: PhraseSoFar): boolean {
  if (reader.has(i, Tag.Auxiliary)) return !reader.has(i, Tag.GivenName);
  // «ينس هاغن»: before a word of no list the letters are a name's.
  if (next.tags === 0 && next.verb === null && reader.isWord(i + 1)) return false;
  return i === from && lex.tags === 0 && lex.verb?.tense === 'present' && !lex.verb.weak && lex.verb.agreement === 'm';
}

/** «رويترز نقلا عن المدير». */
function endsAccording({ reader, i, from }: PhraseSoFar): boolean {
  return i > from && (reader.phrase(i)?.according ?? null) !== null;
}

/** «تعليقا على ذلك سامي الحلبي»: what points at something takes no name without the article. */
function endsPointer({ reader, i, from, lex }: PhraseSoFar): boolean {
  return i === from + 1 && reader.has(from, Tag.Demonstrative) && !lex.definite;
}

/** «لرويترز المدير», «لصحيفة "س" المدير»: who speaks to an outlet is no part of its name. */
function endsOutlet({ reader, i, from, lex }: PhraseSoFar): boolean {
  const named = i === from + 1 && !reader.has(from, Tag.Common);
  if ((!named && !reader.closesQuote(i - 1)) || !reader.has(from, Tag.Outlet) || lex.joins !== '') return false;
  // «نقلت رويترز تأكيد الوزير أن».
  return lex.cueForm === 'noun' || reader.has(i, Tag.Role | Tag.Unnamed | Tag.Honorific);
}

/** «اتهمت فرنسا المعارضة بكذا»: the name of a state is over after one word, but for «كوريا الشمالية» and «باريس سان جرمان». */
function endsState({ reader, i, from, lex, endings }: PhraseSoFar): boolean {
  if (i !== from + 1 || lex.joins !== '' || !namesState(reader, from)) return false;
  if (lex.verb !== null || namesState(reader, i)) return true;
  const feminine = endsIn(lex.stem, endings.feminine);
  if (!lex.definite) return lex.tags !== 0 || feminine;
  return !feminine || !endsIn(lex.stem, endings.belonging) || (lex.tags & ~Tag.Common) !== 0;
}

/** Takes a word that can only go on with the name before it. */
function takeNameTail(phrase: PhraseSoFar): boolean {
  if (!phrase.inside || !phrase.afterName) return false;
  // «فهد بن خلف»: after «بن» every word is a name.
  const father = phrase.follows(Tag.NamePart) && !phrase.nameClosed && seemsFather(phrase);
  // «ماريا فان دايك»: written like another word.
  const part = !father && isPartOfNames(phrase);
  if (part) {
    phrase.lastTags = Tag.NamePart;
    phrase.nameTo = phrase.i + 1;
    return phrase.pass();
  }
  const last = !father && (isLastOfName(phrase) || isJoinedName(phrase));
  // «محيي الدين».
  if (!father && !last && !phrase.reader.language.nameTails.has(phrase.norm)) return false;
  if (last) phrase.lastTags = phrase.lex.tags & (Tag.GivenName | Tag.NamePart);
  if (father) phrase.lastTags = Tag.GivenName;
  phrase.nameTo = phrase.i + 1;
  return phrase.pass();
}

/** A word that joins the parts of names, though it was read as another, between two words of a name. */
function isPartOfNames({ reader, i, norm, nameClosed }: PhraseSoFar): boolean {
  if (nameClosed || reader.has(i, Tag.NamePart) || !mayBeName(reader, i + 1)) return false;
  return ((reader.language.tags.get(norm) ?? 0) & Tag.NamePart) !== 0 && mayBeName(reader, i - 1);
}

/** A word without the article that only looks like a preposition, an adverb or a verb after «بن». */
function seemsFather(phrase: PhraseSoFar): boolean {
  const { lex } = phrase;
  return (
    (phrase.is(Tag.Preposition | Tag.Adverb | Tag.Common | Tag.Time | Tag.Negator) || lex.verb !== null) &&
    !phrase.is(Tag.NamePart | Tag.Complementizer) &&
    !lex.definite &&
    phrase.alone
  );
}

/** «فلان ووزير س فلان», «الفرنسي فلان والألماني فلان», «عائلة فلان وأنصاره»: takes a whole phrase that is joined, one with a name of its own. */
function takeSecond(phrase: PhraseSoFar): boolean {
  if ((!phrase.hasName && !phrase.place && !phrase.hasBody) || phrase.lex.preposition !== '') return false;
  const theirs = phrase.lex.pronoun !== '' && phrase.is(Tag.Group);
  if (!theirs && !mayBeSecond(phrase)) return false;
  const second = readNounPhrase(phrase.reader, phrase.i, phrase.limit, phrase.governed);
  if (second === null || (!second.named && !theirs)) return false;
  phrase.second = second;
  phrase.i = second.to;
  return true;
}

/** What is joined begins like one who has a name: with a title or a body, or with where he is from. */
function mayBeSecond({ reader, i, lex, apposed, hasName }: PhraseSoFar): boolean {
  if (reader.has(i, Tag.Role | Tag.Honorific)) return !lex.definite || hasName;
  if (lex.definite) return reader.language.origins.has(lex.stem) ? hasName : namesState(reader, i);
  return apposed === null && reader.has(i, Tag.Place | Tag.Organization | Tag.Outlet);
}

/** Coordination goes on only with another noun; a verb or function word begins something else. */
function mayBeJoined(phrase: PhraseSoFar): boolean {
  return (
    (!phrase.reader.isFinite(phrase.i) || isNameAndVerb(phrase)) &&
    !phrase.is(Tag.Preposition | Tag.VerbParticle | STOPS) &&
    phrase.lex.preposition === ''
  );
}

/** «سامي الحلبي وهدى منصور»: written like a verb, between a name and the rest of another. */
function isNameAndVerb({ reader, i, hasName }: PhraseSoFar): boolean {
  return hasName && reader.has(i, Tag.GivenName) && reader.has(i + 1, Tag.GivenName | Tag.NamePart);
}

/** «وكالة نوبا شبه الرسمية»: two words for an adjective. */
function isSemi({ reader, i, inside, lex, next }: PhraseSoFar): boolean {
  return (
    inside &&
    lex.joins === '' &&
    next.definite &&
    next.joins === '' &&
    next.preposition === '' &&
    reader.isStem(i, 'semi')
  );
}

function takeSemi(phrase: PhraseSoFar): true {
  if (phrase.hasName) phrase.nameClosed = true;
  phrase.lastTags = 0;
  phrase.i++;
  return phrase.pass();
}

/** Takes a noun as part of a title, of the name or of the description. */
function takeNoun(phrase: PhraseSoFar): boolean {
  if (startsNameAfterOffice(phrase)) forgetName(phrase);
  classify(phrase);
  if (takeNameOfTitle(phrase)) return true;
  if (phrase.afterName && isAnnounced(phrase)) return false;
  if (phrase.apposed !== null && givesTitleBack(phrase, phrase.apposed)) return false;
  return addWord(phrase);
}

/** «المدير العام لمياه الساحل المهندس رامي نحاس»: a title of honour stands before who holds the office; the name in the office was not his. */
function startsNameAfterOffice(phrase: PhraseSoFar): boolean {
  if (!phrase.role || !phrase.hasName || phrase.joined || phrase.follows(Tag.NamePart)) return false;
  if (!phrase.lex.definite || !phrase.is(Tag.Honorific)) return false;
  // «شكر رئيس البلدية سامي الحلبي الأمير فهد»: a given name was the man's.
  if (phrase.reader.has(phrase.nameFrom, Tag.GivenName)) return false;
  return mayBeName(phrase.reader, phrase.i + 1) || (phrase.next.tags & Tag.GivenName) !== 0;
}

function forgetName(phrase: PhraseSoFar): void {
  phrase.nameFrom = phrase.nameTo = -1;
  phrase.nameClosed = false;
  phrase.apposed = null;
}
