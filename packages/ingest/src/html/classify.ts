import type { BlockKind } from '@isnad/core';
import type { ArticleBlock } from '../article.ts';
import { readDate } from '../dates/visible.ts';
import { countWords, skeleton } from '../text/clean.ts';
import { wordsOf } from './dom.ts';
import type { Mark, RawBlock } from './raw-blocks.ts';
import {
  creditIn,
  dateLabel,
  hasFurniturePart,
  isFurnitureHeading,
  isFurnitureLine,
  namesInByline,
  namesInInfoLine,
} from './words.ts';

export interface Classified extends ArticleBlock {
  readonly raw: RawBlock;
}

interface Scene {
  readonly title: string | undefined;
  readonly kept: ReadonlySet<RawBlock>;
  readonly heavy: ReadonlySet<Element>;
}

const LONGEST_DATELINE = 14;

/** Shorter lines above the body are its author, its date, its place. */
const SENTENCE_WORDS = 8;
const STANDFIRST_WORDS = 7;

const LONGEST_BYLINE = 12;
const LONGEST_BOLD_HEADING = 12;

/** From this share on a text is a link to something else, not a sentence with a link in it. */
const ALL_LINK = 0.8;

/** What each block is: the mark-up first, then its words, then its form. */
export function classify(blocks: readonly RawBlock[], scene: Scene): Classified[] {
  const title = skeleton(scene.title ?? '');
  const isStart = (block: RawBlock): boolean =>
    scene.kept.has(block) && isSentence(block.text) && skeleton(block.text) !== title;
  const first = blocks.findIndex(isStart);
  const last = blocks.findLastIndex((block) => scene.kept.has(block));
  const boxes = furnitureBoxes(blocks, scene);
  let titled = title === '';
  return blocks.map((raw, at) => {
    const marks = raw.marks.filter((mark) => mark.kind === 'hidden' || !scene.heavy.has(mark.element));
    const isTitle = !titled && skeleton(raw.text) === title && !marks.some(isKind('hidden'));
    if (isTitle) titled = true;
    const place = { kept: scene.kept.has(raw), beforeBody: at <= first, within: at > first && at < last };
    const boxed = boxes.some((box) => box.contains(raw.element));
    const kind = isTitle ? 'title' : boxed ? 'furniture' : kindOf(raw, marks, place);
    return { kind, text: raw.text, raw };
  });
}

/** A label such as «مواضيع ذات صلة» speaks for all that stands with it in its element. */
function furnitureBoxes(blocks: readonly RawBlock[], { heavy }: Scene): Element[] {
  const boxes = new Set<Element>();
  for (const { text, element, name, bold } of blocks) {
    const box = /^h[1-6]$/u.test(name) || bold > 0.9 ? element.parentElement : null;
    if (box !== null && !heavy.has(box) && box.localName !== 'body' && isFurnitureHeading(text)) boxes.add(box);
  }
  // Each block is compared with each box: a real page has a handful, a hostile one must not have thousands.
  return [...boxes].slice(0, 50);
}

interface Where {
  readonly kept: boolean;
  readonly beforeBody: boolean;
  readonly within: boolean;
}

function kindOf(raw: RawBlock, marks: readonly Mark[], where: Where): BlockKind {
  const { text, name } = raw;
  const words = countWords(text);
  if (words === 0 || marks.some(isKind('hidden'))) return 'furniture';
  if (marks.some(isKind('credit')) || marks.some(isKind('caption'))) return 'caption';
  if (where.beforeBody && (isInfoLine(text) || isDateline(text, words, marks))) return 'dateline';
  if (!where.within && namesInByline(text) !== null && !marks.some(isComment)) return 'byline';
  if (marks.some(isKind('furniture')) || isFurnitureLine(text)) return 'furniture';
  if (isDateline(text, words, marks)) return 'dateline';
  if (marks.some(isKind('byline')) && words <= LONGEST_BYLINE) return 'byline';
  if (words <= LONGEST_BYLINE && creditIn(text) !== null && /:/u.test(text)) return 'caption';
  if (raw.linked >= ALL_LINK || (raw.linked > 0.3 && hasFurniturePart(text))) return 'furniture';
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (isBoldHeading(raw, words)) return 'heading';
  return isBody(raw, words, where) ? 'paragraph' : 'furniture';
}

function isDateline(text: string, words: number, marks: readonly Mark[]): boolean {
  if (words > LONGEST_DATELINE || !/\p{N}/u.test(text)) return false;
  if (marks.some(isKind('date'))) return true;
  return readDate(text) !== null && (dateLabel(text) !== null || words <= 8) && !/[.!؟?]$/u.test(text);
}

/** Author, date and more in one line, as old systems have it; or the place before the first sentence, «بيروت -». */
function isInfoLine(text: string): boolean {
  if (/[.!؟?…]$/u.test(text)) return false;
  if (/[–—-]$/u.test(text)) return countWords(text) <= 5;
  return namesInInfoLine(text) !== null && readDate(text) !== null;
}

function isBoldHeading(raw: RawBlock, words: number): boolean {
  return raw.bold > 0.95 && words <= LONGEST_BOLD_HEADING && !/[.!؟?:،,»"”]$/u.test(raw.text);
}

/** What Readability took is body; what it left between its parts is, unless it is a scrap; around them only whole sentences are. */
function isBody(raw: RawBlock, words: number, where: Where): boolean {
  if (where.kept) return true;
  if (raw.linked > 0.5) return false;
  if (where.beforeBody && isStandfirst(raw, words)) return true;
  if (where.within) return words >= 3 || raw.name === 'li' || raw.name === 'tr';
  return isSentence(raw.text);
}

/** What stands between title and body in a few words: it has no full stop, but it is no label either. */
function isStandfirst(raw: RawBlock, words: number): boolean {
  return words >= STANDFIRST_WORDS && raw.linked < 0.3 && readDate(raw.text) === null;
}

function isSentence(text: string): boolean {
  return countWords(text) >= SENTENCE_WORDS && /[.!؟?…»"”]$/u.test(text);
}

/** Whoever wrote a comment did not write the article. */
function isComment({ element }: Mark): boolean {
  return wordsOf(element).some((word) => /^(?:comments?|disqus|replies|respond)$/u.test(word));
}

function isKind(kind: Mark['kind']): (mark: Mark) => boolean {
  return (mark) => mark.kind === kind;
}
