import { hasVerbalNounShape } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import { issuedBy } from '../reading/issuer.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import { areThings, namesState } from '../reading/noun-phrase/words.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { MediumDraft } from '../reading/draft.ts';
import { ofPronounIn } from './frame/agreement.ts';
import { publishedBy } from './frame/issuer.ts';
import { readMedium } from './frame/medium.ts';
import { afterTail } from './tail.ts';

export interface AccordingReading {
  readonly cue: Range;
  readonly frame: CueFrame;
  /** null where the phrase repeats a source («بحسب قوله»). */
  readonly source: NounPhrase | null;
  /** What the pronoun of «وفقا له» shows of who spoke before. */
  readonly agreement?: string;
  readonly relays: readonly NounPhrase[];
  readonly medium: MediumDraft | null;
  readonly to: number;
}

/** «وفقا لـ س», «بحسب ما ذكرت س», «وفقا لما نقلته س عن ص», «على حد قوله». */
export function readAccording(reader: Reader, i: number, to: number): AccordingReading | null {
  const hit = reader.phrase(i);
  if (hit === null || hit.according === null) return null;
  const { according } = hit;
  if (according.apart === true && !standsApart(reader, i)) return null;
  const frame: CueFrame = {
    act: according.act,
    ...(according.stance === undefined ? {} : { stance: according.stance }),
  };
  const last = i + hit.length - 1;
  const cue: Range = { from: i, to: cueEnd(reader, i, last) };
  const own = pronounOf(reader, last, i);
  if (own !== '') return ofWhoSpoke(reader, i, last, to, own, frame);
  if (reader.lex(last).pronoun !== '' || reader.isParticle(last, 'ownWords'))
    return { cue, frame, source: null, relays: [], medium: null, to: last + 1 };
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
  // «وبحسب كل من سامي وخالد».
  const each = reader.isStem(at, 'eachOf') && reader.isParticle(at + 1, 'of') ? 2 : 0;
  const phrase = readNounPhrase(reader, isSuperlative(reader, at) ? at + 1 : at + each, to);
  // «تبعا لذلك».
  if (phrase === null || (phrase.to === at + 1 && reader.has(at, Tag.Demonstrative))) return null;
  // «وفق المادة 12», «وفقا للخطة»: a norm that is followed, not a source that is quoted.
  // «بحسب لائحة الدعوى»: a norm of what somebody holds is a paper.
  const held = reader.lex(phrase.head + 1).definite && reader.lex(phrase.head + 1).cueForm === 'noun';
  const norm = !held && reader.language.norms.has(reader.lex(phrase.head).stem);
  if (according.relay !== true && (norm || !canBeQuoted(reader, phrase))) return null;
  const issuer = tellerOf(reader, phrase, to) ?? issuedBy(reader, phrase) ?? publishedBy(reader, phrase, to);
  if (issuer !== null) {
    const { from, to: end, head } = phrase;
    const closed = afterIssue(reader, Math.max(issuer.to, end), to);
    return { cue, frame, source: issuer, relays: [], medium: { from, to: end, head }, to: closed };
  }
  return quoted(reader, phrase, to, cue, frame);
}

/** The pronoun of «له», «بحسبها» at the end of a phrase that begins at i; '' where it has none. */
function pronounOf(reader: Reader, last: number, i: number): string {
  const word = reader.norm(last).slice(last === i ? reader.lex(i).joins.length : 0);
  const { particles, definition } = reader.language;
  if (particles.ownPhrases?.has(word) !== true) return '';
  return definition.affixes.objects.find((pronoun) => word.endsWith(pronoun)) ?? '';
}

/** «…. ووفقا له، بلغت»: who spoke before, where the phrase stands apart; «عمل وفقا لها» follows something. */
function ofWhoSpoke(
  reader: Reader,
  i: number,
  last: number,
  to: number,
  pronoun: string,
  frame: CueFrame,
): AccordingReading | null {
  const at = last + 1;
  const opens = reader.startsSentence(i) && (reader.isFinite(at) || reader.joins(at, 'so') || reader.isComma(at));
  const apart = reader.isComma(i - 1) && (reader.isComma(at) || reader.norm(at) === '.' || at >= to);
  if (!opens && !apart) return null;
  const agreement = ofPronounIn(reader, pronoun);
  // «وفقا»: who it is is no part of it.
  const cueTo = last > i && reader.norm(last).length === pronoun.length + 1 ? last : at;
  return { cue: { from: i, to: cueTo }, frame, source: null, agreement, relays: [], medium: null, to: at };
}

/** After a comma or a dash, or where a sentence opens. */
function standsApart(reader: Reader, i: number): boolean {
  return reader.startsSentence(i) || reader.isComma(i - 1) || reader.isDash(i - 1);
}

/** «، كما نقلت عنه الوكالة،». */
export function readLike(reader: Reader, i: number, to: number): AccordingReading | null {
  if (!reader.isParticle(i, 'as') || !reader.isComma(i - 1) || !reader.isFinite(i + 1)) return null;
  const hit = readClause(reader, i + 1, to, { from: i, to: i + 2 }, { act: 'report' });
  return hit !== null && reader.isComma(hit.to) ? hit : null;
}

/** «كما جاء في بيان الوزارة», «كما ورد على لسان المدير»: a verb that only leads to the paper, or to who speaks. */
export function readAsWritten(reader: Reader, i: number, to: number): AccordingReading | null {
  return reader.isStem(i, 'as') ? readWritten(reader, i + 1, to, { from: i, to: i + 2 }) : null;
}

function readWritten(reader: Reader, i: number, to: number, cue: Range): AccordingReading | null {
  const { verb, joins } = reader.lex(i);
  if (verb === null || joins !== '' || reader.language.particles.comers?.has(verb.lemma) !== true) return null;
  const at = i + 1;
  if (!reader.isParticle(at, 'in')) {
    const hit = readAccording(reader, at, to);
    return hit === null ? null : { ...hit, cue };
  }
  if (!reader.has(at + 1, Tag.Medium | Tag.Document)) return null;
  const phrase = readNounPhrase(reader, at + 1, to);
  if (phrase === null) return null;
  const issuer = tellerOf(reader, phrase, to) ?? issuedBy(reader, phrase) ?? publishedBy(reader, phrase, to);
  const medium = issuer === null ? null : { from: phrase.from, to: phrase.to, head: phrase.head };
  const end = issuer?.to ?? phrase.to;
  return { cue, frame: { act: 'report' }, source: issuer ?? phrase, relays: [], medium, to: end };
}

/** «بحسب تصريح مصدر أمني»: whose words they are. */
function tellerOf(reader: Reader, { head }: NounPhrase, to: number): NounPhrase | null {
  if (!reader.has(head, Tag.Medium) || !reader.has(head + 1, Tag.Unnamed) || reader.lex(head).definite) return null;
  return readNounPhrase(reader, head + 1, to);
}

/** «بحسب أحدث الإحصاءات», «حسب آخر حصيلة»: the paper itself stands next. */
function isSuperlative(reader: Reader, at: number): boolean {
  const { definite, tags, preposition } = reader.lex(at);
  const paper = reader.has(at + 1, Tag.Document | Tag.Medium);
  return paper && !definite && preposition === '' && (tags & (SOURCES | Tag.Demonstrative)) === 0;
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
  end = titleBeside(reader, phrase, end, to) ?? end;
  end = afterHow(reader, phrase, end, to);
  // «وفقا لبيان على موقع النادي».
  if (isOwnPaper(reader, phrase)) end = Math.max(end, readMedium(reader, phrase.from, phrase.head, to, slots));
  const at = reader.isComma(end) ? end + 1 : end;
  // «بحسب الوزير، في حديث لقناة س،»: how it was said belongs to the phrase.
  if (reader.has(at, Tag.Preposition) && reader.has(at + 1, Tag.Medium) && at + 1 < to)
    end = readMedium(reader, at, at + 1, to, slots);
  return { cue, frame, source: name ?? phrase, relays: slots.relays, medium: slots.medium, to: end };
}

/** «دراسة نشرتها الجامعة الأسبوع الماضي، …», «تقرير لخبراء صدر في مارس، …»: the comma behind when it was given out; the place where nothing tells. */
function afterIssue(reader: Reader, at: number, to: number): number {
  const told = reader.has(at, Tag.Time | Tag.Preposition) || isIssue(reader, at);
  for (let k = at; told && k < to && k < at + HOW; k++) {
    if (reader.isComma(k)) return k;
    if (reader.isComplementizer(k) || (k > at && reader.isFinite(k))) return at;
  }
  return at;
}

function isIssue(reader: Reader, at: number): boolean {
  return reader.language.particles.given?.has(reader.lex(at).verb?.lemma ?? '') === true;
}

/** Words of a clause that tells how a paper was come by, at most. */
const HOW = 10;

/** «وفق معلومات حصلت عليها الوكالة، …»: the comma behind how a paper without the article was come by; the place where nothing tells. */
function afterHow(reader: Reader, { definite, named, head }: NounPhrase, at: number, to: number): number {
  if (definite || named || !reader.has(head, Tag.Document | Tag.Medium) || reader.lex(at).verb?.tense !== 'past')
    return at;
  const back = reader.language.resumptives.has(reader.norm(at + 1)) || reader.startsAs(at + 1, 'upon');
  if (!back) return at;
  for (let k = at + 2; k < to && k < at + HOW; k++) if (reader.isComma(k)) return k;
  return at;
}

/** «بحسب مدير المركز، فلان الفلاني،», «بحسب المتحدث، العقيد فلان الفلاني.»: the name after a comma, up to a mark. */
export function nameBeside(reader: Reader, phrase: NounPhrase, to: number): NounPhrase | null {
  if (phrase.named || phrase.roles.length === 0 || !reader.isComma(phrase.to)) return null;
  const name = readNounPhrase(reader, phrase.to + 1, to);
  if (name === null || !name.named || name.type === 'organization') return null;
  const { from, to: end } = name.name;
  const titled = from === name.from || reader.has(name.from, Tag.Honorific | Tag.Role);
  const closed = name.to >= to || reader.isComma(end) || reader.norm(end) === '.';
  return closed && end === name.to && end - from >= 2 && titled ? name : null;
}

/** «بحسب سامي منصور، وزير الصحة.»: the title after a comma, up to a mark; where it ends. */
function titleBeside(reader: Reader, { named, type }: NounPhrase, at: number, to: number): number | null {
  if (
    !named ||
    type !== 'person' ||
    !reader.isComma(at) ||
    !reader.has(at + 1, Tag.Role) ||
    reader.lex(at + 1).joins !== ''
  )
    return null;
  const title = readNounPhrase(reader, at + 1, to);
  if (title === null || title.named || title.type !== 'person') return null;
  return title.to >= to || reader.isComma(title.to) || reader.norm(title.to) === '.' ? title.to : null;
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
  // «حسب احتياج السوق», «وفق تأشيرات خاصة»: a verbal noun, or things, even where no list knows them.
  if (tags === 0 && !definite && stem.length >= 5 && hasVerbalNounShape(reader.language, stem)) return false;
  if (areThings(reader, phrase.head)) return false;
  // «بحسب صديق العائلة».
  const { relations, channels } = reader.language.particles;
  if (phrase.type === 'group' || relations?.has(stem) === true) return true;
  // «وفقا للعربية»: a channel, which no noun follows.
  if (definite && phrase.to === phrase.head + 1 && channels?.has(stem) === true) return true;
  // «بحسب اليمن».
  if (namesState(reader, phrase.head)) return true;
  if (
    (tags & SOURCES) !== 0 ||
    (cue !== null && cue.clauseOnly !== true) ||
    (phrase.named && phrase.name.from === phrase.head)
  )
    return true;
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

/** «بحسب ما كان قد أعلن»: what helps a verb is none. */
function isVerb(reader: Reader, i: number): boolean {
  return (reader.isFinite(i) || reader.lex(i).verb !== null) && !reader.has(i, Tag.Auxiliary);
}

function readClause(reader: Reader, at: number, to: number, cue: Range, frame: CueFrame): AccordingReading | null {
  let verb = at;
  while (verb < to && verb < at + 3 && !isVerb(reader, verb)) verb++;
  if (reader.lex(verb).verb === null) return null;
  const written = readWritten(reader, verb, to, cue);
  if (written !== null) return written;
  let next = verb + 1;
  // «حسب ما علم لدى السلطات».
  while (reader.isStem(next, 'back') || reader.isStem(next, 'having')) next++;
  // «وفق ما نقل عن الوزير»: it was passed on, nobody says by whom.
  const origin = reader.lex(verb).cue?.relay === true ? viaOf(reader, next, to, false) : null;
  if (origin !== null) return { cue, frame, source: origin.phrase, relays: [], medium: null, to: origin.to };
  const phrase = readNounPhrase(reader, next, to);
  // «وفق ما قدمته الجهات»: only what says something, or is done by an outlet, attributes.
  if (reader.lex(verb).cue === null && phrase?.outlet !== true) return null;
  if (phrase === null) return { cue, frame, source: null, relays: [], medium: null, to: next };
  return quoted(reader, phrase, to, cue, frame, reader.lex(verb).cue?.relay === true);
}

/** «ذكرت الوكالة، وفقا لمصدر، أن» against «قال الوزير، وفقا للوكالة، إن»: an outlet passes on what others say, and others what it does not. */
export function saidFirst(source: NounPhrase, named: NounPhrase, relay: boolean): boolean {
  return source.outlet || (relay && !named.outlet);
}

/** «أعلن النادي …، وفقا لبيان»: a paper that is nobody else's is how it was said, and passed nothing on. */
export function isOwnPaper(reader: Reader, { head, named, definite }: NounPhrase): boolean {
  return !named && !definite && reader.has(head, Tag.Medium);
}

/** «… عن ص», «نقلا عن ص» after the one who passed it on. */
export function viaOf(
  reader: Reader,
  at: number,
  to: number,
  relays: boolean,
): { phrase: NounPhrase; to: number } | null {
  let j = at;
  if (reader.isComma(j)) j++;
  // «بحسب الوكالة التي نقلت عن ص».
  const relayed = reader.has(j, Tag.Relative) && reader.lex(j + 1).cue?.relay === true;
  if (relayed) j += 2;
  const hit = reader.phrase(j);
  if (hit !== null && hit.according !== null && reader.isParticle(j + hit.length - 1, 'about')) j += hit.length;
  // «أسفر الحريق، وفق الدفاع المدني، عن خسائر»: after a comma the clause around the phrase goes on, but for «وفق ما نقلته س، عن ص».
  else if ((j === at || relays || relayed) && reader.isParticle(j, 'about')) j++;
  else return null;
  const phrase = readNounPhrase(reader, j, to);
  // «على لسان المدير عن قضية ما»: what is spoken of.
  if (phrase === null || !canBeQuoted(reader, phrase)) return null;
  // «نقلا عن أشخاص مطلعين على الملف.»
  return { phrase, to: phrase.named || phrase.definite ? phrase.to : afterTail(reader, phrase.to, to) };
}
