import type { Sentence } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { asksAt } from '../dialogue.ts';
import { afterItemMark } from '../trim.ts';
import { goOn } from './more-quotation.ts';
import type { SentenceState } from './state.ts';

/** What a colon at the end of a paragraph leaves to the paragraphs after it. */
export interface AfterColon {
  /** Attribution that the colon stands in. */
  readonly attribution: number;
  /** The block that was read last. */
  readonly block: number;
  /** Nothing was said before the colon, so that the paragraph after it is the content («وقال المدير:»); otherwise only a list goes on. */
  readonly whole: boolean;
}

/** A paragraph or the items of a list after «وقال المدير:» or «إن الخطة تتضمن ما يلي:» belong to who spoke before the colon. */
export function continueColon(s: SentenceState): void {
  const { reader } = s;
  const left = s.carry.colon;
  s.carry.colon = null;
  const sentence = reader.sentences[s.index];
  const before = left === null ? undefined : s.attributions[left.attribution];
  if (left === null || before === undefined || sentence === undefined || s.scope !== null) return;
  const { block } = sentence;
  const within = block === left.block;
  // «- كيف بدأت؟»: in an interview somebody else asks.
  if (block > left.block + 1 || asksAt(reader, s.to)) return;
  const item = afterItemMark(reader, sentence.from) > sentence.from;
  // «وقال المدير:¶ وقال الوزير إن»: who speaks in the paragraph is told there.
  if (!within && !item && (!left.whole || namesSpeaker(s))) return;
  // The cue is that of the first paragraph; items after it have none of their own.
  if (before.content.length === 0 && !within) s.scope = left.attribution;
  else goOn(s, before, before.shares ?? left.attribution, 'colon-before-paragraph', 'colon');
  // A quotation ends where its marks do.
  if (reader.opensQuote(s.from) === null) s.carry.colon = { ...left, block, whole: false };
}

/** Leaves a colon that ends its paragraph to the next one. */
export function carryColon(s: SentenceState): void {
  const { reader, current, scope } = s;
  const sentence = reader.sentences[s.index];
  const last = reader.sentences[s.index + 1]?.block !== sentence?.block;
  if (scope === null || current === null || sentence === undefined || !last || !reader.isColon(s.to - 1)) return;
  s.carry.colon = { attribution: scope, block: sentence.block, whole: current.content.length === 0 };
}

/** A short line that looks like a heading is the item of a list that somebody speaks. */
export function isListed(reader: Reader, { from, block }: Sentence, { colon }: SentenceState['carry']): boolean {
  return colon !== null && block <= colon.block + 1 && afterItemMark(reader, from) > from;
}

/** A cue of its own stands before the paragraph says anything. */
function namesSpeaker({ reader, from }: SentenceState): boolean {
  return reader.lex(from).cueForm === 'finite' || (reader.phrase(from)?.according ?? null) !== null;
}
