import type { Extraction } from '@isnad/core';
import type { WriteOptions } from '@isnad/formats';
import type { ArticleId } from '../io/parse-article.ts';
import { messagesIn } from '../messages/index.ts';
import { createStyle } from '../reporters/style.ts';
import { reportArticle } from '../reporters/text.ts';
import type { Settings } from './settings.ts';

/** A part of what is written for one article: brat has several, all others one. */
export interface Piece {
  /** The end of its file's name, after the dot. */
  readonly ending: string;
  /** UTF-8 where it comes from a worker thread that has encoded it already. */
  readonly body: string | Uint8Array;
}

/** The body of a piece as text. */
export function textOf({ body }: Piece): string {
  return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8');
}

export type RenderSettings = Pick<Settings, 'format' | 'lang' | 'color' | 'isolate' | 'bom'>;

/** One article in the form of the output, as if it were the only one. With reviews, JSON is that of @isnad/formats, which holds them. */
export async function render(
  id: ArticleId,
  extraction: Extraction,
  settings: RenderSettings,
  reviewed?: WriteOptions,
): Promise<readonly Piece[]> {
  const { format, lang, color, isolate, bom } = settings;
  if (reviewed !== undefined) {
    const { withoutStruck, write } = await import('@isnad/formats');
    if (format === 'text') return render(id, withoutStruck(extraction, reviewed.reviews), settings);
    return write(format, extraction, { bom, article: String(id), ...reviewed });
  }
  switch (format) {
    case 'text': {
      const body = reportArticle(String(id), extraction, messagesIn(lang), createStyle({ color, isolate }));
      return [{ ending: 'txt', body }];
    }
    // The id stands first, so that a person who looks at the start of a line sees which article it is.
    case 'json':
      return [{ ending: 'json', body: `${JSON.stringify({ id, ...extraction }, null, 2)}\n` }];
    case 'ndjson':
      return [{ ending: 'ndjson', body: `${JSON.stringify({ id, ...extraction })}\n` }];
    default: {
      const { write } = await import('@isnad/formats');
      return write(format, extraction, { bom, article: String(id) });
    }
  }
}
