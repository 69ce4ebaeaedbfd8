import { Tag } from '../languages/language.ts';
import type { Block, BlockKind, Sentence } from '../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import type { Reader } from '../reading/reader.ts';
import { afterItemMark } from './trim.ts';

/** A paragraph of an interview or a debate, in which one speaks. */
export interface Turn {
  readonly speaker: NounPhrase;
  /** The colon after his name, or -1 where the paragraph does not name him. */
  readonly colon: number;
}

/** Words before the colon of a turn, at most: a title and a name. */
const LABEL_WORDS = 8;
/** A question of an interview is seldom longer. */
const QUESTION_WORDS = 80;
/** So many questions with an answer each make an interview; one or two are asked in any article. */
const QUESTIONS = 3;
/** … of whose answers so great a share is told in the first person. */
const OF_HIMSELF = 1 / 3;

/** The first and the last item of a block. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

const NONE: ReadonlyMap<number, Turn> = new Map();

/** Who speaks in which block, where the article is an interview or a debate: by the names before colons, or as the answers to questions. */
export function readTurns(reader: Reader): ReadonlyMap<number, Turn> {
  const { sentences } = reader;
  if (sentences.length < 2 * QUESTIONS) return NONE;
  const stretches = stretchesOf(sentences, reader.document.blocks);
  const named = namedTurns(reader, stretches);
  const turns = named.size > 0 ? named : answers(reader, stretches);
  for (const { block, from, to } of stretches) if (turns.has(block)) reader.setSpoken(from, to);
  return turns;
}

const KINDS: Readonly<Partial<Record<BlockKind, true>>> = { paragraph: true, heading: true, byline: true };

function stretchesOf(sentences: readonly Sentence[], blocks: readonly Block[]): Stretch[] {
  const stretches: { from: number; to: number; block: number }[] = [];
  for (const { from, to, block } of sentences) {
    // A short question at the top looks like the line of who wrote the article.
    if (KINDS[blocks[block]?.kind ?? 'title'] !== true) continue;
    const last = stretches.at(-1);
    if (last?.block === block) last.to = to;
    else stretches.push({ from, to, block });
  }
  return stretches;
}

/** «سامي الحلبي: نعمل …», where the same name stands before two paragraphs at least, or all of them are named. */
function namedTurns(reader: Reader, stretches: readonly Stretch[]): Map<number, Turn> {
  const labels = new Map<number, Turn>();
  const times = new Map<string, number>();
  const lastWord = ({ speaker }: Turn): string => reader.norm(speaker.to - 1);
  for (const { from, to, block } of stretches) {
    const label = labelAt(reader, from, to);
    if (label === null) continue;
    labels.set(block, label);
    times.set(lastWord(label), (times.get(lastWord(label)) ?? 0) + 1);
  }
  for (const [block, label] of labels) if ((times.get(lastWord(label)) ?? 0) < 2) labels.delete(block);
  // Items of a list have headings too, of which none comes again.
  return labels.size >= QUESTIONS ? between(reader, stretches, labels) : new Map();
}

/** A paragraph between two turns goes on with the first. */
function between(reader: Reader, stretches: readonly Stretch[], labels: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let open: number[] = [];
  let speaker: NounPhrase | null = null;
  for (const stretch of stretches) {
    const { block, from, to } = stretch;
    const label = labels.get(block);
    if (label === undefined) {
      // «النهار: متى يفتتح الجسر؟»: somebody else asks.
      if (!isQuestion(reader, stretch) && colonIn(reader, from, to) === null) open.push(block);
      continue;
    }
    if (speaker !== null) for (const at of open) turns.set(at, { speaker, colon: -1 });
    open = [];
    speaker = label.speaker;
    turns.set(block, label);
  }
  return turns;
}

const NO_SPEAKER = Tag.Time | Tag.Adverb | Tag.Topic | Tag.Propositional | Tag.Preposition | Tag.Medium;

/** The colon after the first words, or null. */
function colonIn(reader: Reader, from: number, to: number): number | null {
  for (let i = from + 1; i < to - 2 && i < from + LABEL_WORDS; i++) if (reader.isColon(i)) return i;
  return null;
}

function labelAt(reader: Reader, from: number, to: number): Turn | null {
  const start = afterItemMark(reader, from) === from + 1 ? from + 1 : from;
  const colon = colonIn(reader, start, to);
  if (colon === null) return null;
  const speaker = readNounPhrase(reader, start, colon);
  if (speaker === null || speaker.to !== colon || speaker.type === 'place') return null;
  const { tags, preposition, joins, cueForm } = reader.lex(speaker.head);
  // «س: …», «ج: …» name nobody.
  if (preposition !== '' || joins !== '' || cueForm !== null || reader.norm(start).length < 2) return null;
  return (tags & NO_SPEAKER) === 0 || (tags & Tag.GivenName) !== 0 ? { speaker, colon } : null;
}

/** The paragraphs after questions, where they are told in the first person by somebody whom the article introduces before. */
function answers(reader: Reader, stretches: readonly Stretch[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let asked = 0;
  let answered = 0;
  let ofHimself = 0;
  let first: Stretch | null = null;
  let speaker: NounPhrase | null = null;
  stretches.forEach((stretch, k) => {
    if (!isQuestion(reader, stretch)) {
      if (speaker === null) return;
      answered++;
      if (isTold(reader, stretch)) ofHimself++;
      turns.set(stretch.block, { speaker, colon: -1 });
      return;
    }
    const next = stretches[k + 1];
    if (next !== undefined && !isQuestion(reader, next)) asked++;
    first ??= stretch;
    speaker ??= introduced(reader, first.from);
  });
  return asked >= QUESTIONS && ofHimself >= answered * OF_HIMSELF ? turns : new Map();
}

function isQuestion(reader: Reader, { from, to }: Stretch): boolean {
  return to - from <= QUESTION_WORDS && asksAt(reader, to);
}

/** What ends at `to` asks, whichever keyboard it was typed on. */
export function asksAt(reader: Reader, to: number): boolean {
  const mark = reader.norm(to - 1);
  return mark === '؟' || mark === '?';
}

/** «أنا», «نحن», «أعتقد»: who speaks tells of himself. */
function isTold(reader: Reader, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++)
    if (reader.lex(i).verb?.agreement === '1' || reader.isStem(i, 'speakers')) return true;
  return false;
}

/** The first person whom the article names before the interview begins, with his office or by a given name if it can. */
function introduced(reader: Reader, before: number): NounPhrase | null {
  let known: NounPhrase | null = null;
  for (let i = 0; i < before; i++) {
    if (!reader.isWord(i) || reader.isFinite(i) || reader.has(i, NO_PERSON)) continue;
    const phrase = readNounPhrase(reader, i, before);
    if (phrase === null) continue;
    if (phrase.named && phrase.type === 'person') {
      if (phrase.roles.length > 0 || reader.has(phrase.name.from, Tag.GivenName | Tag.Honorific)) return phrase;
      if (phrase.name.to - phrase.name.from >= 2) known ??= phrase;
    }
    i = Math.max(i, phrase.to - 1);
  }
  return known;
}

const NO_PERSON = Tag.Preposition | Tag.Time | Tag.Outlet | Tag.Medium | Tag.Document | Tag.Place;
