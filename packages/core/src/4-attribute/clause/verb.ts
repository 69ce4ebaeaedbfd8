import { Part, type CueEntry } from '../../languages/clause-table.ts';
import { Facet } from '../../languages/lexicon.ts';
import type { Complement } from '../../reading/draft.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { plainPhraseEnd } from '../../reading/plain-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { refuses, tellsTopic } from '../../reading/refusal.ts';
import { leftContent, restAfter, anyVerb, isClause } from './before-cue.ts';
import { contentAfter, contentEnd, takesParticles, type ComplementKind } from './content.ts';
import { addFound, isNobody, itBefore, makeFound } from './found.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import { readInverted } from './inverted.ts';
import { readPassive } from './passive.ts';
import { readQuotedAs } from './quoted-as.ts';
import type { ClauseSentence } from './sentence.ts';
import { subjectOf } from './subject-of.ts';

export function readVerb(s: ClauseSentence, group: VerbGroup): void {
  const reader = s.reader;
  const table = reader.clauses?.table;
  if (table === undefined) return;
  // Read with the verb before it ("was quoted as saying").
  if (s.found.at(-1)?.cue?.from === group.from || readQuotedAs(s, group)) return;
  const being = (reader.part(group.main) & Part.Be) !== 0 || table.lexicon.linkingVerbs.includes(group.lemma);
  if (being) {
    let at = group.to;
    while (at < s.limit && (reader.part(at) & (Part.Adverb | Part.Not)) !== 0) at++;
    const nobody = itBefore(reader, group) !== null;
    for (const entry of nobody ? [] : (table.cueAdjectives.get(reader.norm(at)) ?? []))
      if (takesParticles(reader, entry, at + 1) && readActive(s, group, entry, at + 1 + entry.particles.length)) return;
    if ((reader.part(group.main) & Part.Be) !== 0) return;
  }
  // "are worried about": the participle of a verb that is an attitude too.
  if (group.passive || group.form === 'participle')
    for (const entry of table.cueAdjectives.get(reader.norm(group.main)) ?? [])
      if (
        group.form === 'finite' &&
        takesParticles(reader, entry, group.to) &&
        readActive(s, group, entry, group.to + entry.particles.length)
      )
        return;
  for (let i = group.from; i < group.to; i++) if (reader.phrase(i)?.rumour != null) return;
  const entries = table.cueVerbs.get(group.lemma) ?? [];
  // "he said when asked": who is asked asks nothing.
  if (group.form === 'participle' && (reader.part(group.from - 1) & (Part.Wh | Part.Subordinator)) !== 0) return;
  if (refuses(reader, group.main) || (group.form === 'infinitive' && refuses(reader, group.from - 1))) return;
  for (const entry of entries) {
    if (!takesParticles(reader, entry, group.to)) continue;
    // "who spoke on condition of anonymity": why no name is given, not what is said.
    const reason = reader.phrase(group.to);
    const given = reason?.role === 'anonymity-reason' && (reader.part(group.to + reason.length) & Part.That) === 0;
    if (given || reader.phrase(group.main)?.role === 'anonymity-reason') return;
    if (group.passive ? readPassive(s, group, entry) : readActive(s, group, entry, group.to + entry.particles.length))
      return;
  }
}

/** A verb in the active voice, with what follows it or stands before it. */
function readActive(s: ClauseSentence, group: VerbGroup, entry: CueEntry, after: number): boolean {
  const reader = s.reader;
  const subject = subjectOf(s, group);
  if (subject !== null && (isNobody(reader, subject.phrase) || isSupposed(reader, subject.phrase))) return false;
  if (subject !== null && isUnsaid(reader, group)) return false;
  const lead = subject?.phrase.from ?? group.from;
  const before = leftContent(s, group, lead);
  const inverted = group.form === 'finite' ? readInverted(s, group, entry, after) : null;
  if (inverted !== null) {
    addFound(
      s,
      group,
      after,
      entry,
      inverted.source,
      [...inverted.content],
      'quote',
      'content-first-inverted',
      inverted.to,
    );
    return true;
  }
  let content = contentAfter(reader, entry, after, s.limit, before !== null);
  // "“No,” he said when asked if he would go": what he said is quoted before.
  if (content?.kind === 'wh' && before !== null && reader.closesQuote(before.to - 1))
    content = { kind: 'none', to: content.from };
  if (content === null || content.kind === 'none') {
    const last = s.limit - 1;
    if (
      reader.isColon(last) &&
      s.groups.at(-1) === group &&
      subject !== null &&
      pendColon(s, group, after, entry, subject.phrase)
    )
      return true;
  }
  if (content === null) return false;
  // "As a phone rang, he said, “…”": only what was quoted before goes on in a quotation after the cue.
  const goesOn =
    content.kind === 'quote' && before !== null && reader.isComma(content.frameTo) && reader.closesQuote(before.to - 1);
  if (content.kind === 'none' || goesOn) {
    const frameTo = content.kind === 'none' ? content.to : content.frameTo;
    if (before === null || group.form !== 'finite' || subject === null) {
      return false;
    }
    // "According to two officials who asked not to be named, talks are continuing".
    if (reader.phrase(before.from)?.according != null && !reader.closesQuote(before.to - 1)) return false;
    const rest = restAfter(s, before, frameTo);
    if (rest.length === 0 && !reader.closesQuote(before.to - 1) && !isClause(s, before) && !anyVerb(s, before))
      return false;
    const pieces = before.from < before.to ? [before, ...rest] : rest;
    addFound(s, group, after, entry, subject.phrase, pieces, 'quote', 'content-first', frameTo);
    return true;
  }
  // "speaking on CNN": where it was said.
  if (
    content.kind === 'noun' &&
    entry.particles.length > 0 &&
    tellsTopic(entry) &&
    namesOutlet(reader, content.from, s.limit)
  )
    return false;
  // "disputes this" tells nothing of what it is.
  if (content.kind === 'noun' && content.from + 1 === s.limit && isBareDeterminer(reader, content.from)) return false;
  // "would not comment on the case": who says nothing of it.
  if (subject === null || (content.kind === 'noun' && group.negated && tellsTopic(entry))) return false;
  if (
    content.kind === 'noun' &&
    entry.cue.limits?.includes('impersonal') === true &&
    isPersonal(reader, subject.phrase)
  )
    return false;
  const form = reader.part(group.main) & (Part.Base | Part.Ing);
  const end = contentEnd(reader, content.kind, content.from, s.limit, form);
  const pieces: Range[] = [{ from: content.from, to: end }];
  addFound(
    s,
    group,
    after,
    entry,
    subject.phrase,
    pieces,
    complementOf(content.kind),
    `subject-first-${content.kind}`,
    content.from,
  );
  return true;
}

/** "CNN", "the BBC’s morning show". */
function namesOutlet(reader: Reader, from: number, limit: number): boolean {
  const end = plainPhraseEnd(reader, from, limit, false) ?? from;
  for (let i = from; i < end; i++) if (reader.has(i, Tag.Outlet)) return true;
  return false;
}

function isBareDeterminer(reader: Reader, i: number): boolean {
  return (reader.part(i) & (Part.Determiner | Part.Object | Part.Subject)) === Part.Determiner;
}

/** "If the mayor says so, it closes": nobody has said it yet. */
function isSupposed(reader: Reader, { from }: NounPhrase): boolean {
  return ((reader.language.facetWords.get(reader.norm(from - 1)) ?? 0) & Facet.Condition) !== 0;
}

/** "left without saying that", "it goes without saying that": it was not said. */
function isUnsaid(reader: Reader, { from, form }: VerbGroup): boolean {
  return form === 'ing' && ((reader.language.facetWords.get(reader.norm(from - 1)) ?? 0) & Facet.NounNegator) !== 0;
}

/** A person, people, a pronoun, or a name that is of no body. */
function isPersonal(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.type === 'person' || phrase.type === 'group') return true;
  return (reader.part(phrase.from) & Part.Subject) !== 0 || (phrase.named && phrase.type !== 'organization');
}

/** "said:" at the end of a paragraph: what follows is the content. */
function pendColon(s: ClauseSentence, group: VerbGroup, after: number, entry: CueEntry, source: NounPhrase): boolean {
  if (!entry.takes.has('quote')) return false;
  s.carry.pending = makeFound(group, after, entry, source, [], 'colon', 'colon-before-paragraph', true);
  return true;
}

function complementOf(kind: ComplementKind): Complement {
  if (kind === 'quote') return 'quote';
  return kind === 'noun' || kind === 'to' ? 'noun' : 'clause';
}
