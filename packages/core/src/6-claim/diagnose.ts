import { messages, type DiagnosticCode } from '../diagnostics/messages.ts';
import type { Language } from '../languages/define-language.ts';
import type { Diagnostic, Document, Span, Token } from '../model/index.ts';
import type { Reader } from '../reading/reader.ts';
import { parseIsoDay } from './calendar.ts';
import { SENTENCE_TOKENS } from '../text/limits.ts';

/** A diagnostic worded in the language of the article where it is Arabic, else in English. */
export function diagnostic(code: DiagnosticCode, span: Span, lang: string): Diagnostic {
  const message = messages[code];
  return { code, span, message: lang.startsWith('ar') ? message.ar : message.en };
}

/** What is to be said of the article as a whole, at its first word. */
export function diagnoseArticle(
  { lang, meta: { published } }: Document,
  tokens: readonly Token[],
  language: Language | null,
  doubt: DiagnosticCode | null,
): Diagnostic[] {
  const first = tokens.find(({ kind }) => kind !== 'newline');
  if (first === undefined) return [];
  const span = { start: first.start, end: first.end };
  const found = doubt === null ? [] : [diagnostic(doubt, span, lang)];
  const isDate = language?.definition.reading.isDate ?? ((text) => parseIsoDay(text) !== null);
  if (language !== null && published !== undefined && !isDate(published))
    found.push(diagnostic('unknown-date', span, lang));
  return found;
}

/** What the text itself made hard to read: quotations without an end, sentences without one. */
export function diagnoseText(reader: Reader): Diagnostic[] {
  const { document } = reader;
  const found: Diagnostic[] = [];
  for (const quote of reader.quotes) {
    const mark = { from: quote.open, to: quote.open + 1 };
    if (!quote.balanced && quote.parent < 0)
      found.push(diagnostic('unbalanced-quotation', reader.span(mark), document.lang));
  }
  for (const sentence of reader.sentences)
    if (sentence.to - sentence.from >= SENTENCE_TOKENS)
      found.push(diagnostic('long-sentence', reader.span(sentence), document.lang));
  return found;
}
