import { Part } from '../../languages/clause-table.ts';
import type { PhraseHit } from '../../model/index.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { plainPhraseEnd, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { freeFrom } from './before-cue.ts';
import { contentEnd } from './content.ts';
import { trimEnd, unquoted } from './edges.ts';
import { apposed } from './inverted.ts';
import type { ClauseSentence } from './sentence.ts';

/** "was reportedly arrested": the clause without the word is what nobody in particular says. */
export function readRumour(s: ClauseSentence, i: number, phrase: PhraseHit): void {
  const reader = s.reader;
  const to = i + phrase.length;
  // "Police said the man allegedly stole it": what they say has its speaker.
  if (s.found.some((found) => found.clausal && found.content.some((range) => range.from <= i && i < range.to))) return;
  let from = freeFrom(s, i);
  for (let k = i - 1; k > from; k--)
    if ((reader.part(k) & (Part.That | Part.Coordinator | Part.Relative)) !== 0 || reader.opensQuote(k) !== null) {
      from = k + 1;
      break;
    }
  // "Rumour has it that he left": all of it stands behind.
  const opens = (reader.part(to) & Part.That) !== 0;
  const start = opens || reader.isComma(to) ? to + 1 : to;
  const pieces = [
    { from, to: opens ? from : trimEnd(reader, from, i) },
    { from: start, to: trimEnd(reader, start, contentEnd(reader, 'bare', start, s.limit)) },
  ].filter((piece) => piece.from < piece.to);
  if (pieces.length === 0 || !s.groups.some((group) => group.form === 'finite' && group.from >= from)) return;
  s.found.push({
    cue: { from: i, to },
    lemma: reader.norm(i),
    frame: { act: 'report', ...(phrase.rumour?.stance === undefined ? {} : { stance: phrase.rumour.stance }) },
    complement: 'around',
    source: null,
    relays: [],
    content: pieces,
    rule: 'rumour',
    rumour: true,
    clausal: true,
    medium: null,
  });
}

/** "According to Ruhl, …", "…, according to two officials". */
export function readAccording(s: ClauseSentence, i: number): void {
  const reader = s.reader;
  const hit = reader.phrase(i);
  if (hit?.according == null) return;
  const at = i + hit.length;
  const phrase = readPlainPhrase(reader, at, s.limit);
  if (phrase === null) return;
  const first = i <= s.from + 1;
  // "per month" is a measure, and "according to plan" a norm that is followed.
  const { named } = hit.according;
  if (named === true && !(phrase.named && (first || reader.isComma(i - 1)))) return;
  if (phrase.to - phrase.from <= 2 && reader.language.norms.has(reader.norm(phrase.to - 1))) return;
  const source = apposed(s, phrase, phrase.to);
  const cue: Range = { from: i, to: at };
  let end = source.to;
  // "according to Ruhl, a lawyer": an apposition is no part of what is told.
  const base = {
    cue,
    lemma: reader.words(cue).toLowerCase(),
    frame: { act: hit.according.act },
    source,
    relays: [],
    rumour: false,
    clausal: true,
    medium: null,
    complement: 'around' as const,
  };
  if (first || (reader.part(i - 1) & Part.Coordinator) !== 0) {
    while (end < s.limit && !reader.isComma(end)) end++;
    // "according to the Ledger, which cited two officials, …": what is said of the source comes first.
    if ((reader.part(end + 1) & Part.Relative) !== 0 || isCiting(reader, end + 1)) {
      end++;
      while (end < s.limit && !reader.isComma(end)) end++;
    }
    // "according to Ruhl, a lawyer for the town, …".
    end = appositionEnd(s, source, end);
    if (end >= s.limit) return;
    const from = end + 1;
    const stop = contentEnd(reader, 'bare', from, s.limit);
    s.found.push({ ...base, content: [{ from, to: trimEnd(reader, from, stop) }], rule: 'according-first' });
    return;
  }
  const from = freeFrom(s, i);
  const to = trimEnd(reader, from, reader.isComma(i - 1) ? i - 1 : i);
  if (from >= to) {
    relayBefore(s, i, source);
    return;
  }
  const content: Range[] = [unquoted(reader, { from, to })];
  if (reader.isComma(end) && end + 2 < s.limit) {
    // "“It leaks,” according to Ruhl, “and it will break.”".
    const quote = reader.opensQuote(end + 1);
    if (quote !== null)
      content.push(unquoted(reader, { from: end + 1, to: contentEnd(reader, 'quote', end + 1, s.limit) }));
    const before = s.groups.some((group) => group.form === 'finite' && group.from >= from && group.to <= to);
    if (!before && quote === null) content.push({ from: end + 1, to: s.limit });
  }
  s.found.push({ ...base, content, rule: 'according-last' });
}

/** "citing two officials". */
function isCiting(reader: Reader, i: number): boolean {
  const table = reader.clauses?.table;
  return (reader.part(i) & Part.Ing) !== 0 && table?.citing.has(table.lemmas.get(reader.norm(i)) ?? '') === true;
}

/** The comma behind what someone is, where it stands between commas behind the name; the comma before it otherwise. */
function appositionEnd({ reader, limit }: ClauseSentence, { named, type }: NounPhrase, comma: number): number {
  if (!named || type === 'organization' || (reader.part(comma + 1) & Part.Determiner) === 0) return comma;
  const close = plainPhraseEnd(reader, comma + 1, limit, true) ?? comma;
  if (!reader.isComma(close)) return comma;
  // "the man, a baker, fled": the subject has an apposition of its own.
  const subject = plainPhraseEnd(reader, close + 1, limit, true) ?? comma;
  return (reader.part(subject) & Part.Finite) === 0 ? comma : close;
}

/** "…, Ruhl said, according to the Ledger": what was said has its speaker, and the phrase names who passes it on. */
function relayBefore(s: ClauseSentence, i: number, relay: NounPhrase): void {
  const said = s.found.findLastIndex((found) => found.clausal && found.source !== null && (found.cue?.to ?? i) <= i);
  const found = s.found[said];
  if (found !== undefined) s.found[said] = { ...found, relays: [...found.relays, relay] };
}
