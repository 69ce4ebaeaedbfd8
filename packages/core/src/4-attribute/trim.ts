import { complementStart } from './frame/complement.ts';
import { isOwnBut } from './joint/clauses.ts';
import { Tag } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';

const FOLLOW_UPS = ['therefore', 'hence', 'asFor'] as const;

/** Words that only connect a sentence to the one before: never part of a content when they open it. */
function connectiveAt(reader: Reader, i: number): number {
  // «و"الشركة" تعمل».
  if (reader.isParticle(i, 'and')) return 1;
  const phrase = reader.phrase(i);
  if (phrase !== null && (phrase.tags & Tag.Contrast) !== 0)
    return reader.lex(i + phrase.length - 1).pronoun === '' ? phrase.length : phrase.length - 1;
  if (phrase !== null && phrase.intro && reader.isComplementizer(i + phrase.length))
    return complementStart(reader, i + phrase.length) - i;
  if (phrase !== null && (phrase.tags & Tag.Connective) !== 0) return phrase.length;
  // «فيما يتعلق بـ» is a preposition.
  if (phrase !== null && (phrase.tags & Tag.Preposition) !== 0) return 0;
  // «لذا ستكون البداية», «أما الأسعار فارتفعت»: inside a sentence they tell how two clauses hang together.
  if (!reader.startsSentence(i) && FOLLOW_UPS.some((part) => reader.isStem(i, part))) return 0;
  if (reader.has(i, Tag.Connective)) return 1;
  if (reader.has(i, Tag.Contrast) && !isOwnBut(reader, i)) return 1;
  return 0;
}

/** «فلان - الصحيفة - المدينة:»: who wrote, for whom and where; the item after the colon, or null. */
function afterByline(reader: Reader, from: number, to: number): number | null {
  let dashes = 0;
  let loose = false;
  let words = 0;
  for (let i = from; i < to && i < from + 16; i++) {
    if (reader.isColon(i)) return (dashes >= 2 || (dashes === 1 && loose)) && i + 1 < to ? i + 1 : null;
    // «المدينة - «الصحيفة»: حث الوزير».
    if (reader.opensQuote(i) !== null || reader.closesQuote(i)) continue;
    if (reader.isDash(i)) {
      dashes++;
      words = 0;
      loose ||= reader.item(i - 1).end < reader.item(i).start || reader.item(i + 1).start > reader.item(i).end;
    } else if (!reader.isWord(i) || ++words > 4 || reader.lex(i).cueForm === 'finite') return null;
  }
  return null;
}

/** Past the bullet, dash, number or «أولا:» that opens the item of a list; `from` where none does. */
export function afterItemMark(reader: Reader, from: number): number {
  const first = reader.item(from);
  const next = reader.item(from + 1);
  if (reader.isDash(from) || BULLET.test(first.norm)) return from + 1;
  if (first.kind === 'number') return MARK.test(next.norm) && next.end < reader.item(from + 2).start ? from + 2 : from;
  return reader.isWord(from) && reader.isColon(from + 1) ? from + 2 : from;
}

const BULLET = /^[•·∙▪●◦◆■*]$/u;
const MARK = /^[-–—.):/]$/u;

/** Past the dateline («القاهرة (وكالة) --», «دبي، الإمارات - »), dashes, bullets and numbers that open a paragraph. */
export function leadTo(reader: Reader, from: number, to: number): number {
  const byline = afterByline(reader, from, to);
  if (byline !== null) return byline;
  const item = reader.startsBlock(from) && !reader.isDash(from) ? afterItemMark(reader, from) : from;
  // «الرياض: أعلن»: a place is no mark.
  if (item > from && item < to && (!reader.isWord(from) || reader.has(from, Tag.Adverb))) return item;
  for (let i = from; i < to && i < from + 14; i++) {
    const dash =
      reader.isDash(i) &&
      (reader.item(i + 1).start > reader.item(i).end ||
        reader.item(i).start > reader.item(i - 1).end ||
        reader.isDash(i + 1) ||
        reader.isDash(i - 1));
    if (dash || (reader.isColon(i) && i > from + 2 && hasDash(reader, from, i))) {
      let next = i + 1;
      while (next < to && (reader.isDash(next) || reader.isColon(next))) next++;
      let verbs = 0;
      let words = 0;
      for (let j = from; j < i; j++) {
        if (reader.isFinite(j)) verbs++;
        if (reader.isWord(j)) words++;
      }
      const bracket = reader.norm(i - 1) === ')' || words <= 6;
      if (
        verbs === 0 &&
        (bracket || (reader.isColon(i) && words <= 9)) &&
        next < to &&
        (words > 0 || i === from) &&
        !closesLater(reader, i, to)
      )
        return leadTo(reader, next, to) === next ? next : leadTo(reader, next, to);
      if (i === from) return next;
      return from;
    }
    if (
      !reader.isWord(i) &&
      reader.item(i).kind === 'punctuation' &&
      !reader.isComma(i) &&
      !reader.isDash(i) &&
      reader.norm(i) !== '(' &&
      reader.norm(i) !== ')' &&
      reader.norm(i) !== '"'
    )
      return from;
  }
  return from;
}

function hasDash(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.isDash(i)) return true;
  return false;
}

/** The dash has a partner nearby: an insertion, not a dateline. */
function closesLater(reader: Reader, i: number, to: number): boolean {
  if (reader.isDash(i + 1)) return false;
  for (let j = i + 1; j < to && j < i + 12; j++)
    if (reader.isDash(j) && reader.item(j).start !== reader.item(j - 1).end) return true;
  return false;
}

/** The content without connectives, outer punctuation and quotation marks that enclose the whole; null when nothing is left. */
export function trim(reader: Reader, range: Range, attributed: boolean): Range | null {
  let { from, to } = range;
  let tied = false;
  for (;;) {
    if (from >= to) return null;
    const quote = reader.opensQuote(from);
    if (quote !== null) {
      if (attributed && (quote.close >= to - 1 || !quote.balanced || endsInside(reader, quote.close, to))) {
        from++;
        if (quote.close === to - 1 && quote.balanced) to--;
        continue;
      }
      break;
    }
    if (
      !reader.isWord(from) &&
      reader.item(from).kind !== 'number' &&
      reader.norm(from) !== '(' &&
      reader.norm(from) !== '#'
    ) {
      from++;
      continue;
    }
    // «إن العمل مستمر», «إضافة إلى ذلك فإن العمل مستمر» by the narrator; «إن شاء الله».
    const { verb } = reader.lex(from + 1);
    const told = attributed || tied || (reader.startsSentence(from) && (verb === null || verb.weak));
    if (told && opensComplement(reader, from, to)) {
      from++;
      continue;
    }
    const connective = connectiveAt(reader, from);
    if (
      connective > 0 &&
      from + connective < to &&
      (!reader.inQuote(from) || reader.has(from, Tag.Contrast) || reader.isComplementizer(from + connective))
    ) {
      from += connective;
      tied = true;
      continue;
    }
    break;
  }
  while (to > from) {
    const last = to - 1;
    if (reader.closesQuote(last)) {
      const quote = reader.quoteAt(last);
      if (quote !== undefined && quote.open < from) {
        to--;
        continue;
      }
      break;
    }
    const norm = reader.norm(last);
    if (
      reader.isWord(last) ||
      reader.item(last).kind === 'number' ||
      norm === ')' ||
      norm === '%' ||
      norm === '٪' ||
      norm === '+' ||
      norm === '$'
    ) {
      if (
        reader.isWord(last) &&
        to - from > 1 &&
        (reader.isParticle(last, 'and') ||
          reader.isParticle(last, 'rather') ||
          (reader.isComplementizer(last) && reader.lex(last).pronoun === '') ||
          // «…، وذلك بحسب المدير».
          (reader.isComma(last - 1) && reader.joins(last, 'and') && reader.has(last, Tag.Demonstrative)) ||
          leadsNowhere(reader, last))
      ) {
        to--;
        continue;
      }
      break;
    }
    // An unbalanced mark that stands open at the end.
    to--;
  }
  return from < to ? { from, to } : null;
}

/** «قال: "إن العمل بدأ"», «وأن يعود»: the word that leads to the clause; before a past it may be a condition («إن عاد»). */
function opensComplement(reader: Reader, from: number, to: number): boolean {
  const next = from + 1;
  // «موضحا أنه: "ليس مهما"».
  if (reader.isComplementizer(from) && reader.isColon(next)) return next + 1 < to;
  return (
    next < to &&
    reader.isComplementizer(from) &&
    reader.lex(from).pronoun === '' &&
    (!reader.isFinite(next) || (reader.joins(from, 'and') && reader.lex(next).verb?.tense === 'present')) &&
    !reader.has(next, Tag.Negator | Tag.VerbParticle | Tag.Auxiliary)
  );
}

/** A preposition that leads to nothing; «لم يصل بعد», «من بعيد» and «من قبل» end in other words of the same letters. */
function leadsNowhere(reader: Reader, last: number): boolean {
  if (!reader.has(last, Tag.Preposition) || reader.has(last, Tag.Role | Tag.GivenName)) return false;
  if (reader.has(last - 1, Tag.Preposition) && !reader.isWord(last + 1)) return false;
  return !reader.has(last, Tag.Common) || reader.isWord(last + 1);
}

function endsInside(reader: Reader, close: number, to: number): boolean {
  for (let j = close + 1; j < to; j++) if (reader.isWord(j) || reader.item(j).kind === 'number') return false;
  return true;
}
