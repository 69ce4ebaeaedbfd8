import { Tag } from '../../languages/language.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { mayFit } from './by-role.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** So many words may stand between a description and the name, where more is told of the office. */
const TO_NAME = 16;

/** What closes a description, or begins another clause. */
const CLOSES = Tag.Relative | Tag.Complementizer | Tag.Subordinator | Tag.Contrast;

/**
 * «رئيس الجالية» after «رئيس الجالية بالمملكة والمجلس الأعلى سابقا الشيخ سامي الحلبي», «النجم البرازيلي» after «النجم البرازيلي سامي الحلبي»: who is
 * named right behind the same words elsewhere in the article, however the phrase between was read.
 */
export function byDescription({ reader, names, known }: EntityIndex, phrase: NounPhrase): EntityDraft | null {
  const { head, to } = phrase;
  if (phrase.named || (phrase.type !== 'person' && !reader.has(head, Tag.Honorific))) return null;
  if (!reader.lex(head).definite && !reader.lex(to - 1).definite) return null;
  const fellow = fellowBefore(reader, names, phrase);
  if (fellow !== undefined) return known.named(fellow);
  for (const at of names.placesOf(reader.lex(head).stem)) {
    if (at === head || !saysTheSame(reader, at, head, to)) continue;
    const end = at + to - head;
    const short = to === head + 1;
    // «ضم النجم البرازيلي سامي الحلبي»: what begins as a deed was gathered as no name.
    const one = readNounPhrase(reader, at, end + TO_NAME);
    if (isNamedBehind(reader, end, one, short)) return known.named(one);
    const near = names.around(at - 1).filter(({ type }) => type === 'person');
    const behind = near.find(({ name }) => name.from >= end) ?? null;
    if (isNamedBehind(reader, end, behind, short)) return known.named(behind);
    // «سامي الحلبي، ولي العهد،».
    const before = short ? undefined : near.find(({ name }) => name.to === at - 1 && reader.isComma(at - 1));
    if (before !== undefined) return known.named(before);
  }
  return null;
}

/** Who was named before with the office by another word of it («الناطق»), or with any office where «المسؤول الإماراتي» belongs. */
function fellowBefore(reader: Reader, names: Gazetteer, phrase: NounPhrase): NounPhrase | undefined {
  const { from, head, to, modifiers } = phrase;
  if (to !== head + 1 + modifiers.length) return undefined;
  const [, ...others] = alike(reader, reader.lex(head).stem);
  const official = modifiers.length > 0 && reader.has(head, Tag.Unnamed);
  return names.around(from).findLast((one) => {
    if (one.from > from || one.type !== 'person' || !mayFit(phrase, one)) return false;
    return official
      ? one.roles.length > 0 && modifiers.every((m) => one.modifiers.includes(m))
      : others.some((other) => one.roles.includes(other));
  });
}

/** The word itself, and those that name the same office. */
function alike({ language }: Reader, stem: string): string[] {
  const { spokesmen, cabinets } = language.particles;
  const group = [spokesmen, cabinets].find((words) => words?.has(stem) === true) ?? [];
  return [stem, ...[...group].filter((other) => other !== stem)];
}

/** «رئيس الحكومة» says the same as «رئيس الوزراء». */
function saysTheSame(reader: Reader, at: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const here = reader.lex(at + i - from);
    if (!alike(reader, reader.lex(i).stem).includes(here.stem) || (i > from && here.joins !== reader.lex(i).joins))
      return false;
  }
  return true;
}

/** Nothing but more of the description stands between its words, which end at `end`, and the name; of one word (`short`) nothing. */
function isNamedBehind(reader: Reader, end: number, one: NounPhrase | null, short: boolean): one is NounPhrase {
  if (one?.named !== true || one.type !== 'person' || one.name.from < end) return false;
  const { name } = one;
  let start = name.from;
  while (start > end && (reader.has(start - 1, Tag.Honorific) || reader.norm(start - 1) === '.')) start--;
  const { joins, preposition } = reader.lex(start);
  const comma = reader.isComma(end) ? 1 : 0;
  // «وصل الوزير بغداد»: one word that was read as no part of the phrase is no name of his.
  if (start === end && name.to === start + 1 && !reader.has(start, Tag.GivenName)) return false;
  if (
    joins !== '' ||
    preposition !== '' ||
    reader.phrase(start) !== null ||
    start > end + TO_NAME ||
    (short && start > end + comma)
  )
    return false;
  for (let i = end; i < start; i++) {
    // «د. سامي الحلبي».
    const mark = reader.isComma(i) ? i === start - 1 : reader.norm(i) === '.' && reader.has(i - 1, Tag.Honorific);
    if (reader.isFinite(i) || reader.has(i, CLOSES) || !(reader.isWord(i) || mark)) return false;
  }
  const before = start - comma - 1;
  return (
    start <= end + comma ||
    reader.lex(start - 1).definite ||
    reader.has(before, Tag.Adverb | Tag.Time) ||
    start < name.from
  );
}
