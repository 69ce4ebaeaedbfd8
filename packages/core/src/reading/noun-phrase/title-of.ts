import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';

/** «رئيس جمهورية س», «وزير خارجية ص»: takes the name of the place or body that a title belongs to, which names nobody. */
export function takeNameOfTitle(phrase: PhraseSoFar): boolean {
  const names = !phrase.hasName && (phrase.isNamePart || phrase.plain);
  phrase.ofBody = names && isNameOfBody(phrase);
  const honoured = isHonoured(phrase);
  if (honoured) phrase.honouredTo = phrase.i + 1;
  const belongs = honoured || phrase.ofBody || (names && isNameOfPlace(phrase));
  phrase.afterPreposition = false;
  if (!belongs) return false;
  phrase.lastTags = phrase.lex.tags;
  return phrase.pass();
}

/** «مدير جامعة الملك سعود»: after whom the body is named, with his father and what describes the body («جامعة الأمير سامي بن خالد الأهلية»). */
function isHonoured({ reader, i, role, isNamePart, lex, honouredTo, endings }: PhraseSoFar): boolean {
  if (!role || lex.joins !== '' || lex.preposition !== '') return false;
  if (i === honouredTo)
    return (
      reader.has(i, Tag.NamePart) ||
      reader.has(i - 1, Tag.NamePart) ||
      (lex.definite && endsIn(lex.stem, endings.feminine))
    );
  const body = reader.lex(i - 2);
  return (
    isNamePart &&
    reader.lex(i - 1).definite &&
    reader.has(i - 1, Tag.Honorific) &&
    !body.definite &&
    reader.has(i - 2, Tag.Organization | Tag.Place) &&
    !reader.has(i - 2, Tag.Role)
  );
}

/** The name of a body, which may be one of several words as a person's is. */
function isNameOfBody(phrase: PhraseSoFar): boolean {
  if (phrase.joined || phrase.lex.definite || phrase.lex.preposition !== '') return false;
  if (phrase.ofBody) return true;
  return phrase.role && phrase.isNamePart && phrase.head !== phrase.i - 1 && isAfterBody(phrase, Tag.Organization);
}

function isNameOfPlace(phrase: PhraseSoFar): boolean {
  if ((!phrase.role && !phrase.group) || phrase.isNamePart) return false;
  // «المشرف على قاعة النخيل»: what the office is over has a name.
  const over =
    phrase.follows(Tag.Common) && !phrase.before.definite && phrase.reader.has(phrase.i - 2, Tag.Preposition);
  return (
    phrase.afterPreposition || over || isWhatTitleIsOf(phrase) || isAfterBody(phrase, Tag.Place | Tag.Organization)
  );
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
