import { ar } from '../../src/ar.ts';
import { documentOf, layOut } from '../../src/1-read/read.ts';
import { segment } from '../../src/2-segment/segment.ts';
import { tokenize } from '../../src/2-segment/tokenize.ts';
import { mention } from '../../src/3-mention/mention.ts';
import { Reader, type Range } from '../../src/reading/reader.ts';
import { lettersOf } from '../../src/text/chars.ts';

/** A reader over an Arabic text, and all of the text as one piece. */
export function readerOf(text: string): { readonly reader: Reader; readonly pieces: readonly Range[] } {
  const layout = layOut(text);
  const tokens = tokenize(lettersOf(layout.text));
  const document = documentOf(layout, 'ar', tokens);
  const segments = segment({ document, tokens });
  const reader = new Reader(document, ar.lexicon(), segments, mention(segments, ar.lexicon()));
  return { reader, pieces: [{ from: 0, to: reader.items.length }] };
}
