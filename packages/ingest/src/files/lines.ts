import type { BlockKind } from '@isnad/core';
import type { ArticleBlock, FoundMeta } from '../article.ts';
import { readDate } from '../dates/visible.ts';
import { settle } from '../html/metadata.ts';
import type { Statement } from '../html/sources.ts';
import { creditIn, dateLabel, isFurnitureLine, namesInByline } from '../html/words.ts';
import { countWords } from '../text/clean.ts';

/** A byline or a date stands among the first lines, or is the last one. */
const FIRST_LINES = 6;

const LONGEST_DATE = 10;
const LONGEST_TITLE = 30;
const LONGEST_HEADING = 13;

/** What the lines of a document without mark-up are. A line that holds no word is furniture. */
export function classifyLines(lines: readonly string[], title: string | undefined): ArticleBlock[] {
  let titled = title === undefined;
  return lines.map((text, at) => {
    if (!titled && text === title) {
      titled = true;
      return { kind: 'title', text };
    }
    return { kind: kindOf(text, at < FIRST_LINES || at === lines.length - 1), text };
  });
}

function kindOf(text: string, atEdge: boolean): BlockKind {
  const words = countWords(text);
  if (words === 0 || isFurnitureLine(text)) return 'furniture';
  if (atEdge && namesInByline(text) !== null) return 'byline';
  if (atEdge && words <= LONGEST_DATE && readDate(text) !== null && !ends(text)) return 'dateline';
  if (words <= LONGEST_HEADING && text.includes(':') && creditIn(text) !== null) return 'caption';
  return words <= LONGEST_HEADING && !/[.!؟?:،,؛»"”)…]$/u.test(text) ? 'heading' : 'paragraph';
}

/** The first line, where it reads like a title and something follows. */
export function titleLine(lines: readonly string[]): string | undefined {
  const first = lines[0];
  if (first === undefined || lines.length < 2 || countWords(first) > LONGEST_TITLE) return undefined;
  return ends(first) || namesInByline(first) !== null || readDate(first) !== null ? undefined : first;
}

function ends(text: string): boolean {
  return /[.!؟…]$/u.test(text);
}

/** What the lines themselves say: who wrote, and when. */
export function factsOfLines(blocks: readonly ArticleBlock[], others: readonly Statement[]): FoundMeta {
  const dates = blocks.filter(({ kind }) => kind === 'dateline').map(({ text }) => text);
  const visible: Statement = {
    from: 'visible',
    authors: blocks
      .filter(({ kind }) => kind === 'byline')
      .slice(0, 1)
      .map(({ text }) => namesInByline(text) ?? text),
    published: dates.filter((text) => dateLabel(text) !== 'modified'),
    modified: dates.filter((text) => dateLabel(text) === 'modified'),
  };
  const meta = settle([visible, ...others], undefined);
  const title = blocks.find(({ kind }) => kind === 'title');
  if (title !== undefined) meta.title = { value: title.text, from: 'visible' };
  return meta;
}
