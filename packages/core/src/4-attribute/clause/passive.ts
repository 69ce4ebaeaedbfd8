import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { describePhrase, readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { freeFrom, leftContent } from './before-cue.ts';
import { contentAfter, contentEnd } from './content.ts';
import { trimEnd } from './edges.ts';
import { addFound, isNobody, itBefore, makeFound } from './found.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';
import { phraseStart } from './subject.ts';
import { subjectOf } from './subject-of.ts';

/** "was criticized by Ruhl", "is expected to fall". */
export function readPassive(s: ClauseSentence, group: VerbGroup, entry: CueEntry): boolean {
  const reader = s.reader;
  const table = reader.clauses?.table;
  // "a report seen by the Ledger" is no view of it.
  if (table === undefined || entry.cue.limits?.includes('predicate') === true) return false;
  const after = group.to + entry.particles.length;
  if (readImpersonal(s, group, entry, after)) return true;
  const reduced = group.form === 'participle';
  let subject = reduced ? null : (subjectOf(s, group)?.phrase ?? null);
  if (reduced) {
    let before = group.from - 1;
    while (before > s.from && (reader.part(before) & Part.Adverb) !== 0) before--;
    if (reader.isComma(before)) before--;
    const start = phraseStart(reader, before, s.from);
    if (start !== null) subject = describePhrase(reader, { from: start, to: before + 1 });
  }
  if (subject === null) return false;
  if (!reduced && entry.cue.addressee === 'always' && !isNobody(reader, subject) && readTold(s, group, entry, after))
    return true;
  // "the claim that it is safe was denied": the noun before "that" is what the verb is about.
  const noun = (reader.part(subject.from - 1) & Part.That) === 0 ? null : phraseStart(reader, subject.from - 2, s.from);
  const from = noun ?? subject.from;
  const patient: Range = { from, to: trimEnd(reader, from, reduced ? subject.to : group.from) };
  for (let k = after; k < s.limit && k < after + 8; k++) {
    if (reader.norm(k) === table.lexicon.marks.agent) {
      const agent = readPlainPhrase(reader, k + 1, s.limit);
      if (agent === null || (reader.part(k + 1) & Part.Ing) !== 0) return false;
      // "the minister, asked by reporters about it,": who asks says nothing of him.
      if (!entry.takes.has('noun') || (reduced && entry.cue.act === 'question')) return false;
      if (reduced && table.reporting.has(group.lemma) && reader.isComma(subject.to)) {
        // "The plan, first reported by the Ledger, would close two schools": who made known what stands around.
        const around: Range[] = [{ from: freeFrom(s, subject.from), to: subject.to }];
        if (reader.isComma(agent.to)) around.push({ from: agent.to + 1, to: s.limit });
        addFound(s, group, after, entry, agent, around, 'around', 'reported-around', agent.to);
        return true;
      }
      addFound(
        s,
        group,
        after,
        entry,
        agent,
        [patient, ...reasonAt(s, entry, agent.to)],
        'noun',
        'passive-agent',
        agent.to,
      );
      return true;
    }
    if ((reader.part(k) & Part.Adverb) === 0) break;
  }
  if (reduced) return false;
  if (
    (reader.part(after) & Part.Infinitive) !== 0 &&
    (entry.takes.has('to') || entry.takes.has('that')) &&
    entry.cue.directive !== true &&
    entry.cue.act !== 'expectation' &&
    entry.cue.act !== 'promise'
  ) {
    const end = contentEnd(reader, 'to', after, s.limit);
    s.found.push({
      ...makeFound(group, after, entry, null, [patient, { from: after, to: end }], 'noun', 'passive-infinitive', true),
      rumour: true,
    });
    return true;
  }
  // "was accused of lying": by nobody in particular.
  const reason = reasonAt(s, entry, after);
  if (reason.length > 0) {
    s.found.push({
      ...makeFound(group, after, entry, null, [patient, ...reason], 'noun', 'passive-infinitive', true),
      rumour: true,
    });
    return true;
  }
  return false;
}

/** "was told that", "was told by the police that": the subject heard it, and who said it stands behind, or nowhere. */
function readTold(s: ClauseSentence, group: VerbGroup, entry: CueEntry, after: number): boolean {
  const { reader } = s;
  const by = reader.norm(after) === reader.clauses?.table.lexicon.marks.agent;
  const agent = by ? readPlainPhrase(reader, after + 1, s.limit) : null;
  // Who heard it stands before, and is not to be looked for behind the verb.
  const { addressee: _, ...cue } = entry.cue;
  const content = contentAfter(reader, { ...entry, cue }, agent?.to ?? after, s.limit, false);
  if (content === null || group.negated || (content.kind !== 'that' && content.kind !== 'bare')) return false;
  const told: Range = { from: content.from, to: contentEnd(reader, content.kind, content.from, s.limit) };
  addFound(s, group, after, entry, agent, [told], 'clause', 'passive-agent', content.from);
  return true;
}

/** "It is widely believed that the gang fled", "…, it is understood": what nobody in particular says. */
function readImpersonal(s: ClauseSentence, group: VerbGroup, entry: CueEntry, after: number): boolean {
  const { reader } = s;
  const it = itBefore(reader, group);
  if (it === null || group.negated || reader.clauses?.table.rumouring.has(group.lemma) !== true) return false;
  const before = leftContent(s, group, it);
  const behind = contentAfter(reader, entry, after, s.limit, before !== null);
  // "It is rumoured to be true": the passive of a clause with a subject of its own.
  if (behind === null || behind.kind === 'to') return false;
  const content =
    behind.kind === 'none' ? before : { from: behind.from, to: contentEnd(reader, behind.kind, behind.from, s.limit) };
  if (content === null) return false;
  const found = makeFound(group, after, entry, null, [content], 'around', 'rumour', true);
  s.found.push({ ...found, cue: { from: it, to: after }, rumour: true });
  return true;
}

/** "for the delay", "of lying": what someone is blamed or praised for. */
function reasonAt(s: ClauseSentence, entry: CueEntry, at: number): Range[] {
  const { reader } = s;
  const word = reader.norm(at);
  if (entry.cue.prepositions?.includes(word) !== true) return [];
  const from = word === reader.clauses?.table.lexicon.marks.of ? at + 1 : at;
  return [{ from, to: contentEnd(reader, 'noun', from, s.limit) }];
}
