import { Part } from '../../languages/clause-table.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readPlainPhrase } from '../../reading/plain-phrase.ts';
import { leftContent, restAfter } from './before-cue.ts';
import { contentAfter, contentEnd } from './content.ts';
import { addFound } from './found.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';
import { subjectOf } from './subject-of.ts';

/** How far behind the verb "as saying" may stand: who is quoted has a name, and now and then an apposition. */
const AS_REACH = 25;

/**
 * "Reuters quoted Ruhl as saying that …", "Ruhl was quoted by Reuters as saying …", "“…,” Ruhl was quoted as saying": who is quoted speaks, and
 * who quotes passes it on.
 */
export function readQuotedAs(s: ClauseSentence, group: VerbGroup): boolean {
  const { reader } = s;
  const table = reader.clauses?.table;
  if (table === undefined || !table.citing.has(group.lemma) || group.form === 'infinitive') return false;
  const saying = sayingAfter(s, group);
  if (saying === null) return false;
  const { agent } = table.lexicon.marks;
  const behind = (at: number): NounPhrase | null =>
    reader.norm(at) === agent ? readPlainPhrase(reader, at + 1, s.limit, false) : null;
  // "The dam leaked, Reuters quoted Ruhl as saying": with an object it is no participle, though a verb came before.
  const quoted = readPlainPhrase(reader, group.to, saying.from - 1);
  const passive = group.form === 'participle' ? quoted === null : group.passive;
  const subject =
    passive && group.form === 'participle' ? null : (subjectOf(s, { ...group, form: 'finite' })?.phrase ?? null);
  const source = passive ? subject : quoted;
  if (source === null) return false;
  const after = saying.to;
  const relay = passive ? (behind(group.to) ?? behind(after)) : subject;
  const more = { relays: relay === null ? [] : [relay], opens: Math.min(group.from, subject?.from ?? group.from) };
  for (const entry of table.cueVerbs.get(saying.lemma) ?? []) {
    if (entry.particles.length > 0 || !entry.takes.has('quote')) continue;
    const content = contentAfter(reader, entry, after, s.limit, true);
    if (content !== null && content.kind !== 'none') {
      const pieces = [{ from: content.from, to: contentEnd(reader, content.kind, content.from, s.limit) }];
      const complement = content.kind === 'quote' ? 'quote' : 'clause';
      addFound(s, saying, after, entry, source, pieces, complement, 'quoted-as', content.from, more);
      return true;
    }
    const before = leftContent(s, { ...group, form: 'finite' }, (subject ?? group).from);
    if (before === null) continue;
    const frameTo = relay !== null && relay.from > after ? relay.to : after;
    const pieces = [before, ...restAfter(s, before, frameTo)];
    addFound(s, saying, after, entry, source, pieces, 'quote', 'quoted-as-last', frameTo, more);
    return true;
  }
  return false;
}

/** The participle in "as saying", behind the verb and whom it quotes. */
function sayingAfter(s: ClauseSentence, group: VerbGroup): VerbGroup | null {
  const { reader } = s;
  const as = reader.clauses?.table.lexicon.marks.as;
  for (let k = group.to; k + 1 < s.limit && k < group.to + AS_REACH; k++) {
    if (reader.isColon(k) || reader.opensQuote(k) !== null) return null;
    if (reader.norm(k) === as && (reader.part(k + 1) & Part.Ing) !== 0)
      return s.groups.find((other) => other.from === k + 1) ?? null;
  }
  return null;
}
