import { Part } from '../languages/clause-table.ts';
import { Tag } from '../languages/language.ts';
import type { Medium, Span } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';

/** Where the words of a range stand, without what is written with the first of them. */
type SpanOf = (reader: Reader, range: Range) => Span;

/** How something was said: «مقابلة مع قناة "س"» → interview, outlet س; «حسابه على تويتر» → post, outlet تويتر. */
export function mediumOf(reader: Reader, range: Range | null, spanOf: SpanOf, named: SpanOf): Medium | null {
  // «ل «»»: nothing stands in the marks.
  if (range === null || range.to <= range.from) return null;
  const { media } = reader.language;
  let kind = media.get(reader.norm(range.from)) ?? media.get(reader.lex(range.from).stem);
  // "a joint statement", "a news conference": where what describes it stands before.
  for (let i = range.from + 1; kind === undefined && reader.clauses !== null && i < range.to; i++)
    kind = media.get(reader.norm(i));
  return { kind: kind ?? 'other', span: spanOf(reader, range), outlet: outletIn(reader, range, named) };
}

function outletIn(reader: Reader, range: Range, spanOf: SpanOf): string | null {
  for (let i = range.from; i < range.to; i++) {
    const quote = reader.opensQuote(i);
    if (quote !== null && quote.close <= range.to) return reader.words({ from: i + 1, to: quote.close });
    if (reader.language.platforms.has(reader.norm(i)) || reader.language.platforms.has(reader.lex(i).stem))
      return reader.words({ from: i, to: i + 1 });
    // "the Harbour Times": the word for the outlet ends its name.
    if (reader.has(i, Tag.Outlet) && (reader.part(i) & Part.Name) !== 0) {
      let from = i;
      while (from > range.from && (reader.part(from - 1) & Part.Name) !== 0) from--;
      return reader.words({ from, to: i + 1 });
    }
    if (reader.has(i, Tag.Outlet) && i + 1 < range.to) {
      const phrase = reader.nounPhrase(i, range.to);
      if (phrase !== null && phrase.named) {
        // «لوكالة …»: a preposition written with the name is no part of it.
        const { start, end } = spanOf(reader, phrase.name);
        return reader.document.text.slice(start, end);
      }
    }
  }
  return null;
}
