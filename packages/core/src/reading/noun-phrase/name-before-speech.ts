import { Tag } from '../../languages/language.ts';
import type { Reader } from '../reader.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { HEADS } from './words.ts';

/** A name has so many words at most. */
const NAME_WORDS = 5;

/** What stands in no name, and so between a title and what is said for another reason. */
const NO_NAME =
  Tag.Complementizer |
  Tag.Relative |
  Tag.Contrast |
  Tag.Negator |
  Tag.Same |
  Tag.Question |
  Tag.VerbParticle |
  Tag.Demonstrative |
  Tag.Connective |
  Tag.Topic |
  Tag.Propositional |
  Tag.Time |
  Tag.Auxiliary |
  Tag.SayingNoun;

/**
 * «قال وزير الخارجية خميس الجابري إن», «المدير التنفيذي فجر الجابري قال»: between a title that is complete and what is said, or the verb of
 * saying, stands nothing but the name of who holds it, whatever its words mean elsewhere. Takes it whole.
 */
export function takeNameBeforeSpeech(phrase: PhraseSoFar): boolean {
  const beside = !phrase.inside && phrase.reader.isComma(phrase.i - 1);
  const titled = isTitle(phrase.reader, phrase.i - 1);
  if (!beside && ((!phrase.role && !titled) || phrase.hasName || !phrase.inside || !isComplete(phrase))) return false;
  const end = nameEnd(phrase.reader, phrase.i, phrase.from);
  if (end === null || end > phrase.limit) return false;
  if (beside) phrase.head = phrase.i;
  phrase.nameFrom = phrase.i;
  phrase.nameTo = phrase.i = end;
  phrase.lastTags = Tag.GivenName;
  return true;
}

/** «الدكتور», «المهندس»: a title of honour, not a word that is a body too. */
function isTitle(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.Honorific) && reader.lex(i).definite && !reader.has(i, Tag.Organization | Tag.Group);
}

/** Nothing is left open that a noun would have to close. */
function isComplete({ before, reader, i }: PhraseSoFar): boolean {
  // «مدير جامعة الملك سعود»: a body may be named after someone.
  if (reader.has(i - 1, Tag.Honorific) && reader.has(i - 2, Tag.Organization | Tag.Place)) return false;
  return before.definite || before.pronoun !== '' || reader.has(i - 1, Tag.Honorific);
}

function nameEnd(reader: Reader, from: number, start: number): number | null {
  // «المهندس أمين الجابري»: after a title of honour nothing but a name stands.
  const titled = isTitle(reader, from - 1);
  let plain = titled;
  let at = from;
  for (; at < from + NAME_WORDS && reader.isWord(at); at++) {
    if (closes(reader, at, start)) break;
    const { joins, preposition, tags, definite, accusative, cueForm, verb, pronoun } = reader.lex(at);
    // «السيدة أسماء الجابري».
    const first = at === from && titled;
    const none = first
      ? NO_NAME & ~Tag.Topic
      : at === from && isCalled(reader, at)
        ? NO_NAME & ~Tag.Propositional
        : NO_NAME;
    // «، دان ويتمور، إن»: no verb in the present is joined to a name there.
    const apart = joins === '' || (at > from && tags === 0 && verb?.tense === 'present' && preposition === '');
    if (!apart || (tags & none) !== 0 || accusative || reader.hasTanwin(at) || cueForm === 'participle') return null;
    if (
      (tags & Tag.Preposition) !== 0 ||
      ((tags & (Tag.Subordinator | Tag.Adverb | Tag.Pronoun)) !== 0 && (tags & Tag.GivenName) === 0)
    )
      return null;
    // «الفريق أول سامي الجابري» has a rank of two words.
    const heads = first ? Tag.Honorific : HEADS;
    if ((tags & heads) !== 0 && (tags & (Tag.GivenName | Tag.NamePart)) === 0) return null;
    // «وزير النقل سامي الحلبي لرويترز إن»: an outlet is who was told.
    if (preposition !== '' && tags !== 0 && (tags & (Tag.GivenName | Tag.Outlet)) !== Tag.GivenName) return null;
    if (verb !== null && reader.isFinite(at) && verb.tense === 'present') return null;
    if (pronoun !== '' && (tags & Tag.GivenName) === 0 && tags !== 0) return null;
    // «الوزير الجديد», «المدير التنفيذي للشركة».
    if (at === from && definite) return null;
    plain ||= (tags & ~(Tag.GivenName | Tag.NamePart)) === 0 || (tags & Tag.GivenName) !== 0;
  }
  return at - from >= 2 && plain && closes(reader, at, start) ? at : null;
}

/** «المحامية نجاح الشامي أن»: a deed that is a name too, where a word of no list stands between it and what is said. */
export function isCalled(reader: Reader, i: number): boolean {
  const { tags, cueForm } = reader.lex(i);
  if ((cueForm === 'noun' && (tags & Tag.GivenName) === 0) || !reader.lex(i - 1).definite) return false;
  if (!reader.isComplementizer(i + 2) || reader.lex(i + 2).joins !== '') return false;
  const { tags: next, verb, preposition } = reader.lex(i + 1);
  return next === 0 && verb === null && preposition === '';
}

/** What is said begins, or the verb of saying whose subject the phrase is. */
function closes(reader: Reader, i: number, start: number): boolean {
  if (reader.isComplementizer(i)) return reader.lex(i).joins === '' && verbSpeaks(reader, start, true);
  if (reader.isColon(i)) return verbSpeaks(reader, start);
  // «أكد المتحدث باسم الحكومة، حمود الجابري، أن».
  if (reader.isComma(i))
    return reader.isComma(start - 1) && reader.isComplementizer(i + 1) && reader.lex(i + 1).joins === '';
  const { cueForm, joins, verb } = reader.lex(i);
  if (joins !== '') return false;
  // «نقلت الوكالة عن رئيس الوزراء عوني الجابري قوله إن».
  if (reader.has(i, Tag.SayingNoun)) return reader.lex(i).pronoun !== '' && reader.has(start - 1, Tag.Preposition);
  return cueForm === 'finite' && verb?.tense === 'past' && reader.isFinite(i) && reader.isComplementizer(i + 1);
}

/** A verb of saying that takes nobody addressed, and nothing described where no clause follows, stands right before the phrase. */
function verbSpeaks(reader: Reader, start: number, clause = false): boolean {
  const { cue, cueForm } = reader.lex(start - 1);
  if (cue === null || cueForm !== 'finite' || !reader.isFinite(start - 1)) return false;
  return cue.addressee !== true && cue.target !== true && (clause || cue.judgement !== true);
}
