import { hasVerbalNounShape } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { issuedBy } from '../reading/issuer.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { MediumDraft } from '../reading/draft.ts';
import { readFrame } from './frame.ts';
import { publishedBy } from './frame/issuer.ts';
import { readMedium } from './frame/medium.ts';

export interface AccordingReading {
  readonly cue: Range;
  readonly frame: CueFrame;
  /** null where the phrase repeats a source («بحسب قوله»). */
  readonly source: NounPhrase | null;
  readonly relays: readonly NounPhrase[];
  readonly medium: MediumDraft | null;
  readonly to: number;
}

/** «وفقا لـ س», «بحسب ما ذكرت س», «وفقا لما نقلته س عن ص», «على حد قوله». */
export function readAccording(reader: Reader, i: number, to: number): AccordingReading | null {
  const hit = reader.phrase(i);
  if (hit === null || hit.according === null) return null;
  const { according } = hit;
  const frame: CueFrame = {
    act: according.act,
    ...(according.stance === undefined ? {} : { stance: according.stance }),
  };
  const last = i + hit.length - 1;
  const cue: Range = { from: i, to: cueEnd(reader, i, last) };
  if (reader.lex(last).pronoun !== '') return { cue, frame, source: null, relays: [], medium: null, to: last + 1 };
  let at = last + 1;
  if (at >= to) return null;
  const clause = according.takes === 'clause' || (reader.has(at, Tag.FreeRelative) && according.takes === 'either');
  if (clause) {
    if (reader.has(at, Tag.FreeRelative) && !reader.isFinite(at)) at++;
    return readClause(reader, at, to, cue, frame);
  }
  // «وفقا لـ«س»»: the proclitic may be cut off by a quotation mark or a dash of tatweel.
  if (reader.isWord(at) && reader.norm(at).length === 1) at++;
  const noun = reader.lex(at);
  // «تعتبر طبقا رمضانيا»: what is in the accusative leads to its noun by a preposition.
  const { accusative, prepositions } = reader.language.definition.affixes;
  const leads = prepositions.some((letter) => reader.norm(at).startsWith(letter));
  const led = at > last + 1 || leads || accusative === '' || !reader.norm(last).endsWith(accusative);
  if (!led || (reader.isWord(at) && reader.isFinite(at) && noun.preposition === '')) return null;
  // «بحسب قوله», «وفق تعبيره»: the noun repeats who spoke.
  if (noun.cueForm === 'noun' && noun.pronoun !== '')
    return { cue, frame, source: null, relays: [], medium: null, to: at + 1 };
  if (reader.isParticle(at, 'ownWords')) return { cue, frame, source: null, relays: [], medium: null, to: at + 1 };
  const phrase = readNounPhrase(reader, isSuperlative(reader, at) ? at + 1 : at, to);
  // «تبعا لذلك».
  if (phrase === null || (phrase.to === at + 1 && reader.has(at, Tag.Demonstrative))) return null;
  // «وفق المادة 12», «وفقا للخطة»: a norm that is followed, not a source that is quoted.
  if (reader.language.norms.has(reader.lex(phrase.head).stem) || !canBeQuoted(reader, phrase)) return null;
  const issuer = tellerOf(reader, phrase, to) ?? issuedBy(reader, phrase) ?? publishedBy(reader, phrase, to);
  if (issuer !== null) {
    const { from, to: end, head } = phrase;
    return { cue, frame, source: issuer, relays: [], medium: { from, to: end, head }, to: issuer.to };
  }
  return quoted(reader, phrase, to, cue, frame);
}

/** «بحسب تصريح مصدر أمني»: whose words they are. */
function tellerOf(reader: Reader, { head }: NounPhrase, to: number): NounPhrase | null {
  if (!reader.has(head, Tag.Medium) || !reader.has(head + 1, Tag.Unnamed) || reader.lex(head).definite) return null;
  return readNounPhrase(reader, head + 1, to);
}

/** «بحسب أحدث الإحصاءات»: the paper itself stands next. */
function isSuperlative(reader: Reader, at: number): boolean {
  const { definite, tags, preposition } = reader.lex(at);
  const paper = reader.lex(at + 1).definite && reader.has(at + 1, Tag.Document | Tag.Medium);
  return paper && !definite && preposition === '' && (tags & (SOURCES | Tag.Demonstrative)) === 0;
}

/** «…، كما يقول فلان، …», «…، يقول فلان.»: a verb of saying set in between, that opens nothing. */
export function asideAt(reader: Reader, i: number, to: number): AccordingReading | null {
  const like = reader.isParticle(i, 'as');
  if (!like && (!reader.isComma(i - 1) || reader.closesQuote(i - 2))) return null;
  const at = like ? i + 1 : i;
  const { cue, verb, joins } = reader.lex(at);
  if (cue === null || verb === null || joins !== '' || verb.pronoun !== '' || !reader.isFinite(at)) return null;
  if (
    like
      ? cue.bare !== true &&
        (cue.speechOnly === true || cue.act === 'demand' || (cue.clauseOnly === true && cue.inanimate === true))
      : cue.bare !== true || verb.tense === 'past'
  )
    return null;
  const source = readNounPhrase(reader, at + 1, to, (cue.prepositions ?? []).map(fold));
  const end = source?.to ?? at + 1;
  const closed = end >= to || reader.isComma(end) || reader.norm(end) === '.';
  if (!closed || (source === null && !like) || readFrame(reader, at, cue, to, true).complement !== null) return null;
  return { cue: { from: i, to: at + 1 }, frame: { act: 'report' }, source, relays: [], medium: null, to: end };
}

/** The phrase, or who it passes on, with the name beside it and the medium behind. */
function quoted(
  reader: Reader,
  phrase: NounPhrase,
  to: number,
  cue: Range,
  frame: CueFrame,
  relays = false,
): AccordingReading {
  const origin = viaOf(reader, phrase.to, to, relays);
  if (origin !== null) return { cue, frame, source: origin.phrase, relays: [phrase], medium: null, to: origin.to };
  const name = nameBeside(reader, phrase, to);
  const slots: { medium: MediumDraft | null; relays: NounPhrase[] } = { medium: null, relays: [] };
  let end = name === null ? phrase.to : name.to;
  if (name === null && reader.has(end, Tag.Same)) end++;
  const at = reader.isComma(end) ? end + 1 : end;
  // «بحسب الوزير، في حديث لقناة س،»: how it was said belongs to the phrase.
  if (reader.has(at, Tag.Preposition) && reader.has(at + 1, Tag.Medium) && at + 1 < to)
    end = readMedium(reader, at, at + 1, to, slots);
  return { cue, frame, source: name ?? phrase, relays: slots.relays, medium: slots.medium, to: end };
}

/** «بحسب مدير المركز، فلان الفلاني،», «بحسب المتحدث، العقيد فلان الفلاني.»: the name after a comma, up to a mark. */
function nameBeside(reader: Reader, phrase: NounPhrase, to: number): NounPhrase | null {
  if (phrase.named || phrase.roles.length === 0 || !reader.isComma(phrase.to)) return null;
  const name = readNounPhrase(reader, phrase.to + 1, to);
  if (name === null || !name.named || name.type === 'organization') return null;
  const { from, to: end } = name.name;
  const titled = from === name.from || reader.has(name.from, Tag.Honorific | Tag.Role);
  const closed = name.to >= to || reader.isComma(end) || reader.norm(end) === '.';
  return closed && end === name.to && end - from >= 2 && titled ? name : null;
}

const SOURCES =
  Tag.Organization |
  Tag.Outlet |
  Tag.Role |
  Tag.Group |
  Tag.Document |
  Tag.Medium |
  Tag.Unnamed |
  Tag.Place |
  Tag.Honorific |
  Tag.GivenName;

/** «وفق جودة عالية», «حسب الفصول»: a common noun that names neither a person, a body nor a paper says nothing. */
function canBeQuoted(reader: Reader, phrase: NounPhrase): boolean {
  const { tags, cue, stem, definite } = reader.lex(phrase.head);
  if (isMeasure(reader, phrase)) return false;
  // «حسب احتياج السوق»: a verbal noun, even one that no list knows.
  if (tags === 0 && !definite && stem.length >= 5 && hasVerbalNounShape(reader.language, stem)) return false;
  if (phrase.type === 'group') return true;
  if ((tags & SOURCES) !== 0 || cue !== null || (phrase.named && phrase.name.from === phrase.head)) return true;
  return (tags & (Tag.Common | Tag.Propositional | Tag.Topic | Tag.Time)) === 0;
}

const NONE: ReadonlySet<string> = new Set();

/** «تختلف الأسعار بحسب نوعها»: a word of no list that is of what was told, by which it is sorted. */
function isMeasure(reader: Reader, { from, to }: NounPhrase): boolean {
  const { tags, definite, preposition } = reader.lex(from);
  if (to !== from + 1 || tags !== 0 || definite || preposition !== '' || reader.endsAsNoun(from)) return false;
  const { his = NONE, her = NONE, them = NONE } = reader.language.particles;
  const norm = reader.norm(from);
  return [...his, ...her, ...them].some((pronoun) => norm.endsWith(pronoun) && norm.length >= pronoun.length + 3);
}

/** The cue is the shortest phrase: «وفقا», «بحسب»; a governed preposition that is a word of its own stays («نقلا عن»). */
function cueEnd(reader: Reader, from: number, last: number): number {
  if (reader.has(last, Tag.FreeRelative) && last > from) return last;
  return last + 1;
}

function readClause(reader: Reader, at: number, to: number, cue: Range, frame: CueFrame): AccordingReading | null {
  let verb = at;
  while (verb < to && verb < at + 3 && !reader.isFinite(verb) && reader.lex(verb).verb === null) verb++;
  if (reader.lex(verb).verb === null) return null;
  let next = verb + 1;
  if (reader.isParticle(next, 'back')) next++;
  const phrase = readNounPhrase(reader, next, to);
  // «وفق ما قدمته الجهات»: only what says something, or is done by an outlet, attributes.
  if (reader.lex(verb).cue === null && phrase?.outlet !== true) return null;
  if (phrase === null) return { cue, frame, source: null, relays: [], medium: null, to: next };
  return quoted(reader, phrase, to, cue, frame, reader.lex(verb).cue?.relay === true);
}

/** «… عن ص», «نقلا عن ص» after the one who passed it on. */
function viaOf(reader: Reader, at: number, to: number, relays: boolean): { phrase: NounPhrase; to: number } | null {
  let j = at;
  if (reader.isComma(j)) j++;
  const hit = reader.phrase(j);
  if (hit !== null && hit.according !== null && reader.isParticle(j + hit.length - 1, 'about')) j += hit.length;
  // «أسفر الحريق، وفق الدفاع المدني، عن خسائر»: after a comma the clause around the phrase goes on, but for «وفق ما نقلته س، عن ص».
  else if ((j === at || relays) && reader.isParticle(j, 'about')) j++;
  else return null;
  const phrase = readNounPhrase(reader, j, to);
  return phrase === null ? null : { phrase, to: phrase.to };
}
