import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { VerbReading } from '../../model/index.ts';
import type { AttributionDraft } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SentenceState } from './state.ts';
import { isSomebody } from './words.ts';

/** Whose deed a clause inside somebody's words tells, with the gender and number of its verb. */
export interface Told {
  readonly subject: NounPhrase;
  readonly agreement: string;
  readonly tense: string;
  /** Of the verb of saying whose subject it was; '' where it only did something. */
  readonly lemma: string;
}

/** What a word of saying without a subject shows of who says it. */
interface Sign {
  readonly at: number;
  readonly agreement: string;
  /** Of a verb; '' of a participle. */
  readonly tense: string;
  /** «وأضاف»: goes on with what its speaker said before. */
  readonly continues: boolean;
  /** No comma stands before the word. */
  readonly close: boolean;
}

/** Who says it, when it is not the one whose words it stands in. */
export interface InnerSpeaker {
  readonly source: NounPhrase | null;
  readonly shares: number | null;
  readonly parent: number | null;
}

/**
 * «قالت الوزارة إن المدير زار المدينة وأكد أن»: the word of saying agrees with whom the words of the ministry tell of, and not with the ministry.
 * Null where it is the outer speaker's, or may be.
 */
export function innerSpeaker(s: SentenceState, sign: Sign): InnerSpeaker | null {
  const { scope, current } = s;
  if (scope === null || current === null || current.complement === 'around' || current.rumour) return null;
  const outer = outermost(s, scope);
  const outerFits = fits(s, outer, sign.agreement);
  if (scope !== outer && fits(s, scope, sign.agreement) && (!outerFits || goesWithVerb(s, scope, outer, sign)))
    return { source: null, shares: scope, parent: current.parent };
  const told = current.complement === 'clause' && scope === outer ? toldSubject(s) : null;
  if (told === null || sign.continues || !fitsTold(s.reader, told, sign.agreement)) return null;
  if (sign.tense !== '' && told.tense !== '' && sign.tense !== told.tense) return null;
  const alone = !outerFits || (sign.tense !== '' && sign.tense === told.tense && sign.tense !== tenseOf(s, outer));
  return alone ? { source: told.subject, shares: null, parent: scope } : null;
}

/** «قال الرئيس إن الوزير رحب بالقرار وطالب بتنفيذه»: nothing parts the second verb from the first, or «مشيرا إلى أن» stands before both. */
function goesWithVerb(s: SentenceState, scope: number, outer: number, { close, tense, continues }: Sign): boolean {
  const cue = s.attributions[outer]?.cue ?? null;
  const verb = cue !== null && s.reader.lex(cue.from).cueForm === 'finite';
  return !continues && tense !== '' && tense === tenseOf(s, scope) && (close || !verb);
}

/** The attribution around all others, but for one that stands around the whole sentence. */
function outermost({ attributions }: SentenceState, scope: number): number {
  let at = scope;
  for (let depth = 0; depth < 8; depth++) {
    const parent = attributions[at]?.parent ?? null;
    if (parent === null || attributions[parent]?.complement === 'around') break;
    at = parent;
  }
  return at;
}

/** The tense of the verb by which somebody speaks: a participle goes on with the verb before it. */
function tenseOf(s: SentenceState, at: number): string {
  const cue = speaking(s, at)?.cue ?? null;
  return cue === null ? '' : (s.reader.lex(cue.from).verb?.tense ?? '');
}

/** The attribution that first named the source of this one. */
function speaking({ attributions }: SentenceState, at: number): AttributionDraft | undefined {
  let draft = attributions[at];
  for (let depth = 0; draft !== undefined && draft.shares !== null && draft.source === null && depth < 8; depth++)
    draft = attributions[draft.shares];
  return draft;
}

/** Whether a verb or participle can be said of the source of an attribution; true where that source shows no gender. */
function fits(s: SentenceState, at: number, agreement: string): boolean {
  const draft = speaking(s, at);
  // Of a relay the verb agrees with who passed it on.
  if (draft === undefined || draft.relays.length > 0) return true;
  const { source, cue } = draft;
  const participle = cue !== null && s.reader.lex(cue.from).cueForm === 'participle';
  const own = participle ? ofParticiple(s.reader, cue.from) : draft.agreement;
  if (agreement === 'p' && source !== null) return isMany(s.reader, source) || own === 'p';
  return agree(own, agreement);
}

/** Gender and number of a participle that says how something is done. */
export function ofParticiple(reader: Reader, i: number): string {
  const norm = reader.norm(i);
  const { feminine, manyObject } = reader.language.endings;
  return endsIn(norm, feminine) ? 'f' : endsIn(norm, manyObject) ? 'p' : 'm';
}

function fitsTold(reader: Reader, { subject, agreement }: Told, wanted: string): boolean {
  return wanted === 'p' ? agreement === 'p' || isMany(reader, subject) : agree(agreement, wanted);
}

function agree(one: string, other: string): boolean {
  return one === other || !/^[mfp]$/u.test(one) || !/^[mfp]$/u.test(other);
}

/** Several persons: joined, a plural of persons by its ending, or a group; «المصادر» takes the feminine. */
function isMany(reader: Reader, { joint, head }: NounPhrase): boolean {
  if (joint.length > 0 || endsIn(reader.lex(head).stem, reader.language.endings.many)) return true;
  return reader.has(head, Tag.Group) && !reader.has(head, Tag.Document);
}

/** Whose deed the clause at hand tells: after «أن» the subject comes first; a clause joined to it goes on with the subject. */
export function toldSubject(s: SentenceState): Told | null {
  const { reader, segmentFrom, clause, told } = s;
  const opens = reader.isComplementizer(segmentFrom - 1);
  if (!opens) return reader.isComplementizer(segmentFrom) ? null : told;
  const subject = readSubject(reader, segmentFrom, s.to);
  if (subject === null || !maySpeak(reader, subject)) return null;
  return { subject, lemma: '', ...ofVerb(reader, subject, clause.main) };
}

/** Who is told to have said something in the words that go on after it. */
export function toldOf({ reader }: SentenceState, { source, agreement, cue, lemma }: AttributionDraft): Told | null {
  if (source === null) return null;
  return { subject: source, agreement, tense: (cue && reader.lex(cue.from).verb?.tense) ?? '', lemma };
}

/** Somebody whom the lexicon knows, or a name; «أن تصورات جديدة» is neither. */
function maySpeak(reader: Reader, subject: NounPhrase): boolean {
  if (isSomebody(reader, subject)) return true;
  const { from, to } = subject.name;
  return subject.named && (to - from > 1 || !endsIn(reader.norm(from), reader.language.endings.feminineAny));
}

function readSubject(reader: Reader, from: number, to: number): NounPhrase | null {
  if (!reader.isWord(from) || reader.isFinite(from) || reader.lex(from).preposition !== '') return null;
  if (reader.has(from, Tag.Preposition | Tag.Time | Tag.Adverb | Tag.Demonstrative | Tag.Negator | Tag.Auxiliary))
    return null;
  return reader.nounPhrase(from, to);
}

/** Gender and number as the verb shows them, or the noun where there is none. */
function ofVerb(reader: Reader, subject: NounPhrase, main: VerbReading | null): Pick<Told, 'agreement' | 'tense'> {
  if (main !== null) return { agreement: main.agreement, tense: main.tense };
  const agreement = isMany(reader, subject) ? 'p' : reader.endsAsNoun(subject.head) ? 'f' : 'm';
  return { agreement, tense: '' };
}
