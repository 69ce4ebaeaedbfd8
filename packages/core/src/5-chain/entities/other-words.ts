import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { ENTITY_MEMORY } from '../../text/limits.ts';
import type { EntityIndex } from './entity-index.ts';
import { byLatter } from './latter.ts';

/** «سموه», «معاليه», «الملك»: who last spoke with the title, or was named with it. */
export function byDeference(index: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const { reader, names, known, speakers } = index;
  const { head } = phrase;
  const { stem, tags, definite } = reader.lex(head);
  const title = (tags & (Tag.Honorific | Tag.Role)) === Tag.Honorific;
  const alone = title && definite && phrase.to === head + 1;
  const titles = reader.language.deferences.get(reader.norm(head)) ?? (alone ? [stem] : undefined);
  if (titles === undefined) return null;
  if (titles.length === 0 && reader.endsAsNoun(head)) return byLatter(index, head);
  const spoken = speakers
    .latest(ENTITY_MEMORY)
    .findLast(({ entity }) => titles.some((title) => entity.roles.has(title)));
  if (spoken !== undefined) return spoken.entity;
  const titled = (one: NounPhrase): boolean => {
    if (titles.length === 0) return true;
    for (let i = one.from; i < one.name.from; i++) if (titles.includes(reader.lex(i).stem)) return true;
    return false;
  };
  const near = names.around(phrase.from).filter((one) => one.from < phrase.from);
  const meant = near.findLast((one) => one.type === 'person' && titled(one));
  return meant === undefined ? null : known.named(meant);
}

/** «الوزيران»: the two who spoke last. */
export function byPair({ reader, speakers }: EntityIndex, phrase: NounPhrase): EntityDraft[] | null {
  const { stem, definite, tags } = reader.lex(phrase.head);
  const isPair = definite && phrase.to - phrase.from <= 2 && endsIn(stem, reader.language.endings.pair);
  if (!isPair || (tags & Tag.Group) !== 0) return null;
  const singular = stem.slice(0, -2);
  const spoken = speakers.latest(ENTITY_MEMORY).reverse();
  const recent = [...new Set(spoken.map(({ entity }) => entity))]
    .filter((entity) => entity.type === 'person')
    .slice(0, 2)
    .reverse();
  return recent.length === 2 && recent.some((entity) => entity.roles.has(singular)) ? recent : null;
}

/** «وأضاف أديب» after «سامي أديب», «اللواء المنصوري» after «سامي المنصوري»: a surname that is also a noun, or looks like an origin. */
export function bySurname({ reader, names, known, speakers }: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  if (phrase.roles.length > 0) return null;
  const surname = afterTitle(reader, phrase);
  if (surname.to - surname.from !== 1) return null;
  const { stem } = reader.lex(surname.from);
  const spoken = speakers.latest(ENTITY_MEMORY).findLast(({ entity: { type, words } }) => {
    return type === 'person' && words.length > 1 && words.at(-1) === stem;
  });
  if (spoken !== undefined) return spoken.entity;
  const named = phrase.definite ? names.surnamed({ ...phrase, ...surname, name: surname }) : undefined;
  return named === undefined ? null : known.named(named);
}

/** The phrase without the title of honour that begins it. */
function afterTitle(reader: Reader, { from, to }: NounPhrase): Range {
  return to - from === 2 && reader.has(from, Tag.Honorific) ? { from: from + 1, to } : { from, to };
}
