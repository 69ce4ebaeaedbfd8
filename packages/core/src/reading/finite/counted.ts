import { Tag } from '../../languages/language.ts';
import type { Reader } from '../reader.ts';

/** «قتل 31 شخصا», «قتل عشرة أشخاص», «قتل نحو مئة جندي»: after the verb stands how many those are whom it tells of. */
export function countFollows(reader: Reader, i: number): boolean {
  const { verb, tags } = reader.lex(i);
  if (verb === null || verb.weak || verb.tense !== 'past' || verb.pronoun !== '' || (tags & ~DEED) !== 0) return false;
  const at = countedFrom(reader, i + 1);
  if (at === null) return false;
  const { definite, joins, preposition } = reader.lex(at);
  return reader.isWord(at) && !definite && joins === '' && (preposition === '' || reader.isParticle(at, 'of'));
}

const DEED = Tag.Propositional | Tag.Common;

/** Behind the number that begins at i, be it approximate; null where none does. */
function countedFrom(reader: Reader, i: number): number | null {
  const { approximateHeads, numbers, scales } = reader.language.quantities;
  const isCount = (at: number): boolean =>
    reader.item(at).kind === 'number' ||
    (reader.isWord(at) && (numbers.has(reader.norm(at)) || scales.has(reader.norm(at))));
  let at = i;
  if (!isCount(at) && approximateHeads.has(reader.norm(at))) at += reader.has(at + 1, Tag.Preposition) ? 2 : 1;
  // «قتل عدد من المدنيين».
  const some = reader.has(at, Tag.Topic) && !reader.lex(at).definite && reader.isParticle(at + 1, 'of');
  if (some && reader.lex(at + 2).definite) return at + 1;
  if (!isCount(at)) return null;
  while (isCount(at)) at++;
  return at;
}
