import type { Document } from '@isnad/core';

/**
 * A corrected text, given to the engine as the text before it was: with its headline apart where it had been apart. Joined
 * again by a blank line it is the same text to the letter.
 *
 * @example titleApart('خبر\n\nقال الوزير …', document) // { title: 'خبر', text: 'قال الوزير …' }
 */
export function titleApart(
  text: string,
  { title }: Pick<Document, 'title'>,
): { readonly title?: string; readonly text: string } {
  const end = text.indexOf('\n\n');
  if (title?.start !== 0 || end <= 0 || text.slice(0, end).includes('\n')) return { text };
  return { title: text.slice(0, end), text: text.slice(end + 2) };
}
