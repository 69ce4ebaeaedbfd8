import { Part } from '../../languages/clause-table.ts';
import { readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** "the Ledger reported, citing two officials, that": who is cited is the origin, who reports passes it on. */
export function withRelays(s: ClauseSentence, found: readonly Found[]): Found[] {
  const reader = s.reader;
  const table = reader.clauses?.table;
  const taken = new Set<Found>();
  const out: Found[] = [];
  for (const item of found) {
    if (item.cue !== null && table?.citing.has(item.lemma) === true && cites(s, item.cue.from)) {
      const [content] = item.content;
      const phrase = content === undefined ? null : readPlainPhrase(reader, content.from, content.to);
      const teller = found.find(
        (other) =>
          other !== item &&
          (other.clausal || table.reporting.has(other.lemma)) &&
          other.source !== null &&
          other.source.from === item.source?.from,
      );
      const speaks =
        phrase !== null &&
        (phrase.named || phrase.type === 'person' || phrase.type === 'group' || phrase.type === 'organization');
      if (teller !== undefined && phrase !== null && speaks && phrase.type !== 'document') {
        const at = out.indexOf(teller);
        const relayed: Found = {
          ...teller,
          source: phrase,
          relays: teller.source === null ? [] : [teller.source],
          rule: `relay-${teller.rule}`,
        };
        if (at >= 0) out[at] = relayed;
        else {
          taken.add(teller);
          out.push(relayed);
        }
        continue;
      }
      // "citing court records": no one who speaks, but what the teller goes by.
      const at = teller === undefined ? -1 : out.indexOf(teller);
      if (teller !== undefined && at >= 0 && content !== undefined)
        out[at] = { ...teller, basis: { from: item.cue.from, to: content.to } };
    }
    if (!taken.has(item)) out.push(item);
  }
  return out;
}

/** "citing two officials", "which cited two officials": said of the one who tells. */
function cites(s: ClauseSentence, verb: number): boolean {
  return ((s.reader.part(verb) & Part.Ing) | (s.reader.part(verb - 1) & Part.Relative)) !== 0;
}
