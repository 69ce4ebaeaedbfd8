import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { EntityIndex } from './entity-index.ts';
import { nameOf, nameWords } from './name-words.ts';

/** So many items before «الأخيرة» stands whom it means. */
const REACH = 40;

const SOMEBODY = Tag.Organization | Tag.Outlet | Tag.Role | Tag.Group;

/** «اتهم الحزب الحكومة بالتقصير، لكن الأخيرة نفت»: whom a feminine noun named last before it. */
export function byLatter({ reader, known }: EntityIndex, head: number): EntityDraft | null {
  const fits = (i: number): boolean => reader.has(i, SOMEBODY) && reader.endsAsNoun(i) && !reader.isFinite(i);
  for (let i = head - 1; i >= 0 && i > head - REACH; i--) {
    // «مديرة الشركة»: the second part of another.
    if (!fits(i) || (fits(i - 1) && !reader.lex(i - 1).definite)) continue;
    let to = i + 1;
    while (to < head && reader.lex(to).preposition === '') to++;
    const phrase = readNounPhrase(reader, i, to);
    if (phrase === null) continue;
    if (phrase.named) return known.named(phrase);
    const entity = known.find(nameOf(reader, phrase), nameWords(reader, phrase), phrase.type, false);
    entity.feminine = true;
    return entity;
  }
  return null;
}
