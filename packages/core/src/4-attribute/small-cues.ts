import { endsIn } from '../languages/grammar.ts';
import { hasVerbalNounShape } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Complement } from '../reading/draft.ts';
import { complementStart } from './frame/complement.ts';
import { possessedDeed, verbalNoun } from './frame/verbal-noun.ts';

export interface RumourReading {
  readonly contentFrom: number;
  /** Of the cue, in items. */
  readonly length: number;
}

/** «يقال إن», «يُزعم أنه», «أنباء عن»: a report without a reporter. */
export function rumourAt(reader: Reader, i: number, to: number): RumourReading | null {
  const phrase = reader.phrase(i);
  if (phrase === null || phrase.rumour === null) return null;
  const at = i + phrase.length;
  if (phrase.rumour.noun === true) {
    if (reader.isParticle(at, 'about') && at + 1 < to && reader.lex(i).preposition === '')
      return { contentFrom: at + 1, length: phrase.length + 1 };
    // «ترددت أنباء بإصابته».
    const led = reader.lex(at).preposition !== '' && !reader.leads(at, 'to') && reader.lex(i).preposition === '';
    if (led && phrase.length > 1 && isDeed(reader, at)) return { contentFrom: at, length: phrase.length };
    return null;
  }
  const skip = reader.isColon(at) ? at + 1 : at;
  return skip < to && reader.isComplementizer(skip)
    ? { contentFrom: complementStart(reader, skip), length: phrase.length }
    : null;
}

export interface NounCueReading {
  readonly cue: Range;
  readonly contentFrom: number;
  readonly complement: Complement;
  readonly source: NounPhrase | null;
}

/** «إعلان الشركة أن», «اعترافها بأنها», «بحجة أن»: a noun of saying with its clause, at most six words on. */
export function nounCueAt(reader: Reader, i: number, frame: CueFrame, to: number): NounCueReading | null {
  // «كحجة من أجل»: like an excuse, which nobody gives.
  if (reader.language.particles.predicating?.has(reader.lex(i).preposition) === true) return null;
  const hit = readHeld(reader, i, frame, to);
  if (frame.clauseOnly !== true || hit === null) return hit;
  // «ثقة كبيرة بأن», «مخاوف من أن»: nobody's.
  return hit.complement === 'clause' && hit.source !== null && isStated(reader, hit.source) ? hit : null;
}

function isStated(reader: Reader, { head, named, definite, type }: NounPhrase): boolean {
  return reader.has(head, HOLDERS) && (named || definite) && type !== 'place' && !reader.isFinite(head);
}

const HOLDERS = Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.Unnamed | Tag.Honorific | Tag.GivenName;

function readHeld(reader: Reader, i: number, frame: CueFrame, to: number): NounCueReading | null {
  const lex = reader.lex(i);
  if (lex.joins !== '' && lex.preposition === '' && !lex.definite && lex.pronoun === '' && reader.isFinite(i))
    return null;
  const prepositions = (frame.prepositions ?? []).map(fold);
  // «شكوى السكان من الضجيج», «أوامر القائد بالرحيل»: no description of the holder has it; «تذكير السكان بالموعد» reminds them.
  const orders = reader.isStem(i, 'orders');
  const governed = orders ? prepositions : prepositions.filter((preposition) => preposition.length > 1);
  let source: NounPhrase | null = null;
  let cueTo = i + 1;
  for (let j = i + 1; j < to && j < i + 14; j++) {
    if (reader.isComplementizer(j) && reader.lex(j).joins === '') {
      // «الإعلان إلى أن»: another word governs the clause.
      if (j > i + 1 && reader.has(j - 1, Tag.Preposition) && !prepositions.includes(reader.norm(j - 1))) return null;
      return { cue: { from: i, to: cueTo }, contentFrom: complementStart(reader, j), complement: 'clause', source };
    }
    if (reader.norm(j) === '(') {
      j = reader.afterBracket(j, to) - 1;
      continue;
    }
    if (!reader.isWord(j) || reader.isFinite(j)) return null;
    // «دعوة غير مسبوقة».
    if (reader.has(j, Tag.Negator) && !reader.has(j, Tag.Propositional)) return null;
    // «بعد الإعلان بيوم من إعلان الشركة أن»: the nearer noun takes the clause.
    if (j > i + 1 && reader.lex(j).cueForm === 'noun') return null;
    // «خفضت الوكالة توقعاتها للنمو»: the preposition is written with what it leads to.
    if (
      frame.act === 'expectation' &&
      j === i + 1 &&
      lex.pronoun !== '' &&
      prepositions.includes(reader.lex(j).preposition)
    )
      return { cue: { from: i, to: cueTo }, contentFrom: j, complement: 'noun', source };
    if (frame.anyObject === true && j === i + 1)
      return { cue: { from: i, to: cueTo }, contentFrom: j, complement: 'noun', source };
    // «تهديد اللاعب بالرحيل», «إعلان الحكومة إلغاء الرسوم»: whose it is, and a deed that it takes.
    const held = source === null ? lex.pronoun !== '' && j === i + 1 : !lex.definite && isHolder(reader, source, j);
    if (held && takesDeed(reader, j, frame, prepositions))
      return { cue: { from: i, to: cueTo }, contentFrom: j, complement: 'noun', source };
    const beside = source === null ? lex.pronoun !== '' : j === source.to;
    if (beside && (frame.act === 'accusation' || j === i + 1)) {
      const at = deedAfterTarget(reader, i, j, to, frame, prepositions);
      if (at) return { cue: { from: i, to: cueTo }, contentFrom: j, complement: 'noun', source };
    }
    // «تحذير من الوزارة من أن».
    if (source === null && lex.pronoun === '' && reader.isParticle(j, 'of') && !reader.isComplementizer(j + 1)) {
      const giver = readNounPhrase(reader, j + 1, Math.min(to, i + 9), governed);
      if (giver !== null && isStated(reader, giver)) {
        source = giver;
        j = giver.to - 1;
        continue;
      }
    }
    const norm = reader.norm(j);
    if (prepositions.includes(norm) && lex.pronoun !== '') {
      cueTo = j + 1;
      if (reader.isComplementizer(j + 1)) continue;
      return { cue: { from: i, to: cueTo }, contentFrom: j + 1, complement: 'noun', source };
    }
    if (prepositions.includes(norm)) {
      if (j === i + 1) cueTo = j + 1;
      if (reader.isComplementizer(j + 1)) continue;
      if (source !== null && !lex.definite && isDeed(reader, j + 1))
        return { cue: { from: i, to: cueTo }, contentFrom: j + 1, complement: 'noun', source };
      return null;
    }
    if (describes(reader, j, lex.definite)) continue;
    if (source === null && lex.pronoun === '' && !reader.has(j, Tag.Preposition) && reader.lex(j).preposition === '') {
      source = readNounPhrase(reader, j, holderLimit(reader, j, Math.min(to, i + 8), frame), governed);
      if (source === null) return null;
      j = source.to - 1;
    }
  }
  return null;
}

/** The phrase right before the place is whose word it is: no paper and no deed («إعلان نتائج أعمالها»). */
function isHolder(reader: Reader, source: NounPhrase, at: number): boolean {
  return at === source.to && !reader.has(source.head, Tag.Topic | Tag.Propositional | Tag.Document);
}

/** The deed at a place is what the noun of saying holds: under its preposition, or without one. */
function takesDeed(reader: Reader, at: number, frame: CueFrame, prepositions: readonly string[]): boolean {
  const { preposition, definite, joins, stem } = reader.lex(at);
  if (joins !== '' || frame.act === 'expectation') return false;
  if (preposition !== '') return prepositions.includes(preposition) && isDeed(reader, at);
  // «إعلان الحكومة الانسحاب»: with the article only what is shaped like a deed.
  return (
    frame.object === true &&
    (definite ? stem.length >= 5 && hasVerbalNounShape(reader.language, stem) : isDeed(reader, at))
  );
}

/** «مطالبتها الحكومة بالتدخل», «اتهام الوزير للشركة بتلويث النهر»: whom it is to or against stands before the deed. */
function deedAfterTarget(
  reader: Reader,
  cue: number,
  from: number,
  to: number,
  frame: CueFrame,
  prepositions: readonly string[],
): boolean {
  const accuses = frame.act === 'accusation';
  if (!(accuses ? reader.leads(from, 'to') : frame.directive === true && from === cue + 1 && reader.lex(from).definite))
    return false;
  for (let k = from + 1; k < to && k < from + 8 && reader.isWord(k) && !reader.isFinite(k); k++) {
    const { preposition } = reader.lex(k);
    if (preposition !== '' && prepositions.includes(preposition)) return isDeed(reader, k);
    if (reader.isComplementizer(k)) return false;
  }
  return false;
}

/** Who says it ends where what he says begins: «إعلان المدير رحيله». */
function holderLimit(reader: Reader, from: number, to: number, frame: CueFrame): number {
  for (let k = from + 1; k < to; k++) {
    const { cueForm, pronoun } = reader.lex(k);
    // «طلب النقابة ومطالبتها الوزارة بالتدخل»: another noun of saying.
    if (cueForm === 'noun' && pronoun !== '') return k;
    if (frame.object === true && reader.isWord(k) && takesDeed(reader, k, frame, [])) return k;
  }
  return to;
}

/** A noun that holds what somebody does. */
function isDeed(reader: Reader, at: number): boolean {
  return reader.has(at, Tag.Propositional) || verbalNoun(reader, at) || possessedDeed(reader, at);
}

/** «تأكيد رسمي على أن», «الاعتراف المفاجئ بأن»: an adjective beside the noun of saying, not who says it. */
function describes(reader: Reader, j: number, definite: boolean): boolean {
  const { stem, tags, definite: own, accusative, joins, preposition } = reader.lex(j);
  // «قناعة راسخة بأن», «تأكيدات متكررة بأن»: a feminine of no list after a feminine, both without the article.
  const { feminine, feminineAny } = reader.language.endings;
  const before = reader.lex(j - 1);
  if (!definite && !own && tags === 0 && joins === '' && preposition === '' && before.pronoun === '')
    if (endsIn(stem, feminine) && endsIn(before.stem, feminineAny)) return true;
  // After the article nobody holds it.
  if (definite && own && (tags & ~Tag.Common) === 0 && joins === '' && preposition === '' && reader.lex(j - 1).definite)
    return true;
  return (
    own === definite &&
    !accusative &&
    (tags & ~Tag.Common) === 0 &&
    stem.length >= 4 &&
    endsIn(stem, reader.language.endings.belonging)
  );
}
