import { withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { EntityIndex } from './entity-index.ts';
import { nameOf } from './name-words.ts';

const NO_OFFICE = Tag.Preposition | Tag.Adverb | Tag.Time | Tag.Honorific | Tag.Connective | Tag.Same | Tag.Pronoun;

/** So many words behind a name may tell its office, where no phrase was read there. */
const TAIL = 6;

/** «وزير المالية» after «وزير الصحة سامي الحلبي», «الرئيس الفرنسي» after «رئيس النادي»: the role is the same, and what it is of another. */
export function isOfOtherOffice({ reader, names }: EntityIndex, phrase: NounPhrase, entity: EntityDraft): boolean {
  const { head, to } = phrase;
  if (phrase.type !== 'person') return false;
  const { stem, definite } = reader.lex(head);
  const held = names
    .withRole(stem, phrase.from)
    .filter((one) => nameOf(reader, names.fullest(one).name) === entity.name);
  const wanted = officeOf(reader, phrase, head, to).filter((word) => word !== stem);
  // «المدرب السابق للمنتخب»: what somebody was is told besides what he is.
  for (let i = head + 1; i < to; i++) if (reader.isStem(i, 'former')) return false;
  const known = held.flatMap((one) => {
    const beside = names.apposition(one)?.beside;
    return [
      ...officeOf(reader, one, one.from, one.name.from),
      ...(isTitle(reader, one.name.to) ? officeOf(reader, one, one.name.to, one.name.to + TAIL) : []),
      ...(beside === undefined ? [] : officeOf(reader, beside, beside.from, beside.to)),
    ];
  });
  if (entity.anonymous)
    known.push(...entity.words.slice(1).filter((word) => !saysNothing(reader, word, [...entity.modifiers])));
  const isBody = (word: string): boolean => ((reader.language.tags.get(word) ?? 0) & Tag.Organization) !== 0;
  if (wanted.length === 0) {
    const leads = definite && phrase.modifiers.length > 0 && reader.language.particles.heads?.has(stem) === true;
    return leads && known.some(isBody) && held.every(({ modifiers }) => modifiers.length === 0);
  }
  // «مدرب الفريق» after «مدرب النجوم سامي الحلبي»: the body is the one that was named.
  if (wanted.every(isBody) && !known.some(isBody)) return false;
  // «المدعي العام سامي الحلبي», and then «المدعي العام في البلاد»: more may be told of the same office.
  return known.some((word) => word !== stem && !wanted.includes(word)) && wanted.some((word) => !known.includes(word));
}

function isTitle(reader: Reader, i: number): boolean {
  const { joins, preposition } = reader.lex(i);
  return reader.has(i, Tag.Role) && joins === '' && preposition === '';
}

function saysNothing({ language }: Reader, stem: string, modifiers: readonly string[]): boolean {
  const { anyOffice, fields } = language.particles;
  if (fields?.has(withoutEnding(stem, language.endings.feminine)) === true) return false;
  return (
    anyOffice?.has(stem) === true ||
    language.origins.has(stem) ||
    modifiers.includes(withoutEnding(stem, language.endings.feminine))
  );
}

/** The words that tell what an office is of, or which of its kind it is, without where its holder is from. */
function officeOf(reader: Reader, { modifiers }: NounPhrase, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to && reader.isWord(i); i++) {
    const { stem } = reader.lex(i);
    // «وزير المالية», whatever else the word tells of.
    const own = i > from && reader.lex(i).definite && !reader.lex(i - 1).definite && reader.has(i - 1, Tag.Role);
    if (own || (!reader.has(i, NO_OFFICE) && !saysNothing(reader, stem, modifiers))) words.push(stem);
  }
  return words;
}
