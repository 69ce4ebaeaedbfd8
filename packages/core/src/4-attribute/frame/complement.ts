import type { Complement } from '../../reading/draft.ts';
import type { Reader } from '../../reading/reader.ts';

/** The complement that stands at once, or after adverbials: أن, a colon, a quotation. */
export function readComplement(
  reader: Reader,
  from: number,
  limit: number,
): { complement: Complement; contentFrom: number } | null {
  for (let j = from; j < limit && j < from + 12; j++) {
    if (reader.isComplementizer(j)) return { complement: 'clause', contentFrom: complementStart(reader, j) };
    if (reader.isColon(j))
      return { complement: reader.opensQuote(j + 1) === null ? 'colon' : 'quote', contentFrom: j + 1 };
    const quote = reader.opensQuote(j);
    if (quote !== null && quote.close - quote.open > 3) return { complement: 'quote', contentFrom: j };
    if (reader.isFinite(j) || reader.norm(j) === '.') return null;
  }
  return null;
}

/** A complementizer with a pronoun is the first word of the content («أنها لا تزال»); a bare one is left out. */
export function complementStart(reader: Reader, at: number): number {
  return reader.lex(at).pronoun === '' ? at + 1 : at;
}
