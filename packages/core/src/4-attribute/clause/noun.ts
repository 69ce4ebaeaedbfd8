import { Part } from '../../languages/clause-table.ts';
import { Facet } from '../../languages/lexicon.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { describePhrase, plainPhraseEnd, readPlainPhrase } from '../../reading/plain-phrase.ts';
import { contentEnd, prepositionalEnd, secondVerb, type ComplementKind } from './content.ts';
import { trimEnd } from './edges.ts';
import type { VerbGroup } from '../../reading/verb-groups.ts';
import type { ClauseSentence } from './sentence.ts';
import { phraseStart } from './subject.ts';
import { subjectOf } from './subject-of.ts';

/** "her claim that", "the mayor’s plan to", "criticism of the plan by". */
export function readNoun(s: ClauseSentence, i: number): void {
  const reader = s.reader;
  const entries = reader.clauses?.table.cueNouns.get(reader.norm(i));
  if (entries === undefined) return;
  const next = reader.part(i + 1);
  for (const entry of entries) {
    const { takes, cue } = entry;
    const light = lightVerb(s, i, cue.agent === true);
    const holder = cue.agent === true ? null : holderOf(s, i);
    const held = holder ?? (light === null ? null : heldBy(s, light));
    const heads = cue.heads === true && i === s.from && !cue.words.includes(reader.norm(i));
    if (cue.agent === true && held === null) continue;
    let kind: ComplementKind | null = null;
    let from = i + 1;
    let source = held;
    let object: number | null = null;
    if ((next & Part.That) !== 0 && takes.has('that') && !isRelative(s, i + 2)) {
      kind = 'that';
      from = i + 2;
    } else if ((next & Part.Infinitive) !== 0 && takes.has('to') && held !== null) kind = 'to';
    else if (
      (heads || (cue.possessed === true && held !== null)) &&
      (next & Part.Preposition) !== 0 &&
      (cue.prepositions ?? []).includes(reader.norm(i + 1))
    ) {
      kind = 'noun';
      from = i + 2;
      object = plainPhraseEnd(reader, from, s.limit, heads);
      const clause = (reader.part(from) & (Part.Ing | Part.Wh)) !== 0;
      // "Calls for him to go grew": where the content ends is not seen.
      if (heads ? object === null || (reader.part(object) & Part.Infinitive) !== 0 : object === null && !clause)
        kind = null;
    } else if ((next & Part.Preposition) !== 0 && takes.has('that')) {
      // "the claim of critics that"
      const end = prepositionalEnd(reader, i + 1, s.limit);
      if (
        end !== null &&
        (reader.part(end) & Part.That) !== 0 &&
        reader.norm(i + 1) === reader.clauses?.table.lexicon.marks.of
      ) {
        kind = 'that';
        from = end + 1;
        source = readPlainPhrase(reader, i + 2, end) ?? held;
      }
    }
    if (kind === null) continue;
    source ??= verbHolder(s, i);
    // "There is no evidence that".
    if (source === null && ((reader.language.facetWords.get(reader.norm(i - 1)) ?? 0) & Facet.Negator) !== 0) return;
    // "expressed concern about": the verb only carries the noun.
    if (light !== null && holder === null) {
      const at = s.found.findIndex((found) => found.cue?.from === light.from);
      if (at >= 0) s.found.splice(at, 1);
    }
    // "said in a statement that": the verb has read it.
    if (s.found.some((found) => found.content[0]?.from === from)) return;
    // "Calls for a strike grew": the content stands before the verb.
    const whole = heads && object !== null ? object : contentEnd(reader, kind, from, s.limit);
    const end = kind === 'noun' ? whole : secondVerb(reader, from, whole, kind === 'to');
    const content = { from, to: trimEnd(reader, from, end) };
    if (content.from >= content.to) continue;
    s.found.push({
      cue: {
        from: light !== null && holder === null && source !== null ? light.from : i,
        to: kind === 'noun' ? from : i + 1,
      },
      lemma: reader.norm(i),
      frame: entry.frame,
      complement: kind === 'noun' || kind === 'to' ? 'noun' : 'clause',
      source,
      relays: [],
      content: [content],
      rule: `noun-${kind}`,
      rumour: source === null,
      clausal: kind === 'that',
      medium: null,
    });
    return;
  }
}

/** The verb before a noun that says no more than who has it: "made the case", "has doubts"; with `being`, "is a critic". */
function lightVerb(s: ClauseSentence, i: number, being: boolean): VerbGroup | null {
  const reader = s.reader;
  const table = reader.clauses?.table;
  const group = s.groups.findLast((other) => other.to <= i && other.to >= i - 6 && !reader.inQuote(other.main));
  if (group === undefined || group.passive || table === undefined) return null;
  for (let k = group.to; k < i; k++)
    if (
      (reader.part(k) &
        (Part.Determiner |
          Part.Adjective |
          Part.Adverb |
          Part.Noun |
          Part.Participle |
          Part.Coordinator |
          Part.Not)) ===
        0 ||
      reader.isComma(k)
    )
      return null;
  const light = being
    ? (reader.part(group.main) & Part.Be) !== 0
    : table.lightVerbs.has(group.lemma) || (reader.part(group.main) & Part.Have) !== 0;
  return light ? group : null;
}

/** "her claim", "Ruhl’s repeated claim": who the noun belongs to. */
function holderOf(s: ClauseSentence, i: number): NounPhrase | null {
  const reader = s.reader;
  for (let k = i - 1; k >= s.from && k > i - 5; k--) {
    const part = reader.part(k);
    if ((part & Part.Possessive) !== 0) return describePhrase(reader, { from: k, to: k + 1 });
    if ((part & Part.Genitive) !== 0) {
      const start = phraseStart(reader, k - 2, s.from);
      return start === null ? null : describePhrase(reader, { from: start, to: k - 1 });
    }
    if ((part & (Part.Adjective | Part.Noun | Part.Participle | Part.Adverb | Part.Number)) === 0) return null;
  }
  return null;
}

/** "expressed concern that", "made the claim that": the subject of the verb before. */
function verbHolder(s: ClauseSentence, i: number): NounPhrase | null {
  const group = s.groups.findLast((other) => other.to <= i && other.to >= i - 4 && !s.reader.inQuote(other.main));
  if (group === undefined || group.passive) return null;
  return heldBy(s, group);
}

/** The subject of a verb; "There are fears that" has none. */
function heldBy(s: ClauseSentence, group: VerbGroup): NounPhrase | null {
  const phrase = subjectOf(s, group)?.phrase ?? null;
  return phrase === null || s.reader.language.existentials.has(s.reader.norm(phrase.from)) ? null : phrase;
}

/** "the promise that she kept", "the promise that was kept": which it is, for the verb is done to such nouns and has no other object. */
function isRelative({ groups, reader, limit }: ClauseSentence, from: number): boolean {
  const table = reader.clauses?.table;
  const group = groups.find((other) => other.from >= from && other.form === 'finite');
  if (group === undefined || group.from === from) return group !== undefined;
  return (
    (reader.part(from) & (Part.Subject | Part.Name)) !== 0 &&
    // "hope that it will hold".
    (reader.part(group.from) & Part.Modal) === 0 &&
    [table?.lightVerbs, table?.issuing, table?.obtaining].some((verbs) => verbs?.has(group.lemma)) &&
    (group.to >= limit ||
      !reader.isWord(group.to) ||
      (reader.part(group.to) & (Part.Finite | Part.Preposition | Part.Adverb | Part.Time)) !== 0)
  );
}
