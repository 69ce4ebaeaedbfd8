import { Tag } from '../../languages/language.ts';
import type { Lex } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SentenceState } from './state.ts';
import { firstWord, isSomebody, isThing } from './words.ts';

/** A cue inside a relative clause or after «فيها» reports, but the clause around it goes on. */
export function isEmbedded(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (reader.has(i - 1, Tag.VerbParticle) && !reader.has(i - 1, Tag.Negator) && !reader.has(i - 2, Tag.Relative))
    return false;
  // «رغم أن الشركة وعدت بالعمل، لم تعد»: the clause that answers the concession is the narrator's.
  if (s.scope === null && s.clause.concession && s.clause.open && !hasComma(s, i)) return true;
  const before = beforeParticles(s, i);
  if (before < s.segmentFrom) return false;
  if (reader.has(before, Tag.Relative)) return true;
  // «أبلغت الشركة بعدم وجود دليل يثبت أن»: in what is said in a noun a verb only describes.
  const told = s.clause.verb || (s.current?.complement === 'noun' && before > s.segmentFrom);
  if (!told || reader.lex(i).joins !== '' || !reader.isWord(before)) return false;
  return followsDocument(s, before) || isDescribed(reader.lex(before)) || isNounInForm(reader, before);
}

/** «قدمت مقترحا يدعو إلى»: in the letters of a participle by which somebody speaks, and the noun before a verb that describes it. */
export function isNounInForm(reader: Reader, i: number): boolean {
  const { cueForm, definite, joins, preposition } = reader.lex(i);
  if (cueForm !== 'participle' || definite || joins !== '' || preposition !== '') return false;
  return reader.isWord(i - 1) && reader.isFinite(i + 1) && reader.lex(i + 1).joins === '';
}

function hasComma({ reader, segmentFrom }: SentenceState, i: number): boolean {
  for (let j = segmentFrom; j < i; j++) if (reader.isComma(j)) return true;
  return false;
}

/** «التي بدورها عبرت عن»: the word that the particles of a verb stand after. */
function beforeParticles(s: SentenceState, i: number): number {
  const particles = Tag.VerbParticle | Tag.Negator | Tag.Auxiliary | Tag.Connective;
  let before = i - 1;
  while (before > s.segmentFrom && s.reader.has(before, particles)) before--;
  return before;
}

/** «تقرير للبنك أفاد بـ»: what belongs to the document stands between. */
function followsDocument(s: SentenceState, before: number): boolean {
  const { reader } = s;
  for (let k = before; k > before - 3 && k > s.segmentFrom; k--) {
    const { definite, tags, pronoun, verb } = reader.lex(k);
    if (!definite && (tags & (Tag.Document | Tag.Medium)) !== 0 && (tags & Tag.Role) === 0 && pronoun === '')
      return true;
    if (!reader.isWord(k) || verb !== null || (tags & Tag.Preposition) !== 0) return false;
  }
  return false;
}

/** «فيديو يدعو فيه …», «تقرير أفاد بـ»: an indefinite noun, which the verb after it describes. */
function isDescribed({ definite, verb, tags, pronoun }: Lex): boolean {
  return (
    !definite &&
    verb === null &&
    (tags & (Tag.Common | Tag.Document | Tag.Medium | Tag.Group)) !== 0 &&
    pronoun === '' &&
    (tags & (Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Time)) === 0
  );
}

/** «اتصالا أعرب فيه»: the verb at i belongs to the noun before. */
export function resumes(reader: Reader, i: number): boolean {
  return reader.lex(i).joins === '' && reader.isWord(i - 1) && afterBackward(reader, i + 1) > i + 1;
}

/** Behind «فيه» or «من خلاله» at the place, or the place. */
export function afterBackward(reader: Reader, at: number): number {
  const word = reader.isParticle(at, 'of') ? at + 1 : at;
  return reader.language.resumptives.has(reader.norm(word)) ? word + 1 : at;
}

/** «أصدرت الوزارة بيانا قالت فيه إن», «ألقى المدير كلمة شدد فيها على»: nothing is told but that it was said, and in what. */
export function isVoiced(s: SentenceState, i: number): boolean {
  return resumes(s.reader, i) && givesOut(s, i);
}

/** What stands before i gives out a paper, and tells nothing else. */
export function givesOut({ reader, scope, segmentFrom }: SentenceState, i: number): boolean {
  const verb = firstWord(reader, segmentFrom, i);
  const lemma = reader.lex(verb).verb?.lemma ?? '';
  if (scope !== null || !reader.language.particles.voicers?.has(lemma)) return false;
  let paper = false;
  for (let k = verb + 1; k < i; k++) {
    // «نشر الوزير رسالته التي رحب فيها بالقرار»: of what is known more is told.
    if (reader.isFinite(k) || reader.has(k, Tag.Relative)) return false;
    if (reader.has(k, Tag.Medium | Tag.Document) && !reader.has(k, Tag.Role)) paper = true;
  }
  return paper && reader.isFinite(verb);
}

/** «اتصالا من فلان أعرب فيه»: who a message is from speaks in it. */
export function senderOf(s: SentenceState, i: number): NounPhrase | null {
  const { reader } = s;
  if (!resumes(reader, i)) return null;
  for (let j = i - 1; j > s.segmentFrom && j > i - 15; j--) {
    // «بيانا للوزارة قالت فيه»: or whose it is.
    const own =
      reader.leads(j, 'to') &&
      (reader.has(j - 1, PAPER) || (reader.has(j - 2, PAPER) && reader.lex(j - 1).preposition === ''));
    // «تصريحات الوزير التي أكد فيها»: the same beside it.
    const beside = isSaid(reader, j - 1) && reader.has(i - 1, Tag.Relative) && reader.isWord(j);
    // «مقابلة مع المدير قال فيها»: who is met speaks.
    const met = reader.language.media.get(reader.lex(j - 1).stem) === 'interview' && !reader.has(j + 1, Tag.Outlet);
    const sends = reader.language.senders.has(reader.norm(j)) || (met && reader.isParticle(j, 'ways'));
    if (!own && !beside && !sends) continue;
    const phrase = readNounPhrase(reader, own || beside ? j : j + 1, i);
    const to = beside ? i - 1 : i;
    return phrase !== null && phrase.to === to && (phrase.named || isSomebody(reader, phrase)) ? phrase : null;
  }
  return null;
}

const PAPER = Tag.Medium | Tag.Document;

/** «تصريحات»: what was said, without the article that would part it from whose it is. */
function isSaid(reader: Reader, i: number): boolean {
  const { definite, pronoun, tags } = reader.lex(i);
  return !definite && pronoun === '' && (tags & Tag.Medium) !== 0;
}

/** What the relative pronoun before i refers to. */
export function antecedent(s: SentenceState, i: number): NounPhrase | null {
  const phrase = beforeRelative(s, i);
  // «تصريحات الوزير فلان الأخيرة التي أكد فيها»: not what the pronoun refers to, but whose it is.
  if (isOthersVerb(s, i))
    return phrase?.type === 'person' && isSurePerson(s.reader, phrase) && resumes(s.reader, i) ? phrase : null;
  // «سعر الفائدة الذي قال إنه مرتفع»: a thing says nothing.
  if (phrase !== null && phrase.type === 'unknown' && isThing(s.reader, phrase) && s.reader.lex(i).cue?.bare === true)
    return null;
  // «تنفيذ العقوبة، التي ذكرت وسائل إعلام»: over a comma the pronoun goes back only to a body and to who has a title or a given name.
  const apart = phrase !== null && s.reader.isComma(phrase.to);
  if (phrase?.type === 'person' && (!apart || isSurePerson(s.reader, phrase))) return phrase;
  if (apart && phrase?.type !== 'organization') return null;
  // «انتقدت المنظمة تصريحات الوزير فلان للقناة والتي ادعى فيها»: the one man that is spoken of, where the pronoun goes on after a conjunction.
  const relative = relativeBefore(s, i);
  const person = s.reader.joins(relative, 'and') ? onlyPerson(s, relative) : null;
  if (person !== null) return person;
  // «التغريدة التي رحب فيها»: the noun that a pronoun goes back to does not speak.
  return resumes(s.reader, i) ? null : phrase;
}

/** «نمو الأرباح الذي تقول إنه», «الجرائم التي يقول إنها»: a verb that does not agree with the pronoun is not that of what it refers to. */
function isOthersVerb(s: SentenceState, i: number): boolean {
  const { reader } = s;
  const at = relativeBefore(s, i);
  const agreement = reader.lex(i).verb?.agreement;
  if (!reader.has(at, Tag.Relative) || (agreement !== 'm' && agreement !== 'f')) return false;
  const pronouns = reader.language.particles.whichMasculine;
  return agreement === 'm' ? reader.isStem(at, 'whichFeminine') : pronouns?.has(reader.lex(at).stem) === true;
}

function isSurePerson(reader: Reader, { roles, name }: NounPhrase): boolean {
  return roles.length > 0 || reader.has(name.from, Tag.GivenName);
}

/** «تركي الحلبي، رئيس الهيئة، الذي انتقد أداء الاتحاد»: who the verb right after the pronoun belongs to, so that no other subject follows. */
export function isOwnVerb(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (!reader.has(i - 1, Tag.Relative) || resumes(reader, i)) return false;
  // «الذي يتهمه الوزير»: the pronoun of the verb is he, so that another accuses.
  const { his, her } = reader.language.particles;
  const back = reader.isParticle(i - 1, 'whichFeminine') ? her : his;
  if (back?.has(reader.lex(i).verb?.pronoun ?? '') === true) return false;
  // «الذي يرى المدير أنه»: before a clause stands who says it.
  const next = readNounPhrase(reader, i + 1, s.to);
  if (next !== null && reader.isComplementizer(next.to)) return false;
  const phrase = antecedent(s, i);
  return phrase?.type === 'person' && isSurePerson(reader, phrase);
}

/** So many items before a pronoun can name who is meant. */
const PERSON_WINDOW = 40;

/** The one person that the segment names before an item; null where it names none or several. */
function onlyPerson({ reader, segmentFrom }: SentenceState, to: number): NounPhrase | null {
  let only: NounPhrase | null = null;
  for (let i = Math.max(segmentFrom, to - PERSON_WINDOW); i < to;) {
    const skipped = !reader.isWord(i) || reader.isFinite(i) || reader.has(i, Tag.Preposition | Tag.Complementizer);
    const phrase = skipped ? null : readNounPhrase(reader, i, to);
    if (phrase === null || phrase.to <= i) {
      i++;
      continue;
    }
    if (phrase.named && phrase.type === 'person' && phrase.roles.length > 0) {
      if (only !== null) return null;
      only = phrase;
    }
    i = phrase.to;
  }
  return only;
}

/** Where the relative pronoun of the verb at i stands. */
function relativeBefore({ reader, segmentFrom }: SentenceState, i: number): number {
  let at = i - 1;
  while (at > segmentFrom && !reader.has(at, Tag.Relative)) at--;
  return at;
}

function beforeRelative(s: SentenceState, i: number): NounPhrase | null {
  const { reader } = s;
  const relative = relativeBefore(s, i);
  const at = beforeMarks(s, relative);
  let start = at;
  while (start > s.segmentFrom && start > at - 8 && isNominal(reader, start - 1)) start--;
  // «يشرف عليها نائب المدير فلان الذي أوضح»: the phrase right before the pronoun.
  let phrase = start < at ? readNounPhrase(reader, start, at) : null;
  while (phrase !== null && phrase.to < at && reader.has(relative, Tag.Relative) && reader.isWord(phrase.to)) {
    const next = readNounPhrase(reader, phrase.to, at);
    if (next === null || next.to < phrase.to + 2) break;
    phrase = next;
  }
  // «قدموا الدعم مما أسعد أعضاء الوفد الذين عبروا»: nothing stands between.
  while (phrase !== null && phrase.to < at && ++start < at) {
    const near = readNounPhrase(reader, start, at);
    if (near?.to === at && isSomebody(reader, near)) phrase = near;
  }
  // «ضربة قاسية لليلى التي أعلنت»: one word with its preposition.
  const led = phrase !== null && phrase.to === at - 1 && reader.lex(at - 1).preposition !== '';
  return (led ? readNounPhrase(reader, at - 1, at) : null) ?? phrase;
}

/** «مدير الشركة (فرع الشرق) الذي», «فلان، الذي»: before the bracket that explains what the pronoun refers to, and before a comma. */
function beforeMarks({ reader, segmentFrom }: SentenceState, relative: number): number {
  if (reader.isComma(relative - 1) && relative - 1 > segmentFrom) return relative - 1;
  if (reader.norm(relative - 1) !== ')') return relative;
  for (let k = relative - 2; k > segmentFrom && k > relative - 12; k--) if (reader.norm(k) === '(') return k;
  return relative;
}

/** May belong to a noun phrase. */
function isNominal(reader: Reader, i: number): boolean {
  return reader.isWord(i) && !reader.isFinite(i) && !reader.has(i, Tag.Preposition | Tag.Complementizer | Tag.Adverb);
}
