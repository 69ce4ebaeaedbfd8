import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { EntityIndex, Resolved } from './entity-index.ts';
import { agrees, agreesInNumber, RECENT_SPEAKERS, type Speakers, type Spoken, type Subject } from './speakers.ts';

/** Who a verb without a subject belongs to: who spoke last and agrees with it, or whom the last narrated sentence was about. */
export function dropped(
  index: EntityIndex,
  agreement: string,
  sentence: number,
  continues: boolean,
  before = Infinity,
): Spoken | null {
  const candidates = index.speakers.latest(RECENT_SPEAKERS).reverse();
  const fits = candidates.find(
    (spoken, k) => (k === 0 && agreement !== '' && spoken.agreement === agreement) || agreesInNumber(spoken, agreement),
  );
  const { subject } = index.speakers;
  if (
    subject !== null &&
    // «على حد قوله، رفضت الوزارة»: it is about the ministry, and his word.
    subject.phrase.from < before &&
    (fits === undefined ||
      // «التقى الوزير السفير، وفق ما أعلن مكتبه، وأكد أن»: who is told of, not who was followed.
      ((subject.sentence > fits.sentence || isBesideHim(fits, subject, sentence)) &&
        !continues &&
        !isUnlike(index, subject.phrase, agreement))) &&
    isSpeaker(index, subject.phrase)
  ) {
    const [entity, ...others] = index.resolve(subject.phrase, sentence, '').entities;
    if (entity !== undefined && fitsVerb(index, { entity, others }, subject.phrase, agreement))
      return { entity, others, relays: [], medium: null, sentence, agreement: '' };
  }
  // «ويشيدان»: two are meant, and which two is not said.
  if (agreement === 'd') return fits ?? null;
  // «ذكرت الصحيفة أن فلانا قال …. وأضاف».
  return fits ?? toldOf(index.speakers, agreement, sentence) ?? candidates[0] ?? null;
}

/** A body was followed in passing, and a man is told of in the same sentence. */
function isBesideHim({ followed, entity }: Spoken, subject: Subject, sentence: number): boolean {
  const body = followed === true && entity.type !== 'person';
  return body && subject.sentence === sentence && subject.phrase.type === 'person';
}

/** Who was last told to have said something, a sentence back at most, when a verb agrees with him. */
export function toldOf({ told }: Speakers, agreement: string, sentence: number): Spoken | null {
  return told !== null && /[mfp]/u.test(agreement) && sentence - told.sentence < 2 && agrees(told.entity, agreement)
    ? told
    : null;
}

/** «رفعت الشركة دعوى. وأشار إلى»: a man is meant who spoke before, not the body. */
function isUnlike({ reader }: EntityIndex, { type, head }: NounPhrase, agreement: string): boolean {
  return agreement === 'm' && type === 'organization' && reader.endsAsNoun(head);
}

/** Sentences back that name who speaks, where nobody has spoken and no subject was read. */
const NAMED_SENTENCES = 2;

/** The person who was named in full last, where nobody else can be meant. */
export function namedBefore(
  { reader, names, known }: EntityIndex,
  cue: Range | null,
  agreement: string,
  sentence: number,
): Spoken | null {
  if (cue === null || !/[mf]/u.test(agreement)) return null;
  const from = reader.sentences[sentence - NAMED_SENTENCES]?.from ?? 0;
  const phrase = names
    .around(cue.from)
    .findLast(({ type, roles, name }) => type === 'person' && roles.length > 0 && name.to <= cue.from);
  const entity = phrase !== undefined && phrase.from >= from ? known.named(phrase) : null;
  return entity !== null && agrees(entity, agreement)
    ? { entity, others: [], relays: [], medium: null, sentence, agreement: '' }
    : null;
}

/** The subject of the clause before, when it can be who the verb without a subject means. */
export function subjectBefore(
  index: EntityIndex,
  phrase: NounPhrase,
  sentence: number,
  agreement: string,
): Resolved | null {
  if (!isSpeaker(index, phrase) || isUnlike(index, phrase, agreement)) return null;
  const resolved = index.resolve(phrase, sentence, '');
  const [entity, ...others] = resolved.entities;
  return entity !== undefined && fitsVerb(index, { entity, others }, phrase, agreement) ? resolved : null;
}

/** «بدأت هدى حديثها، وأفصحت»: the verb before a name tells as much of it as its own words. */
function fitsVerb(
  { reader }: EntityIndex,
  meant: Pick<Spoken, 'entity' | 'others'>,
  { from }: NounPhrase,
  agreement: string,
): boolean {
  return agreesInNumber(meant, agreement) || (agreement === 'f' && reader.lex(from - 1).verb?.agreement === agreement);
}

/**
 * Who a sentence is about can be who speaks in the next: someone with a title or a full name, a group, a body, or a short form of a name that
 * stands elsewhere in full.
 */
function isSpeaker({ names, reader }: EntityIndex, phrase: NounPhrase): boolean {
  return (
    phrase.type === 'group' ||
    phrase.type === 'organization' ||
    (phrase.type === 'person' && (phrase.roles.length > 0 || reader.has(phrase.from, Tag.Honorific))) ||
    (phrase.named && phrase.name.to - phrase.name.from >= 2) ||
    names.fullest(phrase) !== phrase
  );
}

/**
 * Who a dual without a subject means: subject and object of the clause before («أطلع فلان فلانًا على الأمر، ويشيدان بكذا»), which are the
 * first two persons that the sentence names; null where it does not name two.
 */
export function twoBefore({ reader, known }: EntityIndex, before: number, sentence: number): EntityDraft[] | null {
  const found: EntityDraft[] = [];
  // A dual of the past is written like many a noun.
  if (reader.lex(before).verb?.tense !== 'present') return null;
  for (let i = reader.sentences[sentence]?.from ?? before; i < before && found.length < 2;) {
    const skipped =
      !reader.isWord(i) || reader.isFinite(i) || reader.has(i, Tag.Preposition | Tag.Complementizer | Tag.Relative);
    const phrase = skipped ? null : reader.nounPhrase(i, before);
    if (phrase === null || phrase.to <= i) {
      i++;
      continue;
    }
    if (phrase.named && phrase.type === 'person') {
      const entity = known.named(phrase);
      if (entity.words.length > 1 && !found.includes(entity)) found.push(entity);
    }
    i = phrase.to;
  }
  return found.length === 2 ? found : null;
}
