import type { Document } from '@isnad/core';
import type { TitleOptions } from './review.ts';

/** The headline that stands in the text; null where it has none. */
export const headlineInText = ({ title, text }: Document): string | null =>
  title === null ? null : text.slice(title.start, title.end);

/** The headline as it was put right, or else the one in the text. */
export const headlineOf = (document: Document, { title }: TitleOptions): string | null =>
  title ?? headlineInText(document);
