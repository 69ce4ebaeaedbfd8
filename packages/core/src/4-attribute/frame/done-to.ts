import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { passTo, type FrameState } from './state.ts';

/** Nothing that can be described so. */
const NO_NOUN =
  Tag.Preposition | Tag.Adverb | Tag.Time | Tag.Role | Tag.GivenName | Tag.NamePart | Tag.Honorific | Tag.Subordinator;

/** Letters that are a noun's as well as a verb's. */
const NOUN = Tag.Common | Tag.Propositional | Tag.Role | Tag.Organization | Tag.Medium | Tag.Document | Tag.Topic;

/** «قال في حفل نظمته الوزارة إن», «في خطاب بثه التلفزيون: …»: who did it to what is said in or at is not who speaks. */
export function readDoneTo(s: FrameState): boolean {
  const { reader, at, finite, source, limit, cue } = s;
  if (!finite || source !== null || at <= cue.to + 1 || !isDoneTo(reader, at)) return false;
  const next = at + 1;
  const led = reader.has(next, Tag.Preposition | Tag.Time | Tag.Adverb) || reader.lex(next).preposition !== '';
  const doer = led ? null : readNounPhrase(reader, next, limit);
  return passTo(s, doer?.to ?? next);
}

/** Right after a noun without the article stands a past whose object is that noun, and behind it who did it, or how. */
export function isDoneTo(reader: Reader, at: number): boolean {
  const before = reader.lex(at - 1);
  const { definite, joins, preposition, stem, tags, verb } = reader.lex(at);
  if (!reader.isWord(at - 1) || before.definite || before.joins !== '' || reader.has(at - 1, NO_NOUN)) return false;
  if (!reader.isWord(at + 1) || definite || joins !== '' || preposition !== '') return false;
  const { objects } = reader.language.definition.affixes;
  if (endsIn(reader.norm(at - 1), objects) && !reader.endsAsNoun(at - 1)) return false;
  const next = reader.lex(at + 1);
  const told =
    next.definite || reader.has(at + 1, Tag.Preposition | Tag.Time | Tag.Adverb | Tag.Organization | Tag.Outlet);
  if ((!told && next.preposition === '') || next.joins !== '') return false;
  // «لقاء جمعه برئيس البنك»: before a preposition, of what is said in.
  const held = reader.has(at - 1, Tag.Medium) && !next.definite;
  if (verb?.tense === 'past' && verb.pronoun !== '' && /^[mfd]$/u.test(verb.agreement))
    return verb.agreement !== 'm' || held || (tags & NOUN) === 0;
  // «خطاب بثه التلفزيون»: written like the deed that is somebody's.
  return reader.language.particles.given?.has(stem) === true && endsIn(reader.norm(at), objects);
}
