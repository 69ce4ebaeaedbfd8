import { Tag } from '../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../reading/noun-phrase.ts';
import { advance } from './joint/clause-state.ts';
import { jointAt, type Joint } from './joint/joint-at.ts';
import { carryColon, continueColon } from './sweep/after-colon.ts';
import { flush } from './sweep/claims.ts';
import { readCue } from './sweep/cue.ts';
import { readHeadline } from './sweep/headline.ts';
import { readNested, readQuoted } from './sweep/inside-quotation.ts';
import { continueSpeech } from './sweep/more-quotation.ts';
import { carryQuotation, closeQuotation, continueQuotation, endsQuotation } from './sweep/quotation.ts';
import { takeTurn } from './sweep/turn.ts';
import { toldOf, toldSubject } from './sweep/inner-speaker.ts';
import { answersTold, leaveScope, mayPart } from './sweep/scope.ts';
import { SentenceState } from './sweep/state.ts';
import { trackSubject } from './sweep/subject.ts';

/**
 * Reads one sentence from left to right. The words at hand belong to a scope: an attribution, or the narrator. A cue closes the segment before it
 * and opens its own scope, a joint closes a segment and keeps or leaves the scope.
 */
export class SentenceSweep extends SentenceState {
  run(): void {
    continueQuotation(this);
    continueSpeech(this);
    continueColon(this);
    let i = takeTurn(this) ?? readHeadline(this);
    while (i < this.to) i = this.reader.inQuote(i) ? readQuoted(this, i) : readPlain(this, i);
    flush(this, this.to);
    carryQuotation(this);
    carryColon(this);
  }
}

/** Reads what stands at i outside quotation marks; the place to go on from. */
function readPlain(s: SentenceState, i: number): number {
  const { reader } = s;
  // What one says in an interview stays his, whoever he quotes.
  const afterCue = reader.isSpoken(i) ? readNested(s, i) : readCue(s, i);
  if (afterCue !== null) return Math.max(afterCue, i + 1);
  // «القيادة – وفقها الله –»: its first letter joins nothing.
  const wish = reader.lex(i).joins !== '' && reader.isFinite(i) ? formulaAt(s, i, 1) : 0;
  if (wish > 0) return i + wish;
  const contentFrom = readJoint(s, i);
  if (contentFrom > i) return contentFrom;
  if (i === s.from && reader.isParticle(i, 'asFor')) s.subject = topicAt(s, i + 1);
  const formula = formulaAt(s, i, 2);
  if (formula > 0) return i + formula;
  trackSubject(s, i);
  advance(reader, i, s.clause);
  if (reader.closesQuote(i)) closeQuotation(s, i);
  return i + 1;
}

/** «أما محامي الأسرة، فلان، فقد قال»: the topic, or the name between commas after it. */
function topicAt({ reader, to }: SentenceState, i: number): NounPhrase | null {
  const topic = readNounPhrase(reader, i, to);
  if (topic === null || topic.named || !reader.isComma(topic.to)) return topic;
  const name = readNounPhrase(reader, topic.to + 1, to);
  return name?.named === true && reader.isComma(name.to) ? name : topic;
}

/** Ends the clause before i where another begins; the place where that one's content begins, or i. */
function readJoint(s: SentenceState, i: number): number {
  const { reader } = s;
  if (i < s.segmentFrom) return i;
  // «أكد أن الزيارة محددة مرة في الشهر، وفي حال»: a clause without a verb was told.
  const complement = s.current?.complement;
  const whole = complement === 'clause' || complement === 'colon' || (s.parted && reader.lex(i).joins !== '');
  if (!s.clause.verb && s.clause.words >= 4 && whole && reader.isComma(i - 1)) s.clause.verb = true;
  // «أما المدير، فقد قال»: the topic is no clause of its own.
  if (!s.clause.verb && reader.joins(i, 'so') && reader.isParticle(s.from, 'asFor')) return i;
  const joint: Joint | null = answersTold(s, i)
    ? { kind: 'contrast', contentFrom: i, inner: false }
    : jointAt(reader, i, s.segmentFrom, s.to, s.clause);
  if (joint === null || !mayPart(s, joint.kind, i)) return i;
  const afterQuotation = endsQuotation(s, i);
  const told = toldSubject(s);
  const { scope, current } = s;
  flush(s, i);
  leaveScope(s, joint.kind, i, afterQuotation);
  const { pending } = s;
  s.restart(joint.contentFrom);
  s.parted = true;
  s.told = current !== null && scope !== s.scope && s.scope !== null ? toldOf(s, current) : told;
  // A cue at the joint («فرد الوزير قائلا») opens the clause that begins here.
  if (reader.lex(i).cueForm === 'finite') s.pending = pending;
  return joint.contentFrom;
}

/** The length of what is read as one word («صلى الله عليه وسلم», «فيما يتعلق بـ»), whatever verb it holds, or 0; adverbials of more words than `beyond`. */
function formulaAt(s: SentenceState, i: number, beyond: number): number {
  const phrase = s.reader.phrase(i);
  if (phrase === null) return 0;
  const formula = phrase.length > beyond ? Tag.Adverb | Tag.Preposition : Tag.Preposition;
  return (phrase.tags & formula) !== 0 && i + phrase.length < s.to ? phrase.length : 0;
}
