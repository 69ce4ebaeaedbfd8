import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';

/** «رئيس جمهورية س», «وزير خارجية ص»: takes the name of the place or body that a title belongs to, which names nobody. */
export function takeNameOfTitle(phrase: PhraseSoFar): boolean {
  const names = !phrase.hasName && (phrase.isNamePart || phrase.plain);
  phrase.ofBody = names && isNameOfBody(phrase);
  const belongs = phrase.ofBody || (names && isNameOfPlace(phrase));
  phrase.afterPreposition = false;
  if (!belongs) return false;
  phrase.lastTags = phrase.lex.tags;
  return phrase.pass();
}

/** The name of a body, which may be one of several words as a person's is. */
function isNameOfBody(phrase: PhraseSoFar): boolean {
  if (phrase.joined || phrase.lex.definite || phrase.lex.preposition !== '') return false;
  if (phrase.ofBody) return true;
  return phrase.role && phrase.isNamePart && phrase.head !== phrase.i - 1 && isAfterBody(phrase, Tag.Organization);
}

function isNameOfPlace(phrase: PhraseSoFar): boolean {
  if ((!phrase.role && !phrase.group) || phrase.isNamePart) return false;
  return phrase.afterPreposition || isWhatTitleIsOf(phrase) || isAfterBody(phrase, Tag.Place | Tag.Organization);
}

/** Right after a noun without the article that has one of the tags and is no title. */
function isAfterBody(phrase: PhraseSoFar, tags: number): boolean {
  return phrase.follows(tags) && !phrase.follows(Tag.Role) && !phrase.before.definite;
}

/** «مدير سجون المنطقة»: after a title without the article, what a noun with the article follows is what the title is of. */
function isWhatTitleIsOf(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.tags === 0 &&
    phrase.lex.verb === null &&
    phrase.follows(Tag.Role) &&
    !phrase.before.definite &&
    phrase.next.definite &&
    phrase.next.joins === '' &&
    (phrase.next.tags & (Tag.Common | Tag.Place | Tag.Organization)) !== 0 &&
    !endsIn(phrase.next.stem, phrase.endings.belongingAny)
  );
}
