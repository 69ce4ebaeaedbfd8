import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { isDeedUnderLetter, namesState } from '../../reading/noun-phrase/words.ts';
import type { Reader } from '../../reading/reader.ts';
import { complementStart, readComplement } from './complement.ts';
import { isSaying } from './speech.ts';
import { finish, passTo, stop, type FrameState } from './state.ts';
import { isCharged, partAccuserAndAccused, partSourceAndTarget } from './target.ts';
import { possessedDeed, verbalNoun } from './verbal-noun.ts';
import { isLedBy, isUnlisted, startsWithOne } from './words.ts';

/** A preposition that the cue governs, with what is said after it. */
export function readGoverned(s: FrameState): boolean {
  const place = governedPlace(s.prepositions, s.reader, s.at);
  if (place === null) return false;
  return place === s.at ? readUnderProclitic(s) : readAfterPreposition(s);
}

/** «كشف عن …», «شدد على أن»: a preposition that is a word of its own. */
function readAfterPreposition(s: FrameState): boolean {
  const { reader, frame, at } = s;
  const named = namedBehind(s);
  if (named !== null) {
    s.source = named;
    return passTo(s, named.to);
  }
  const described = describedTo(s);
  if (described !== null) return passTo(s, described);
  // «أكد على فيسبوك أن».
  if (reader.language.platforms.has(reader.norm(at + 1))) return passTo(s, at + 2);
  // «خلص إلى القول إن», «انتهى الباحث إلى القول: …».
  const said = isSaying(reader, at + 1) ? readComplement(reader, at + 2, s.limit) : null;
  if (said !== null) {
    if (frame.governed === true) s.cue = { from: at + 1, to: at + 2 };
    return finish(s, said.complement, said.contentFrom);
  }
  if (s.adjacent && at === s.cue.to) s.cue.to = at + 1;
  if (reader.isComplementizer(at + 1)) return finish(s, 'clause', complementStart(reader, at + 1));
  const quote = reader.opensQuote(at + 1);
  if (quote !== null && quote.close - quote.open > 3) return finish(s, 'quote', at + 1);
  if (frame.target && s.target === null && s.source === null) return stop(s);
  // «أرجع الخبير السبب إلى …»: who says it and what it is about, read as one.
  if (frame.target && s.target === null && s.finite && s.source !== null) {
    partSourceAndTarget(s, s.source);
    return finish(s, 'noun', s.target === null ? at + 1 : at);
  }
  const comma = s.adjacent ? null : commaBeforeClause(s);
  if (comma !== null) return passTo(s, comma);
  // «أكد عبر حسابه على منصة إكس أن».
  if (!s.adjacent && reader.language.platforms.has(reader.norm(at + 2))) return passTo(s, at + 3);
  if (takesNoNoun(frame)) return stop(s);
  // «عبر في بيان عن»: how it was said, where the cue says nothing of a feeling or a demand.
  if (reader.has(at + 1, Tag.Medium) && !isStance(frame) && !(frame.object && leadsToDeed(reader, at + 1)))
    return false;
  return finishWithNoun(s, at + 1);
}

/** «طالب بـ…», «اتهم س بـ…»: a preposition written with its noun. */
function readUnderProclitic(s: FrameState): boolean {
  const { reader, frame, at, source } = s;
  if (takesNoNoun(frame)) return stop(s);
  if (frame.target && s.target === null) {
    // «وصف برودين الحرب بأنها»: the first letter is that of a name, since the charge is still to come.
    if (s.finite && source === null && at === s.cue.to && s.lex.preposition === '' && isCharged(s, at + 1))
      return false;
    if (s.finite && source !== null) partAccuserAndAccused(s, source);
    return finish(s, 'noun', at);
  }
  // «رحب الرئيس بقمة الساحل»: what is praised or condemned may be a paper or a meeting.
  const judges = frame.act === 'praise' || frame.act === 'condemnation' || frame.stance === 'endorsing';
  if (reader.has(at, Tag.Time) || (reader.has(at, Tag.Medium | Tag.Place) && !judges)) return false;
  // «أفاد بما لديه»: tells of something, and says nothing of it.
  if (reader.has(at, Tag.FreeRelative) && !isStance(frame)) return false;
  return finishWithNoun(s, at);
}

/**
 * «أكد مصدر مطلع على الملف أن», «أشار الوزير لدى وصوله إلى المطار إلى أن»: the preposition tells more of him, or when it was, since behind its noun
 * opens the clause that the cue takes; where it goes on, or null.
 */
function describedTo(s: FrameState): number | null {
  const { reader, frame, at, source, limit, prepositions } = s;
  if (source === null || frame.governed === true) return null;
  const noun = readNounPhrase(reader, at + 1, limit, prepositions);
  // «مصدر مطلع على الملف أن»: what one knows of, not «على الملف».
  const topic = noun !== null && reader.has(noun.head, Tag.Topic) && !(noun.definite && source.to === at);
  if (noun !== null && (topic || reader.has(noun.head, Tag.Propositional) || verbalNoun(reader, noun.head)))
    return null;
  const end = afterTime(reader, noun?.to ?? at + 1);
  const { definite, pronoun } = reader.lex(end - 1);
  const closed = definite || pronoun !== '';
  const clause = (i: number): boolean => reader.isComplementizer(i) && reader.lex(i).joins === '';
  // «لدى وصوله إلى المطار إلى وقف القتال», «في وقت سابق من الشهر من أن»: the preposition comes again.
  const deed = at > source.to && reader.lex(at - 1).pronoun !== '';
  if (closed && prepositions.includes(reader.norm(end)) && (deed || clause(end + 1))) return end;
  // «طلب المدير في كلمته من الموظفين أن»: of whom it is asked.
  const apart = source.to < at && frame.directive !== true && closed;
  const beside = source.to === at && !source.named && !source.definite && noun?.definite === true;
  return (beside || apart) && clause(end) ? end : null;
}

/** «كشف مسؤول الرقابة عن الأدوية سامي الحلبي أن»: whose office the preposition belongs to, since his name stands right before the clause. */
function namedBehind({ reader, at, source, limit }: FrameState): NounPhrase | null {
  if (source === null || source.named || source.to !== at || source.roles.length === 0) return null;
  let clause = at + 2;
  while (clause < limit && clause < at + OFFICE && reader.isWord(clause) && !reader.isComplementizer(clause)) clause++;
  if (!reader.isComplementizer(clause) || reader.lex(clause).joins !== '') return null;
  const whole = readNounPhrase(reader, source.from, clause);
  return whole?.to === clause && whole.named && whole.type === 'person' ? whole : null;
}

/** So many words of an office and a name stand behind the preposition, at most. */
const OFFICE = 12;

/** «من الشهر الجاري»: past what tells when. */
function afterTime(reader: Reader, from: number): number {
  let at = from;
  while (reader.has(at, Tag.Time)) at++;
  return at;
}

/** «أكد المحافظ، خلال جولة على الأحياء، أن»: the preposition belongs to an adverbial, since the clause opens after the comma that ends it. */
function commaBeforeClause({ reader, at, limit }: FrameState): number | null {
  for (let j = at + 1; j < limit; j++) {
    if (reader.isComma(j)) return reader.isComplementizer(j + 1) && reader.lex(j + 1).joins === '' ? j : null;
    if (!reader.isWord(j) || reader.isFinite(j) || reader.isComplementizer(j)) return null;
  }
  return null;
}

/** The cue praises, blames, warns, asks, demands or feels. */
function isStance({ feeling, directive, commitment, act }: CueFrame): boolean {
  if (feeling === true || directive === true || commitment === true) return true;
  return act === 'praise' || act === 'condemnation' || act === 'warning' || act === 'question';
}

function takesNoNoun(frame: CueFrame): boolean {
  return frame.clauseOnly === true || frame.speechOnly === true;
}

/** What is said is the governed noun, with whom a demand addresses before it; a bare topic says nothing. */
function finishWithNoun(s: FrameState, noun: number): boolean {
  if (onlyNamesTopic(s, noun) || pointsElsewhere(s, noun)) return stop(s);
  return finish(s, s.frame.target ? 'target' : 'noun', s.addressee ?? noun);
}

/** «كما ينص على ذلك الدستور», «وأعلن عن ذلك في مؤتمر»: what is said stands elsewhere; what is praised or blamed may be pointed to. */
function pointsElsewhere({ reader, finite, source, frame }: FrameState, noun: number): boolean {
  if (!finite || reader.language.particles.that?.has(reader.norm(noun)) !== true) return false;
  return reader.lex(noun + 1).definite ? source === null : !isStance(frame);
}

/** «كشف عن تفاصيل»: the governed noun only names a topic. */
function onlyNamesTopic({ reader, frame }: FrameState, noun: number): boolean {
  if (!reader.has(noun, Tag.Topic) || reader.lex(noun).pronoun !== '') return false;
  // «كشف عن خطط لتكوين فريق»: a topic that leads to a deed holds it.
  if (leadsToDeed(reader, noun)) return false;
  if (frame.directive || frame.feeling || frame.commitment || frame.certainty === 'unknown') return false;
  return frame.act !== 'question' && frame.act !== 'praise' && frame.act !== 'condemnation';
}

/** «خطط لتكوين فريق», «مذكرة تفاهم لإنشاء محطة»: what the noun is for, at once or after a word or two that belong to it. */
function leadsToDeed(reader: Reader, noun: number): boolean {
  for (let k = noun + 1; k <= noun + 3 && reader.isWord(k); k++) {
    if (reader.leads(k, 'to')) return reader.has(k, Tag.Propositional) || verbalNoun(reader, k);
    const { joins, preposition, definite } = reader.lex(k);
    if (joins !== '' || preposition !== '' || definite || reader.has(k, Tag.Preposition) || reader.isFinite(k))
      return false;
  }
  return false;
}

/** «تحدث عن»: a preposition of what is spoken about, which says nothing of it. */
export function readTopic(s: FrameState): boolean {
  if (s.topics.length === 0 || governedPlace(s.topics, s.reader, s.at) === null) return false;
  // «تحدث عن "خطة واسعة لدعم المصانع"»: in his own words.
  const quote = s.reader.opensQuote(s.at + 1);
  if (s.finite && quote !== null && quote.close - quote.open > 4) {
    if (s.adjacent && s.at === s.cue.to) s.cue.to = s.at + 1;
    return finish(s, 'quote', s.at + 1);
  }
  // «تحدث المدير عن أن العمل متوقف».
  if (s.finite && s.reader.isComplementizer(s.at + 1)) return finish(s, 'clause', complementStart(s.reader, s.at + 1));
  if (s.finite && isOfPaper(s)) {
    const noun = s.at + 1;
    if (s.adjacent && s.at === s.cue.to) s.cue.to = noun;
    const deed = verbalNoun(s.reader, noun) && !s.reader.has(noun, Tag.Common);
    if (deed || s.reader.has(noun, Tag.Propositional) || possessedDeed(s.reader, noun)) return finish(s, 'noun', noun);
  }
  s.trace.push('topic-only');
  // A clause may still follow through a participle («تحدث عن …، كاشفا عن»): report where reading stopped.
  return stop(s);
}

/** «تقارير تحدثت عن رحيله», «تقارير الصحف التي تحدثت عن»: what a paper tells of. */
function isOfPaper({ reader, source, cue }: FrameState): boolean {
  if (source !== null) return !source.named && reader.has(source.head, Tag.Document);
  const relative = reader.has(cue.from - 1, Tag.Relative);
  for (let k = cue.from - 1; k >= cue.from - (relative ? 5 : 2); k--) {
    if (reader.has(k, Tag.Document) && reader.lex(k).joins === '') return true;
    if (!reader.isWord(k) || reader.isFinite(k)) return false;
  }
  return false;
}

/** The place governed by one of the prepositions at j: after a separate word, or j itself where it is a proclitic. */
function governedPlace(prepositions: readonly string[], reader: Reader, j: number): number | null {
  if (prepositions.length === 0) return null;
  // «من خلال», «على هامش»: a preposition of two words is no verb's.
  const phrase = reader.phrase(j);
  if (phrase !== null && phrase.length > 1 && (phrase.tags & Tag.Preposition) !== 0) return null;
  const twice = reader.has(j, Tag.Preposition) && reader.has(j + 1, Tag.Preposition);
  if (twice && !reader.has(j + 1, Tag.Common) && reader.lex(j + 1).pronoun === '') return null;
  const norm = reader.norm(j);
  // «بـ"…"»: a proclitic cut off by a quotation mark is the first letter of the content.
  if (prepositions.includes(norm)) return norm.length === 1 ? j : j + 1;
  if (isLedBy(reader, j, prepositions) || isMelted(reader, j, prepositions)) return j;
  const led = norm.length >= 4 && startsWithOne(norm, prepositions) && !namesState(reader, j);
  return led && isUnlistedNoun(reader, j) ? j : null;
}

/** «أشاد بما قدمه», «حذر مما وصفه»: the preposition is one word with the «ما» after it. */
function isMelted(reader: Reader, j: number, prepositions: readonly string[]): boolean {
  if (!reader.has(j, Tag.FreeRelative) || reader.has(j, Tag.Contrast) || reader.lex(j).joins !== '') return false;
  // «للوقوف على الحاجات والتوجيه بما يلزم»: another noun takes it.
  if (reader.lex(j - 1).joins !== '' && !reader.isFinite(j - 1)) return false;
  const norm = reader.norm(j);
  return norm.length >= 3 && prepositions.some((preposition) => preposition.charAt(0) === norm.charAt(0));
}

/** «نددت بهول الحرب», «طالب بتعويضات», «اعترف بتقصيره»: no list knows the noun, but a name is not followed by what it is of, nor ends or is shaped so. */
function isUnlistedNoun(reader: Reader, j: number): boolean {
  const { definite, joins, preposition, stem } = reader.lex(j + 1);
  if (isUnlisted(reader, j) && isDeedUnderLetter(reader, j)) return true;
  return (
    isUnlisted(reader, j) &&
    definite &&
    joins === '' &&
    preposition === '' &&
    reader.has(j + 1, Tag.Common | Tag.Propositional | Tag.Topic) &&
    !endsIn(stem, reader.language.endings.belongingAny)
  );
}
