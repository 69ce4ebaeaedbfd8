import { cleanText } from '../text/clean.ts';
import { isNoteMark, raised } from './raised.ts';
import { isElement, isHiddenElement, isText, nameOf, walk, wordsOf } from './dom.ts';
import {
  BYLINE_WORDS,
  CAPTION_PAIRS,
  CAPTION_WORDS,
  CREDIT_WORDS,
  DATE_WORDS,
  FURNITURE_ELEMENTS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_WORDS,
} from './markup.ts';

type MarkKind = 'furniture' | 'hidden' | 'caption' | 'credit' | 'byline' | 'date';

/** What the mark-up calls an element; it holds for all text in it. */
export interface Mark {
  readonly kind: MarkKind;
  readonly element: Element;
}

/** A run of text with nothing between its parts that a reader would see as a break. */
export interface RawBlock {
  readonly text: string;
  /** The name of the nearest block element around it: `p`, `h2`, `li`. */
  readonly name: string;
  readonly element: Element;
  readonly marks: readonly Mark[];
  /** The share of the text that leads to another page, 0 to 1. */
  readonly linked: number;
  /** The share of the text that is set bold, 0 to 1. */
  readonly bold: number;
}

interface Frame {
  readonly element: Element;
  readonly block: Element;
  readonly marks: readonly Mark[];
  readonly linked: boolean;
  readonly bold: boolean;
  readonly inSentence: boolean;
  readonly raised: boolean;
}

const BLOCK = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
  ],
  ...[
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
  ],
  ...['summary', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul', 'amp-story', 'amp-sidebar'],
]);

/** In these a date or a name is a word of the sentence, not a line of its own. */
const SENTENCE = new Set(['p', 'li', 'blockquote', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What these hold is a line of its own, also where the element is none. */
const SET_APART: ReadonlySet<MarkKind> = new Set(['caption', 'credit', 'byline', 'date']);

const BOLD = new Set(['b', 'strong']);

/** Words that their publisher took back. */
const STRUCK = new Set(['del', 's', 'strike']);

/** The texts under `root` in reading order, with what the mark-up says of them. */
export function rawBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  const stack: Frame[] = [frameOf(root)];
  let buffer: string[] = [];
  let length = 0;
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let owner = stack[0];

  function flush(): void {
    const text = cleanText(buffer.join(''));
    if (text !== '' && owner !== undefined) {
      const { block, marks } = owner;
      blocks.push({ text, name: nameOf(block), element: block, marks, linked: linked / length, bold: bold / length });
    }
    buffer = [];
    length = linked = bold = breaks = 0;
  }

  function add(text: string, frame: Frame): void {
    const size = text.replaceAll(/\s+/gu, '').length;
    if (size === 0) {
      if (buffer.length > 0) buffer.push(' ');
      return;
    }
    if (breaks > 1 || (breaks === 1 && endsSentence(buffer))) flush();
    else if (breaks === 1) buffer.push(' ');
    breaks = 0;
    if (buffer.length === 0) owner = frame;
    buffer.push(text);
    length += size;
    if (frame.linked) linked += size;
    if (frame.bold) bold += size;
  }

  walk(
    root,
    (node) => {
      const parent = stack.at(-1);
      if (parent === undefined) return false;
      if (isText(node)) add(textOf(node, parent), parent);
      if (!isElement(node)) return false;
      const name = nameOf(node);
      if (name === 'br') breaks++;
      const frame = enterFrame(node, name, parent);
      if (frame.block !== parent.block) flush();
      stack.push(frame);
      return name !== 'head' && !isLeftOut(node, name);
    },
    (element) => {
      const left = stack.pop();
      const parent = stack.at(-1);
      if (left !== undefined && parent !== undefined && left.block !== parent.block) flush();
      else if (CELLS.has(nameOf(element)) && buffer.length > 0) buffer.push(' | ');
    },
  );
  flush();
  return blocks.map((block) => ({ ...block, text: withoutLastBar(block.text) })).filter((block) => block.text !== '');
}

function frameOf(root: Element): Frame {
  return { element: root, block: root, marks: [], linked: false, bold: false, inSentence: false, raised: false };
}

function textOf(node: Node, frame: Frame): string {
  const text = node.textContent ?? '';
  return frame.raised ? raised(text) : text;
}

/** In the sentence, but not to be read with it. */
function isLeftOut(element: Element, name: string): boolean {
  return STRUCK.has(name) || (name === 'sup' && isNoteMark(element));
}

const CELLS = new Set(['td', 'th']);

function withoutLastBar(text: string): string {
  return text.endsWith(' |') ? text.slice(0, -2).trimEnd() : text;
}

function enterFrame(element: Element, name: string, parent: Frame): Frame {
  const mark = markOf(element, name);
  const apart =
    BLOCK.has(name) ||
    (CELLS.has(name) && isLayoutCell(element)) ||
    (mark !== null && SET_APART.has(mark) && !parent.inSentence && !parent.marks.some(({ kind }) => kind === mark));
  return {
    element,
    block: apart ? element : parent.block,
    marks: mark === null ? parent.marks : [...parent.marks, { kind: mark, element }],
    linked: parent.linked || (name === 'a' && leadsAway(element)),
    bold: parent.bold || BOLD.has(name),
    raised: parent.raised || name === 'sup',
    inSentence: SENTENCE.has(name) || (parent.inSentence && !BLOCK.has(name)),
  };
}

/** A cell that holds more than one short text lays out the page; it is no figure in a table. */
function isLayoutCell(cell: Element): boolean {
  return cell.querySelector('p, div, table, br, ul, ol, h1, h2, h3') !== null || (cell.textContent ?? '').length > 300;
}

/** Links within the page, such as the permanent link of an entry in a live blog, lead nowhere else. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href');
  return href !== null && !href.startsWith('#');
}

function markOf(element: Element, name: string): MarkKind | null {
  if (isHiddenElement(element)) return 'hidden';
  if (name === 'figcaption' || (name === 'figure' && isPicture(element))) return 'caption';
  if (name === 'time') return 'date';
  const words = wordsOf(element);
  if (words.some((word) => CREDIT_WORDS.has(word))) return 'credit';
  if (words.some((word) => CAPTION_WORDS.has(word)) || hasPair(words, CAPTION_PAIRS)) return 'caption';
  if (FURNITURE_ELEMENTS.has(name) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return 'furniture';
  if (words.some((word) => FURNITURE_WORDS.has(word))) return 'furniture';
  if (hasPair(words, FURNITURE_PAIRS)) return 'furniture';
  if (words.some((word) => BYLINE_WORDS.has(word)) || /\bauthor\b/u.test(element.getAttribute('rel') ?? ''))
    return 'byline';
  if (words.some((word) => DATE_WORDS.has(word))) return 'date';
  return null;
}

function hasPair(words: readonly string[], pairs: ReadonlySet<string>): boolean {
  return words.some((word, k) => pairs.has(`${word} ${words[k + 1] ?? ''}`));
}

/** A figure may also hold a table or a quotation, which are text. */
function isPicture(figure: Element): boolean {
  return figure.querySelector('img, picture, amp-img') !== null && figure.querySelector('table, blockquote') === null;
}

function endsSentence(buffer: readonly string[]): boolean {
  for (let k = buffer.length - 1; k >= 0; k--) {
    const text = buffer[k]?.trimEnd() ?? '';
    if (text !== '') return /[.!?؟:…»”"]$/u.test(text);
  }
  return false;
}
