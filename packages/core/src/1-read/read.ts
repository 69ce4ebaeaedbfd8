import { IsnadError } from '../errors.ts';
import { unwrapped, type Line } from './wrapped.ts';
import type { Article, ArticleInput, ArticleMeta, Block, Document, Span, Token } from '../model/index.ts';

/** Where the parts of the article lie in the text: known from the caller, or found line by line. */
interface Layout {
  readonly text: string;
  readonly title: Span | null;
  readonly lang: string | undefined;
  readonly meta: ArticleMeta;
}

const SHAPE = 'An article is a string, or an object with either `text` or `paragraphs`.';
const META = ['url', 'publisher', 'author', 'published', 'section'] as const;

/** The text of an article exactly as given; parts given apart are joined by blank lines. Throws IsnadError on a wrong argument. */
export function layOut(article: Article): Layout {
  if (typeof article === 'string') return { text: article, title: null, lang: undefined, meta: {} };
  if (typeof article !== 'object' || article === null || Array.isArray(article))
    throw new IsnadError('invalid-article', SHAPE);
  // Plain JavaScript may hand over neither, both, or something else in their place.
  const input: { readonly [Key in keyof ArticleInput]?: ArticleInput[Key] } = article;
  for (const key of ['title', 'text', 'lang', ...META] as const) {
    const value: unknown = input[key] ?? '';
    if (typeof value !== 'string') throw new IsnadError('invalid-article', `article.${key} must be a string.`);
  }
  const { paragraphs } = input;
  const list: unknown = paragraphs ?? [];
  if (!Array.isArray(list) || !list.every((p) => typeof p === 'string'))
    throw new IsnadError('invalid-article', 'article.paragraphs must be an array of strings.');
  const joined = paragraphs?.join('\n\n') ?? null;
  const whole = input.text ?? null;
  const body = joined ?? whole;
  if (body === null || (joined !== null && whole !== null)) throw new IsnadError('invalid-article', SHAPE);
  const title = input.title ?? '';
  const meta: Record<string, string> = {};
  for (const key of META) {
    const value = input[key];
    if (value) meta[key] = value;
  }
  // Joined, it is of one piece; the letters of a sum of strings are slow to reach.
  const text = title === '' ? body : [title, body].join('\n\n');
  return { text, title: title === '' ? null : { start: 0, end: title.length }, lang: input.lang || undefined, meta };
}

/** A line longer than this is no heading, in words. Headings of news sites stay under a dozen words. */
const HEADING_WORDS = 13;
const TITLE_WORDS = 40;

/**
 * The blocks of a text: each line is one, unless it was only broken at a width. The first line is the title when a body follows and it does
 * not read like a sentence; short lines without final punctuation are headings.
 */
export function findBlocks(
  text: string,
  tokens: readonly Token[],
  title: Span | null,
): { title: Span | null; blocks: Block[] } {
  const lines = unwrapped(linesOf(text, tokens));
  const blocks: Block[] = [];
  let found = title;
  lines.forEach((line, index) => {
    if (line.words === 0) blocks.push({ kind: 'furniture', span: line.span });
    else if (title !== null && line.span.end <= title.end) blocks.push({ kind: 'title', span: line.span });
    else if (title === null && index === 0 && lines.length > 1 && line.words <= TITLE_WORDS && line.last !== '.') {
      found = line.span;
      blocks.push({ kind: 'title', span: line.span });
    } else {
      // A single line is what there is to read, whatever it ends in.
      const alone = lines.length - blocks.length === 1 && blocks.every(({ kind }) => kind === 'title');
      blocks.push({ kind: alone ? 'paragraph' : kindOf(line, index, lines.length), span: line.span });
    }
  });
  return { title: found, blocks };
}

function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let breaks = 2;
  while (from < tokens.length) {
    let to = from;
    while (to < tokens.length && tokens[to]?.kind !== 'newline') to++;
    const head = tokens[from];
    const tail = tokens[to - 1];
    if (head !== undefined && tail !== undefined && from < to) {
      let words = 0;
      for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number') words++;
      const line = text.slice(head.start, tail.end).normalize();
      lines.push({
        span: { start: head.start, end: tail.end },
        words,
        last: tail.norm,
        first: head.norm,
        length: line.length,
        lead: line.search(/ |$/u),
        separated: breaks > 1,
      });
      breaks = 0;
    }
    const newline = tokens[to];
    // The two of Windows are one break.
    if (newline !== undefined && !text.startsWith('\r\n', newline.start)) breaks++;
    from = to + 1;
  }
  return lines;
}

/** Marks, of which one is the last token of a line that is no heading. */
const ENDS = `.!…»"”’'),،:؛`;

function kindOf(line: { words: number; last: string; first: string }, index: number, count: number): Block['kind'] {
  if (line.first === '.' && line.words <= 3) return 'furniture';
  if (ENDS.includes(line.last)) return 'paragraph';
  if (line.words <= HEADING_WORDS && line.words > 0) {
    if (line.words <= 5 && (index <= 2 || index === count - 1)) return 'byline';
    return 'heading';
  }
  return 'paragraph';
}

export function documentOf(layout: ReturnType<typeof layOut>, lang: string, tokens: readonly Token[]): Document {
  const { title, blocks } = findBlocks(layout.text, tokens, layout.title);
  return { text: layout.text, lang, title, blocks, meta: layout.meta };
}
