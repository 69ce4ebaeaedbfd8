import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { namesState } from '../../reading/noun-phrase/words.ts';
import type { Reader } from '../../reading/reader.ts';
import type { EntityIndex } from './entity-index.ts';
import { isWoman } from './known-entities.ts';
import { nameOf, nameWords } from './name-words.ts';

/** So many items before «الأخيرة» stands the body that it means. */
const REACH = 40;

const BODIES = Tag.Organization | Tag.Outlet | Tag.Role | Tag.Group;

/** «اتهمت الحكومة المعارضة بالتعطيل، لكن الأخيرة نفت»: whoever was named last before it, and has the gender of the word. */
export function byLatter({ reader, names, known }: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const feminine = reader.endsAsNoun(phrase.head);
  const near = names.around(phrase.from).filter((one) => one.from < phrase.from && one.type === 'person');
  const person = near.findLast((one) => (isWoman(reader, one) || reader.endsAsNoun(one.name.from)) === feminine);
  const meant = bodyBefore(reader, phrase.from, person?.from ?? -1, feminine) ?? person;
  if (meant === undefined) return null;
  const entity = meant.named
    ? known.named(meant)
    : known.find(nameOf(reader, meant), nameWords(reader, meant), meant.type, false);
  entity.feminine = feminine;
  return entity;
}

/** The last body of that gender, or the office of somebody, between two places. */
function bodyBefore(reader: Reader, to: number, from: number, feminine: boolean): NounPhrase | null {
  for (let i = to - 1; i > from && i > to - REACH; i--) {
    // «موسكو».
    const state = feminine && reader.isWord(i) && namesState(reader, i);
    if (!state && (!reader.has(i, BODIES) || reader.isFinite(i) || isSecond(reader, i))) continue;
    const one = readNounPhrase(reader, i, phraseLimit(reader, i, to));
    if (one?.from !== i || !(one.definite || one.named)) continue;
    // «اتهمت موسكو كييف»: no name of two words.
    if (state) return { ...one, named: false };
    if (reader.endsAsNoun(one.head) === feminine) return one;
  }
  return null;
}

/** «مديرة الشركة»: the second part of another of the same gender. */
function isSecond(reader: Reader, i: number): boolean {
  const { definite, preposition } = reader.lex(i - 1);
  if (reader.endsAsNoun(i - 1) !== reader.endsAsNoun(i)) return false;
  return !definite && preposition === '' && reader.has(i - 1, BODIES) && !reader.isFinite(i - 1);
}

/** «الحزب بالسرقة»: what a preposition leads to is what he is charged with. */
function phraseLimit(reader: Reader, from: number, to: number): number {
  const { at } = reader.language.particles;
  let i = from + 1;
  while (i < to && reader.lex(i).preposition === '' && !(reader.lex(i).tags === 0 && at?.has(reader.norm(i).charAt(0))))
    i++;
  return i;
}
