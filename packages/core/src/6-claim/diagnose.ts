import { messages, type DiagnosticCode } from '../diagnostics/messages.ts';
import type { Diagnostic, Span } from '../model/index.ts';
import type { Reader } from '../reading/reader.ts';
import { SENTENCE_TOKENS } from '../text/limits.ts';

/** A diagnostic worded in the language of the article where it is Arabic, else in English. */
export function diagnostic(code: DiagnosticCode, span: Span, lang: string): Diagnostic {
  const message = messages[code];
  return { code, span, message: lang.startsWith('ar') ? message.ar : message.en };
}

/** What the text itself made hard to read: quotations without an end, sentences without one. */
export function diagnoseText(reader: Reader): Diagnostic[] {
  const { document } = reader;
  const found: Diagnostic[] = [];
  for (const quote of reader.quotes) {
    const mark = reader.item(quote.open);
    if (!quote.balanced && quote.parent < 0)
      found.push(diagnostic('unbalanced-quotation', { start: mark.start, end: mark.end }, document.lang));
  }
  for (const sentence of reader.sentences)
    if (sentence.to - sentence.from >= SENTENCE_TOKENS)
      found.push(diagnostic('long-sentence', reader.span(sentence), document.lang));
  // 'und', or a language that was asked for and is not there.
  if (document.lang.toLowerCase().split('-')[0] !== reader.language.definition.id) {
    const first = reader.items[0];
    if (first !== undefined)
      found.push(diagnostic('unknown-language', { start: first.start, end: first.end }, document.lang));
  }
  return found;
}
