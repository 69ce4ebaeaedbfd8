import { Parser } from 'htmlparser2';
import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cleanText } from '../text/clean.ts';

interface Reduced {
  /** The page without what no reader sees as text, within the limits. */
  readonly html: string;
  /** The JSON-LD of the page, as it stands there. */
  readonly jsonLd: readonly string[];
  /** Whether elements were nested too deeply, and were lifted. */
  readonly lifted: boolean;
  /** How many elements the page has, and signs that part its text as they do. */
  readonly nodes: number;
}

type Part =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; text: string };

/** Never holds words of the article. Buttons do hold words, but only of the interface. */
const DROPPED = new Set([
  ...['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'noscript', 'canvas', 'audio', 'video'],
  ...['button', 'select', 'textarea', 'datalist', 'map', 'dialog', 'amp-ad', 'amp-embed', 'amp-analytics'],
]);

const VOID = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

const KEPT_ATTRIBUTES = new Set([
  ...['id', 'class', 'itemprop', 'itemscope', 'itemtype', 'rel', 'href', 'datetime', 'content', 'property', 'name'],
  ...['lang', 'dir', 'hidden', 'role', 'aria-hidden', 'http-equiv', 'alt', 'title', 'style'],
]);

/**
 * One pass over the page before any tree is built, so that a hostile page costs no more than its length: what holds no words is
 * dropped, elements deeper than the limit lose their tags (not their text), and a page beyond the limits is refused.
 * Throws IngestError `too-complex`.
 */
export function reducePage(page: string): Reduced {
  const { parts, jsonLd, letters, nodes } = partsOf(page);
  const weight = letters + 20 * nodes;
  const deepest = Math.max(LIMITS.leastDepth, Math.min(LIMITS.depth, Math.floor(LIMITS.depthTimesText / (weight + 1))));
  return { ...write(parts, deepest), jsonLd, nodes };
}

function partsOf(page: string): { parts: Part[]; jsonLd: string[]; letters: number; nodes: number } {
  const parts: Part[] = [];
  const jsonLd: string[] = [];
  let data: string[] | null = null;
  let dropping = 0;
  let depth = 0;
  let elements = 0;
  let letters = 0;
  let marks = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++;
      if (!VOID.has(name)) depth++;
      if (elements > LIMITS.elements) throw tooComplex(`more than ${LIMITS.elements} elements`);
      if (depth > LIMITS.refusedDepth) throw tooComplex(`elements nested more than ${LIMITS.refusedDepth} deep`);
      if (name === 'script' && /ld\+json/iu.test((attributes['type'] ?? '').slice(0, 100))) data = [];
      if (DROPPED.has(name)) dropping++;
      else if (dropping === 0) parts.push({ kind: 'open', name, attributes });
    },
    ontext(text) {
      if (data !== null) data.push(text);
      if (dropping > 0) return;
      letters += text.length;
      if (letters > LIMITS.pageText) throw tooComplex(`more than ${LIMITS.pageText} characters of text`);
      marks += text.match(MARKS)?.length ?? 0;
      if (marks > LIMITS.marks) throw tooComplex(`more than ${LIMITS.marks} signs of mark-up in its text`);
      addText(parts, text);
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth--;
      if (data !== null && name === 'script') {
        jsonLd.push(data.join(''));
        data = null;
      }
      if (DROPPED.has(name)) dropping--;
      else if (dropping === 0 && !VOID.has(name)) parts.push({ kind: 'close', name });
    },
  });
  parser.write(page);
  parser.end();
  return { parts, jsonLd, letters, nodes: elements + marks };
}

/** The parser gives every entity on its own; a tree of so many texts takes the square of the time. */
function addText(parts: Part[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') last.text += text;
  else parts.push({ kind: 'text', text });
}

function write(parts: readonly Part[], deepest: number): { html: string; lifted: boolean } {
  const out: string[] = [];
  let depth = 0;
  let lifted = false;
  for (const part of parts) {
    // A space that does not break is an entity again wherever the tree is written, and white space to whoever reads it.
    if (part.kind === 'text') out.push(escapeText(part.text.replaceAll('\u00A0', ' ')));
    else if (part.kind === 'close') {
      if (depth <= deepest) out.push('</', safeName(part.name), '>');
      else line(out);
      depth--;
    } else {
      const isVoid = VOID.has(part.name);
      if (!isVoid) depth++;
      if (isVoid || depth <= deepest) out.push(tag(part.name, part.attributes));
      else {
        lifted = true;
        line(out);
      }
    }
  }
  return { html: out.join(''), lifted };
}

/** Many lifted tags in a row are one break. */
function line(out: string[]): void {
  if (out.at(-1) !== LINE) out.push(LINE);
}

/** Stands for the tag of a lifted element, so that the paragraphs in it stay apart. */
const LINE = '<br><br>';

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  let text = `<${safeName(name)}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (KEPT_ATTRIBUTES.has(key) && value.length <= LIMITS.attribute) text += ` ${key}="${escapeAttribute(value)}"`;
  }
  return `${text}>`;
}

/** Elements with odd names (`o:p`) carry text as well as any other. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]*$/u.test(name) ? name : 'span';
}

/** What is not written as it is; the parser of the tree cuts a text at each. */
const MARKS = /[<>&]/gu;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** The text of a piece of HTML, such as the summaries of feeds and the values in JSON-LD carry. */
export function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => void (text += part) });
  parser.write(html);
  parser.end();
  return cleanText(text);
}

function tooComplex(what: string): IngestError {
  return new IngestError('too-complex', `The page has ${what}; no article needs so many.`);
}
