import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { passTo, type FrameState } from './state.ts';

/** Words before an amount that only come near to it, at most: «ما لا يقل عن». */
const NEARLY = 4;

/** «قال 43 في المئة من المشاركين إن», «يرى ثلث السكان أن», «أكد 12 خبيرا أن»: so many of those who were asked, or who are counted, speak. */
export function readShare(s: FrameState): boolean {
  if (!s.finite || s.source !== null) return false;
  const share = shareAt(s.reader, s.at, s.limit, s.prepositions);
  if (share === null) return false;
  s.source = share;
  return passTo(s, share.to);
}

function shareAt(reader: Reader, from: number, limit: number, governed: readonly string[]): NounPhrase | null {
  const { approximateHeads, percents } = reader.language.quantities;
  let amount = from;
  if (!approximateHeads.has(reader.norm(from)) && !isAmount(reader, from)) return null;
  while (amount < from + NEARLY && !isAmount(reader, amount)) amount++;
  if (!isAmount(reader, amount) || !isNearly(reader, from, amount)) return null;
  let to = amount + 1;
  // «خمسة عشر نائبا».
  while (isAmount(reader, to)) to++;
  const percent = percents
    .get(reader.norm(to))
    ?.find(({ rest }) => rest.every((word, k) => reader.norm(to + 1 + k) === word));
  if (percent !== undefined) to += 1 + percent.rest.length;
  to = afterBracket(reader, to, limit);
  const whose =
    percent === undefined ? counted(reader, amount, to, limit, governed) : asked(reader, to, limit, governed);
  if (whose === null && percent === undefined) return null;
  const end = whose === null ? to : afterBracket(reader, whose.to, limit);
  return {
    from,
    to: end,
    name: { from, to: whose?.to ?? to },
    named: false,
    type: 'group',
    head: whose?.head ?? amount,
    roles: whose?.roles ?? [],
    modifiers: [],
    definite: false,
    outlet: false,
    joint: [],
  };
}

/** «43 في المئة من المشاركين». */
function asked(reader: Reader, i: number, limit: number, governed: readonly string[]): NounPhrase | null {
  return reader.isParticle(i, 'of') ? readNounPhrase(reader, i + 1, limit, governed) : null;
}

/** «12 خبيرا»: who is counted; «ثلث المشاركين»: who is divided. */
function counted(
  reader: Reader,
  amount: number,
  i: number,
  limit: number,
  governed: readonly string[],
): NounPhrase | null {
  const whose = readNounPhrase(reader, i, limit, governed);
  if (whose === null) return null;
  const divides = reader.language.quantities.fractions.has(reader.norm(amount));
  const many = !whose.definite && !whose.named && reader.has(whose.head, COUNTED);
  if (divides ? !whose.definite : !many) return null;
  return divides ? whose : { ...whose, to: afterAdjectives(reader, whose.to, limit) };
}

/** «12 خبيرا اقتصاديا»: adjectives in the case of who is counted, which no phrase of a subject has. */
function afterAdjectives(reader: Reader, from: number, limit: number): number {
  let to = from;
  while (to < limit && to < from + ADJECTIVES && isAdjective(reader, to)) to++;
  return to;
}

function isAdjective(reader: Reader, i: number): boolean {
  const { accusative, definite, joins, preposition, tags } = reader.lex(i);
  return (
    accusative &&
    reader.lex(i - 1).accusative &&
    !definite &&
    joins === '' &&
    preposition === '' &&
    (tags & ~Tag.Common) === 0
  );
}

const ADJECTIVES = 2;

/** «نصف التجار (48 في المئة)». */
function afterBracket(reader: Reader, i: number, limit: number): number {
  return reader.norm(i) === '(' ? reader.afterBracket(i, limit) : i;
}

const COUNTED = Tag.Role | Tag.Group | Tag.Unnamed | Tag.Place | Tag.Organization;

function isAmount(reader: Reader, i: number): boolean {
  const { fractions, numbers } = reader.language.quantities;
  return reader.item(i).kind === 'number' || fractions.has(reader.norm(i)) || numbers.has(reader.norm(i));
}

/** Between the two places stands what only comes near to an amount, or nothing; its words are listed from the last to the first. */
function isNearly(reader: Reader, from: number, amount: number): boolean {
  if (from === amount) return true;
  const phrases = reader.language.quantities.approximateBefore.get(reader.norm(amount - 1)) ?? [];
  return phrases.some(
    ({ rest }) => rest.length === amount - from - 1 && rest.every((word, k) => reader.norm(amount - 2 - k) === word),
  );
}
