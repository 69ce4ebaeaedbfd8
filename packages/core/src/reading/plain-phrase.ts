import { Part } from '../languages/clause-table.ts';
import { Tag } from '../languages/language.ts';
import type { EntityType } from '../model/index.ts';
import { PHRASE_TOKENS } from '../text/limits.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Range, Reader } from './reader.ts';

const MEMBER = Part.Noun | Part.Name | Part.Adjective | Part.Number | Part.Genitive | Part.Possessive | Part.Time;
const DESCRIPTION =
  Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.Unnamed | Tag.Document | Tag.Medium | Tag.Place;

/**
 * Reads a noun phrase by parts of speech, where names are known by their capitals: "Sen. Ada Ruhl (D-Mass.)", "a spokesman for the mayor".
 * With `attach` prepositional phrases of a description belong to it.
 */
export function readPlainPhrase(reader: Reader, from: number, limit: number, attach = true): NounPhrase | null {
  const to = plainPhraseEnd(reader, from, limit, attach);
  return to === null ? null : describePhrase(reader, { from, to });
}

/** Where the noun phrase that starts at an item ends; null where none does. */
export function plainPhraseEnd(reader: Reader, from: number, limit: number, attach = true): number | null {
  const end = Math.min(limit, from + PHRASE_TOKENS);
  const first = reader.part(from);
  if ((first & (Part.Subject | Part.Object)) !== 0 && (first & Part.Determiner) === 0) return from + 1;
  let i = from;
  let head = false;
  while (i < end) {
    const part = reader.part(i);
    if (reader.joinsWords(i)) {
      i++;
      continue;
    }
    const quote = reader.opensQuote(i);
    if (
      quote !== null &&
      quote.balanced &&
      quote.close - quote.open <= 6 &&
      (i > from || reader.isWord(quote.close + 1))
    ) {
      i = quote.close + 1;
      head = true;
      continue;
    }
    if (reader.norm(i) === '(' && head) {
      const after = reader.afterBracket(i, end);
      if (after === i + 1) break;
      i = after;
      continue;
    }
    if ((part & Part.Determiner) !== 0) {
      if (i > from && head) break;
      i++;
      continue;
    }
    if ((part & Part.Finite) !== 0) break;
    if (
      (part & MEMBER) !== 0 ||
      ((part & Part.Participle) !== 0 && (part & Part.Adjective) !== 0) ||
      ((part & Part.Ing) !== 0 && (part & Part.Noun) !== 0)
    ) {
      if (
        (part & Part.Time) !== 0 &&
        head &&
        (reader.part(i - 1) & (Part.Genitive | Part.Time)) === 0 &&
        (reader.part(i + 1) & (Part.Noun | Part.Name)) === 0
      ) {
        // "the department last month": what tells which month goes with it.
        while (i > from + 1 && (reader.part(i - 1) & (Part.Adjective | Part.Noun | Part.Name)) === Part.Adjective) i--;
        break;
      }
      if ((part & Part.Possessive) !== 0 && head) break;
      if ((part & (Part.Noun | Part.Name | Part.Number | Part.Time)) !== 0 || (part & Part.Determiner) !== 0)
        head = true;
      i++;
      continue;
    }
    if ((part & Part.Adverb) !== 0 && !head && i + 1 < end) {
      i++;
      continue;
    }
    if ((part & Part.Coordinator) !== 0 && i > from && (reader.part(i + 1) & (MEMBER | Part.Determiner)) !== 0) {
      const next = plainPhraseEnd(reader, i + 1, end, false);
      // Another clause begins where a verb follows the second phrase and the first had none yet to its left.
      if (next === null || (!head && next === i + 1)) break;
      i = next;
      continue;
    }
    // "on Monday by Adam Vale": a time takes nothing.
    const takes = attach && head && (first & Part.Time) === 0;
    if (takes && (part & Part.Preposition) !== 0 && (part & Part.Subordinator) === 0) {
      const next = plainPhraseEnd(reader, i + 1, end, false);
      if (next === null || (reader.part(i + 1) & Part.Time) !== 0) break;
      i = next;
      continue;
    }
    break;
  }
  // "the wealthy": an adjective alone after an article.
  if (
    !head &&
    i > from + 1 &&
    (first & (Part.Determiner | Part.Possessive)) !== 0 &&
    (reader.part(i - 1) & Part.Adjective) !== 0
  )
    return i;
  return i > from && head ? i : (first & Part.Determiner) !== 0 && i === from + 1 ? i : null;
}

/** What the words of a range say of the one they name. */
export function describePhrase(reader: Reader, range: Range): NounPhrase {
  let { from } = range;
  let { to } = range;
  while (from < to && !reader.isWord(from) && reader.item(from).kind !== 'number' && reader.opensQuote(from) === null)
    from++;
  while (
    to > from + 1 &&
    !reader.isWord(to - 1) &&
    reader.item(to - 1).kind !== 'number' &&
    reader.norm(to - 1) !== ')' &&
    reader.norm(to - 1) !== '.'
  )
    to--;
  let core = to;
  for (let i = from + 1; i < to; i++) {
    const part = reader.part(i);
    if (
      (part & Part.Preposition) !== 0 ||
      reader.isComma(i) ||
      reader.norm(i) === '(' ||
      (part & (Part.Wh | Part.Relative)) !== 0
    ) {
      core = i;
      break;
    }
  }
  const definite = (reader.part(from) & (Part.Possessive | Part.Name)) !== 0 || isDefinite(reader, from);
  let head = core - 1;
  while (head > from && (reader.part(head) & (Part.Noun | Part.Name | Part.Number)) === 0) head--;
  const runs: Range[] = [];
  const roles: string[] = [];
  const modifiers: string[] = [];
  let open = -1;
  let organization = false;
  let outlet = false;
  const close = (at: number): void => {
    if (open >= 0) runs.push({ from: open, to: at });
    open = -1;
  };
  for (let i = from; i < core; i++) {
    const part = reader.part(i);
    const { tags } = reader.lex(i);
    // "the Cyclists’ League": in a name it is no role.
    const possessor = (part & Part.Name) !== 0 && (reader.part(i + 1) & Part.Genitive) !== 0 && !reader.isWord(i + 1);
    if ((tags & (Tag.Role | Tag.Honorific)) !== 0 && (tags & Tag.GivenName) === 0 && !possessor) {
      close(i);
      if ((tags & Tag.Role) !== 0) {
        roles.push(reader.lex(i).stem);
        // "prime minister", "transport minister": one is not the other.
        if (
          i > from &&
          (reader.part(i - 1) & (Part.Adjective | Part.Noun | Part.Name)) !== 0 &&
          (reader.lex(i - 1).tags & Tag.Role) === 0
        )
          modifiers.push(reader.norm(i - 1));
      }
      if (reader.norm(i + 1) === '.') i++;
      continue;
    }
    if ((tags & ((part & Part.Name) === 0 ? DESCRIPTION : DESCRIPTION & ~Tag.Place)) !== 0)
      roles.push(reader.lex(i).stem);
    // "Dr. A. B. Smith": no article.
    const initial = reader.norm(i).length === 1 && reader.norm(i + 1) === '.';
    if ((part & Part.Name) !== 0 || initial || (open >= 0 && reader.joinsWords(i))) {
      if (open < 0) {
        open = i;
        // What kind of thing is named, the last name tells: "Union leader Peter Strand".
        organization =
          i > from && (reader.lex(i - 1).tags & Tag.Organization) !== 0 && (reader.part(i - 1) & Part.Noun) !== 0;
        outlet = i > from && (reader.lex(i - 1).tags & Tag.Outlet) !== 0 && (reader.part(i - 1) & Part.Noun) !== 0;
      }
      if ((tags & Tag.Outlet) !== 0) outlet = true;
      if ((tags & Tag.Organization) !== 0) organization = true;
      continue;
    }
    // "the Engineers’ Union": the name goes on over the mark of several possessors.
    if (open >= 0 && (part & Part.Genitive) !== 0 && !reader.isWord(i) && (reader.part(i + 1) & Part.Name) !== 0)
      continue;
    if (open >= 0 && (part & Part.Genitive) !== 0) {
      // The possessor of what follows is not the one who is named.
      modifiers.push(reader.norm(i - 2));
      open = -1;
      organization = outlet = false;
      continue;
    }
    close(i);
  }
  close(core);
  // "the Department of Justice": a body's name goes on over "of".
  let name: Range | null = runs.at(-1) ?? null;
  const headTags = reader.lex(head).tags;
  const common = (reader.part(head) & Part.Name) === 0;
  if (
    name !== null &&
    (common || (headTags & Tag.Group) !== 0) &&
    (headTags & (DESCRIPTION & ~Tag.Role)) !== 0 &&
    name.to <= head + 1
  ) {
    // "the Ruhl campaign", "the Harbour newspaper".
    if ((headTags & (Tag.Organization | Tag.Outlet)) !== 0) {
      organization = true;
      outlet = outlet || (headTags & Tag.Outlet) !== 0;
      name = { from: name.from, to: head + 1 };
    } else name = null;
  } else if (
    name !== null &&
    common &&
    name.to <= head &&
    (reader.part(head) & Part.Noun) !== 0 &&
    (headTags & Tag.Role) === 0
  )
    name = null;
  // "the Holm mayor": the name is of what the role belongs to.
  if (name !== null && (headTags & Tag.Role) !== 0 && name.to <= head) name = null;
  if (
    name !== null &&
    name.to === core &&
    core < to &&
    (reader.part(core) & Part.Preposition) !== 0 &&
    (organization || outlet) &&
    (reader.part(core + 1) & (Part.Name | Part.Determiner)) !== 0 &&
    core + 1 < to
  )
    name = { from: name.from, to };
  const article = name !== null && name.from > from && (reader.part(name.from - 1) & Part.Determiner) !== 0;
  let kind = name === null ? 'unknown' : kindOfName(reader, name, article && isDefinite(reader, name.from - 1));
  // "a Democrat", "some Ukrainians": of a kind, and nobody's name.
  if (name !== null && article && roles.length === 0 && !isDefinite(reader, name.from - 1)) {
    kind = reader.norm(name.to - 1).endsWith('s') ? 'group' : 'person';
    name = null;
  }
  const named = name !== null;
  const group = (headTags & Tag.Group) !== 0 && !named;
  const joint = jointNames(runs, reader, core);
  // "who leads it", "on Thursday": said of the one described, and no part of the description.
  const clause =
    core < to &&
    ((reader.part(core + 1) & Part.Time) !== 0 ||
      reader.isComma(core) ||
      (reader.part(core) & (Part.Wh | Part.Relative)) !== 0);
  const type: EntityType =
    outlet || organization || (!named && (headTags & (Tag.Organization | Tag.Outlet)) !== 0)
      ? 'organization'
      : (headTags & Tag.Document) !== 0 && !named
        ? 'document'
        : group
          ? 'group'
          : roles.length === 0
            ? kind
            : named || (headTags & (Tag.Role | Tag.Unnamed)) !== 0
              ? 'person'
              : 'unknown';
  return {
    from,
    to,
    name: name ?? { from, to: clause ? core : to },
    named,
    type,
    head,
    roles,
    modifiers,
    definite,
    outlet,
    joint,
  };
}

/** What a name alone is of: a state ("Iran", "South Korea"), a body ("NHS", "the Treasury"), people ("the Kurds"), or else a person. */
function kindOfName(reader: Reader, name: Range, article: boolean): EntityType {
  const table = reader.clauses?.table;
  const last = reader.norm(name.to - 1);
  for (let i = name.from; i < name.to; i++)
    if (table?.feminine.has(reader.norm(i)) === true || table?.masculine.has(reader.norm(i)) === true) return 'person';
  // "U.S."
  const letters = reader.words(name).replaceAll('.', '');
  const single = !letters.includes(' ');
  const state = ((reader.language.tags.get(single ? letters.toLowerCase() : last) ?? 0) & Tag.Place) !== 0;
  if (state || (single && table?.lexicon.wordEndings.Place?.some((ending) => last.endsWith(ending)) === true))
    return 'place';
  if (single && letters === letters.toUpperCase() && letters.length < 6 && !reader.isColon(name.to))
    return 'organization';
  return article && name.to - name.from < 3 ? (single && last.endsWith('s') ? 'group' : 'organization') : 'person';
}

/** "Ada Ruhl and Tom Vane": names joined by a coordinator. */
function jointNames(runs: readonly Range[], reader: Reader, core: number): readonly Range[] {
  const joint: Range[] = [];
  for (const run of runs) {
    const linked = (reader.part(run.to) & Part.Coordinator) !== 0 || reader.isComma(run.to) || run.to === core;
    if (linked) joint.push(run);
  }
  return joint.length > 1 ? joint : [];
}

function isDefinite(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.Demonstrative);
}
