import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { isLandOf, namesState } from '../../reading/noun-phrase/words.ts';
import type { Reader } from '../../reading/reader.ts';
import { flush, isInBody } from './claims.ts';
import type { SentenceState } from './state.ts';
import { PEOPLE } from './words.ts';

/** How many words may stand before the colon of a headline. */
const SPEAKER_WORDS = 12;
/** How far below a headline its names are looked for, in tokens. */
const HEADLINE_REACH = 1000;

/** «الحلبي: الجسر آمن», in a headline: who stands before the colon says the rest; the place to go on from. Below it, what he says is quoted. */
export function readHeadline(s: SentenceState): number {
  const { reader, from, to } = s;
  const colon = colonIn(reader, from, Math.min(to, from + SPEAKER_WORDS));
  if (colon < 0 || colon + 2 >= to) return from;
  // «المدير: "لن نغلق المصنع".»: below the headline only before a quotation that is all of the sentence.
  if (isInBody(s) && (s.scope !== null || hasVerb(reader, from, colon) || !isAllQuoted(reader, colon + 1, to)))
    return from;
  const start = afterPause(reader, from, colon);
  const source = readNounPhrase(reader, start, colon);
  // «وزير الري لـ"الراية": …», «المدير حول الأزمة: …».
  if (source === null || (source.to < colon && !leadsOn(reader, source.to)) || !speaks(reader, source, to)) return from;
  flush(s, start);
  s.open(
    {
      cue: { from: colon, to: colon + 1 },
      frame: { act: 'statement' },
      lemma: ':',
      complement: reader.opensQuote(colon + 1) === null ? 'colon' : 'quote',
      source,
      parent: null,
      headline: true,
      rule: 'headline-colon',
      trace: ['title-colon'],
    },
    colon + 1,
  );
  return colon + 1;
}

/** «وأضاف المدير: "…"» has a cue of its own. */
function hasVerb(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reader.isFinite(i) || reader.lex(i).verb !== null || reader.lex(i).cue !== null) return true;
  return false;
}

function isAllQuoted(reader: Reader, at: number, to: number): boolean {
  const quote = reader.opensQuote(at);
  return quote !== null && quote.balanced && !hasWord(reader, quote.close + 1, to);
}

function hasWord(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.isWord(i)) return true;
  return false;
}

function colonIn(reader: Reader, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (reader.isColon(i)) return i;
  return -1;
}

/** «بالفيديو.. الحلبي: …», «عاجل | الجيش: …». */
function afterPause(reader: Reader, from: number, colon: number): number {
  for (let i = colon - 1; i > from; i--) if (reader.norm(i) === '|' || reader.norm(i) === '.') return i + 1;
  return from;
}

function leadsOn(reader: Reader, i: number): boolean {
  return reader.lex(i).preposition !== '' || reader.has(i, Tag.Preposition);
}

const NO_SPEAKER = Tag.Time | Tag.Adverb | Tag.Place | Tag.Topic | Tag.Propositional;

/** Somebody by the lexicon, or a name that says something below. A place before a colon is where it happened. */
function speaks(reader: Reader, source: NounPhrase, below: number): boolean {
  const { tags, preposition } = reader.lex(source.head);
  if (source.type === 'place' || preposition !== '') return false;
  // «دوري أبطال أوروبا: …».
  if (namesState(reader, source.head) || (source.named && isLandOf(reader, source.name.from))) return false;
  if ((tags & PEOPLE & ~Tag.Place) !== 0) return true;
  return source.named && (tags & NO_SPEAKER) === 0 && saysBelow(reader, source, below);
}

/** The last word of a name stands beside a verb of saying in the article. */
function saysBelow(reader: Reader, { name }: NounPhrase, below: number): boolean {
  const last = reader.norm(name.to - 1);
  const end = Math.min(reader.items.length, below + HEADLINE_REACH);
  for (let i = below; i < end; i++) {
    if (reader.norm(i) !== last) continue;
    for (let k = i - 4; k < i + 3; k++) if (reader.lex(k).cueForm === 'finite') return true;
  }
  return false;
}
