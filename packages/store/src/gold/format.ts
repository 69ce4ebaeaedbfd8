import type { Certainty, Document, EntityType, Kind, Polarity, Span, Speech } from '@isnad/core';

/** Exact words of a paragraph; with `nth` (from 1) where the same words stand there more than once. */
export type Quoted = string | { readonly text: string; readonly nth: number };

export interface GoldHop {
  readonly names: readonly string[];
  readonly type: EntityType;
  readonly mention: Quoted | null;
  readonly anonymous?: true;
}

export interface GoldClaim {
  /** Index of the paragraph. */
  readonly p: number;
  readonly content: readonly Quoted[];
  readonly cue: Quoted | null;
  readonly chain: readonly GoldHop[];
  readonly medium: Quoted | null;
  readonly speech: Speech;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
}

/** One annotated article: what the engine is measured and improved by. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Indices of paragraphs that carry no claim. */
  readonly furniture: readonly number[];
  readonly claims: readonly GoldClaim[];
}

/** The paragraphs of an article with the place of each in the text. */
export interface Paragraphs {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly texts: readonly string[];
  readonly furniture: readonly number[];
}

export function paragraphsOf(document: Document, title: string): Paragraphs {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'title');
  return {
    title: document.title === null ? title : document.text.slice(document.title.start, document.title.end),
    spans: blocks.map(({ span }) => span),
    texts: blocks.map(({ span }) => document.text.slice(span.start, span.end)),
    furniture: blocks.flatMap(({ kind }, index) => (kind === 'paragraph' ? [] : [index])),
  };
}

/** The paragraph that holds a span whole; -1 where none does. */
export const paragraphOf = (paragraphs: Paragraphs, span: Span): number =>
  paragraphs.spans.findIndex(({ start, end }) => start <= span.start && span.end <= end);

/** A span by its words, told apart from the same words elsewhere in its paragraph. */
export function quoted(paragraphs: Paragraphs, p: number, span: Span): Quoted | null {
  const paragraph = paragraphs.texts[p];
  const base = paragraphs.spans[p]?.start;
  if (paragraph === undefined || base === undefined || paragraphOf(paragraphs, span) !== p) return null;
  const words = paragraph.slice(span.start - base, span.end - base);
  let nth = 0;
  let mine = 0;
  for (let at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + 1)) {
    nth += 1;
    if (at === span.start - base) mine = nth;
  }
  return nth === 1 ? words : { text: words, nth: mine };
}
