import { Part } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { describePhrase, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { trimEnd } from './edges.ts';
import { mediumBefore, nounStart } from './medium.ts';
import type { ClauseSentence, Found } from './sentence.ts';
import { phraseStart } from './subject.ts';

/** How far behind a document "obtained by" may stand ("a copy of which was obtained by"). */
const OBTAINED_REACH = 12;
/** "published on Monday by": what may stand between a participle and its agent. */
const AGENT_REACH = 4;

/**
 * Who stands behind a document that is given as the source: whose it is speaks in it ("a statement from the ministry"), and an outlet that came
 * by it passes it on ("a report seen by Reuters").
 */
export function behindDocument(reader: Reader, found: Found): Found {
  const { source, cue } = found;
  if (found.medium !== null) return relayedMedium(reader, found, found.medium);
  if (source === null || source.named || !reader.has(source.head, Tag.Document | Tag.Medium)) return found;
  const limit = cue !== null && cue.from > source.head ? cue.from : source.head + 2 * OBTAINED_REACH;
  const obtained = obtainedBy(reader, source.head + 1, limit);
  const issuer = issuerOf(reader, source, limit);
  const relays = obtained === null ? found.relays : [...found.relays, obtained.by];
  if (issuer !== null)
    return { ...found, source: issuer, relays, medium: { from: nounStart(reader, source.head), to: source.head + 1 } };
  if (obtained === null) return found;
  const end = trimEnd(reader, source.from, Math.max(source.head + 1, Math.min(source.name.to, obtained.from)));
  return { ...found, source: { ...source, to: end, name: { from: source.from, to: end } }, relays };
}

/** "said in a letter seen by the Ledger". */
function relayedMedium(reader: Reader, found: Found, medium: Range): Found {
  const obtained = obtainedBy(reader, medium.from + 1, medium.to + 4);
  return obtained === null ? found : { ...found, relays: [...found.relays, obtained.by] };
}

/** "obtained by the Harbour Post": who came by what stands before. */
function obtainedBy(reader: Reader, from: number, limit: number): { from: number; by: NounPhrase } | null {
  const table = reader.clauses?.table;
  if (table === undefined) return null;
  for (let i = from; i < limit && i < from + OBTAINED_REACH; i++) {
    if ((reader.part(i) & Part.Participle) === 0 || !table.obtaining.has(table.lemmas.get(reader.norm(i)) ?? ''))
      continue;
    const by = agentAfter(reader, i + 1, limit, table.lexicon.marks.agent);
    return by !== null && (by.outlet || by.type === 'organization') ? { from: i, by } : null;
  }
  return null;
}

/** Whose a document is: "the ministry’s statement", "a statement from the ministry", "a study published by the institute". */
function issuerOf(reader: Reader, phrase: NounPhrase, limit: number): NounPhrase | null {
  const table = reader.clauses?.table;
  if (table === undefined) return null;
  const { agent, from: origin } = table.lexicon.marks;
  for (let k = phrase.head - 1; k > phrase.from; k--)
    if ((reader.part(k) & Part.Genitive) !== 0) {
      const end = reader.isWord(k) ? k - 1 : k;
      const start = phraseStart(reader, end - 1, phrase.from);
      return start === null ? null : known(describePhrase(reader, { from: start, to: end }));
    }
  let at = phrase.head + 1;
  if (reader.isComma(at)) at++;
  const issued =
    (reader.part(at) & Part.Participle) !== 0 && table.issuing.has(table.lemmas.get(reader.norm(at)) ?? '');
  if (issued) return known(agentAfter(reader, at + 1, limit, agent));
  if (at > phrase.head + 1 || (reader.norm(at) !== origin && reader.norm(at) !== agent)) return null;
  return known(readPlainPhrase(reader, at + 1, limit));
}

/** Only who can speak issues anything. */
function known(phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.type === 'document' || phrase.type === 'unknown') return null;
  return phrase.named || phrase.roles.length > 0 ? phrase : null;
}

function agentAfter(reader: Reader, from: number, limit: number, agent: string): NounPhrase | null {
  for (let k = from; k < limit && k < from + AGENT_REACH; k++) {
    if (reader.norm(k) === agent) return readPlainPhrase(reader, k + 1, limit);
    if ((reader.part(k) & (Part.Adverb | Part.Time | Part.Preposition)) === 0) return null;
  }
  return null;
}

/** "In a letter seen by the Ledger, Ruhl said": how it was said, and who passes it on, stand before the clause. */
export function withMediumBefore(s: ClauseSentence, found: readonly Found[]): readonly Found[] {
  const { reader } = s;
  const first = found.find((item) => item.source !== null && item.cue !== null);
  const medium = first === undefined ? null : mediumBefore(s);
  if (first === undefined || medium === null || (first.cue?.from ?? 0) < medium.to) return found;
  const obtained = obtainedBy(reader, medium.from + 1, s.limit);
  const range = obtained === null ? medium : { from: medium.from, to: Math.min(medium.to, obtained.from) };
  return found.map((item) =>
    item.medium === null && item.source !== null && item.source.from === first.source?.from
      ? { ...item, medium: range, relays: obtained === null ? item.relays : [...item.relays, obtained.by] }
      : item,
  );
}
