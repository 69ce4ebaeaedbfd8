import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import type { ClauseState } from './clause-state.ts';

/** «؛ لذا ستكون البداية», «، لذلك من الضروري أن», «وبالتالي لا ينقص إلا الجهد»: what follows from the clause before. */
export function isConclusion(reader: Reader, i: number, to: number, state: ClauseState): boolean {
  const next = i + 1;
  const alone = reader.isStem(i, 'therefore');
  if (!alone && !reader.isStem(i, 'hence')) return false;
  if (state.words < 3 || next + 1 >= to) return false;
  // «، وبالتالي فإن الأسعار سترتفع».
  if (reader.joins(next, 'so')) return reader.isComma(i - 1) || reader.lex(i).joins !== '';
  if (reader.lex(next).joins !== '') return false;
  const verb = reader.isFinite(next) || (reader.has(next, Tag.Negator | Tag.VerbParticle) && reader.isFinite(next + 1));
  const told = state.main !== null || state.inner !== null;
  if (!reader.isComma(i - 1)) return verb && (told || reader.lex(i).joins !== '');
  // «وبالتالي رفع الأسعار»: nouns hang together so as well.
  const opens = Tag.Auxiliary | Tag.Pronoun | Tag.Negator;
  return (
    verb ||
    (reader.has(next, opens) && !isGoverning(reader, next)) ||
    (alone && reader.isWord(next) && !reader.lex(next).definite)
  );
}

/** «أما الأسعار فارتفعت»: not «إما»; what is told of the topic follows. */
export function isAnswered(reader: Reader, i: number, to: number): boolean {
  for (let k = i + 2; k < to && k < i + 18; k++)
    if (reader.joins(k, 'so') && reader.lex(k).tags !== Tag.Preposition) return true;
  return false;
}

/** «أما الأسعار، فارتفعت», «على صعيد الأسعار، فقد ارتفعت»: no clause stands before. */
export function isAnswer(reader: Reader, from: number, { main, inner }: ClauseState): boolean {
  if (main !== null || inner !== null) return false;
  if (reader.isParticle(from, 'asFor')) return true;
  // «إنها لعبة، فلا تغضب»: a clause without a verb stands before.
  return reader.startsSentence(from) && !reader.has(from, Tag.Complementizer | Tag.Pronoun | Tag.Demonstrative);
}

/** «لكن المشكلة كبيرة», «لكن لديه فكرة»: a clause without a verb; not «لكن بنسب مختلفة». */
export function isNominalClause(reader: Reader, at: number, to: number): boolean {
  const { tags, definite, pronoun } = reader.lex(at);
  if (!reader.isWord(at) || at + 2 >= to) return false;
  if (!reader.isWord(at + 1) && reader.opensQuote(at + 1) === null) return false;
  if (reader.isParticle(at, 'having')) return true;
  if (tags === 0 && !definite && pronoun === '') return false;
  // «لكن لا حل للأزمة».
  if ((tags & Tag.Negator) !== 0)
    return (
      !reader.startsAs(at, 'isNot') &&
      !isGoverning(reader, at) &&
      !isGoverning(reader, at + 1) &&
      !reader.lex(at + 1).definite
    );
  return !isGoverning(reader, at) && (tags & (Tag.Subordinator | Tag.Relative | Tag.Complementizer | Tag.Adverb)) === 0;
}

/** A verb stands at i, or a word that leads to one. */
export function verbFollows(reader: Reader, i: number): boolean {
  return reader.isFinite(i) || reader.has(i, Tag.Negator | Tag.VerbParticle | Tag.Auxiliary);
}

/** A preposition, or a word with one written to it. */
export function isGoverning(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.Preposition) || reader.lex(i).preposition !== '';
}

/** The sentence ends in a question mark. */
export function asks(reader: Reader, to: number): boolean {
  return /^[؟?]$/u.test(reader.norm(to - 1));
}

export function isExistential(reader: Reader, i: number): boolean {
  return reader.language.existentials.has(reader.lex(i).stem);
}

/** «، وهذا دليل على», «وهذا ما تحقق»: what was said is the subject of a clause; not «، وهذا بفضل», «، وهذا العام أيضا», «وهذا الحي». */
export function pointsBack(reader: Reader, i: number, to: number): boolean {
  const next = i + 1;
  if (!reader.has(i, Tag.Demonstrative) || next + 1 >= to || !reader.isWord(next) || isGoverning(reader, next))
    return false;
  const { definite } = reader.lex(next);
  if (reader.has(next, Tag.FreeRelative) || (definite && reader.isFinite(next + 1))) return true;
  const told = reader.isStem(i, 'near') && !reader.has(next, Tag.Time | Tag.Adverb | Tag.Subordinator);
  return told && (reader.isComma(i - 1) || !definite);
}

/** «، وهي خطوة مهمة»: a noun is told of what stood before, to the end; not «، وهو مدير المصنع، غادر», «، وهو الحكم سامي». */
export function isDescription(reader: Reader, i: number, to: number): boolean {
  const noun = i + 1;
  if (!reader.isWord(noun) || i + 2 >= to || isGoverning(reader, noun) || reader.isFinite(noun)) return false;
  if (reader.has(noun, Tag.Adverb | Tag.Negator | Tag.VerbParticle | Tag.Complementizer)) return false;
  if (reader.lex(noun).definite && !reader.has(noun + 1, Tag.Relative)) return false;
  for (let k = noun + 1; k < to; k++)
    if (reader.isComma(k)) {
      const { joins, tags } = reader.lex(k + 1);
      const goesOn = Tag.Relative | Tag.Contrast | Tag.Subordinator;
      return joins !== '' || reader.isParticle(k + 1, 'and') || (tags & goesOn) !== 0;
    }
  return true;
}

/** «غادر المدير - الذي عاد أمس، ويزور المدينة - إلى المطار»: what stands between two dashes describes what is before them. */
export function isBetweenDashes(reader: Reader, i: number, from: number, to: number): boolean {
  if (!reader.isComma(i - 1)) return false;
  let open = i - 1;
  while (open > from && !reader.isDash(open)) open--;
  if (open <= from || !reader.has(open + 1, Tag.Relative)) return false;
  for (let k = i; k < to; k++) if (reader.isDash(k)) return true;
  return false;
}

/** «إذا فاز الفريق، فسيبلغ النهائي»: what happens in that case belongs to the condition that the clause begins with. */
export function answersCondition(reader: Reader, i: number, from: number): boolean {
  if (!reader.joins(i, 'so') || !reader.isStem(from, 'if')) return false;
  for (let k = from + 1; k < i; k++) if (reader.joins(k, 'so')) return false;
  return true;
}

/** «، وعندما عاد وجد الباب مغلقا»: a clause of time or condition before the one that it leads to. */
export function opensCondition(reader: Reader, i: number, to: number): boolean {
  if (!reader.has(i, Tag.Subordinator) || reader.isParticle(i, 'since')) return false;
  if (!reader.isFinite(reader.has(i + 1, Tag.Negator) ? i + 2 : i + 1)) return false;
  for (let k = i + 2; k < to; k++) {
    const { joins } = reader.lex(k);
    if (
      reader.joins(k, 'so') ||
      (joins === '' && reader.isFinite(k) && !reader.has(k - 1, Tag.Relative | Tag.Complementizer))
    )
      return true;
  }
  return false;
}

/** «.. لأنه متعب», «.. ليعود بطلا»: a reason or a purpose of what stands before. */
export function dependsOn(reader: Reader, i: number): boolean {
  const { joins, preposition, tags } = reader.lex(i);
  if (reader.isStem(i, 'until')) return true;
  return joins === '' && ((tags & Tag.Subordinator) !== 0 || (preposition !== '' && reader.isFinite(i)));
}

/** «، والعناية به تدل على», «، وفي العام الماضي فاز», «، وهناك»: a clause whose subject or adverbial comes first. */
export function opensClause(reader: Reader, i: number, to: number, told: boolean): boolean {
  const lex = reader.lex(i);
  if (isExistential(reader, i) || hasSubjectBehind(reader, i, to)) return true;
  const counted = told && isCounted(reader, i);
  const adverbial = (lex.tags & Tag.Preposition) !== 0 || lex.preposition !== '';
  // «، فتكلفة المشروع كبيرة»: ف joins no nouns; و does, unless a verb was told.
  const so = reader.joins(i, 'so');
  const nominal =
    counted ||
    lex.definite ||
    lex.pronoun !== '' ||
    (lex.tags & Tag.Demonstrative) !== 0 ||
    ((told || so) && isHeadNoun(reader, i)) ||
    (so && !adverbial && ((lex.tags & (Tag.Common | Tag.Role | Tag.Place)) !== 0 || reader.lex(i + 1).definite));
  // «، فالعمل مستمر»: after a verb ف begins what follows from it, be it without a verb of its own.
  if (so && told && !adverbial && lex.definite && i + 2 < to && (lex.tags & Tag.Common) !== 0) return true;
  if ((!nominal && !adverbial) || inList(reader, i)) return false;
  // «، وذلك في ظل»: belongs to the clause before.
  if ((lex.tags & Tag.Demonstrative) !== 0 && (lex.tags & Tag.Connective) === 0 && isGoverning(reader, i + 1))
    return false;
  if ((lex.tags & (Tag.Relative | Tag.Subordinator | Tag.Negator | Tag.Complementizer)) !== 0) return false;
  for (let k = i + 1; k < to && k < i + 11; k++) {
    if (reader.norm(k) === '(') {
      k = reader.afterBracket(k, to) - 1;
      continue;
    }
    if (!reader.isWord(k)) {
      if (reader.item(k).kind === 'number' || reader.norm(k) === '%') continue;
      // «، وعلى صعيد الأسعار، لا يوجد فرق»: the adverbial ends before its verb.
      return adverbial && k > i + 1 && reader.isComma(k) && isFreeVerb(reader, k + 1);
    }
    if (reader.has(k, Tag.Relative | Tag.FreeRelative | Tag.Subordinator | Tag.Complementizer | Tag.Contrast))
      return false;
    const word = reader.lex(k);
    if (word.joins !== '' && (reader.isFinite(k) || word.preposition !== '')) return false;
    if (reader.has(k, Tag.VerbParticle | Tag.Auxiliary) || ((word.tags & Tag.Negator) !== 0 && reader.isFinite(k + 1)))
      return k > i + 1;
    // «، وصادرات البلاد هي الرابعة».
    if (nominal && word.joins === '' && (word.tags & Tag.Pronoun) !== 0) return true;
    if (adverbial && isExistential(reader, k)) return true;
    if (reader.isFinite(k)) {
      const before = reader.lex(k - 1);
      const own =
        before.definite ||
        before.pronoun !== '' ||
        (before.tags & (Tag.Demonstrative | Tag.Time | Tag.Adverb)) !== 0 ||
        !reader.isWord(k - 1) ||
        (word.verb?.future === true && before.tags === 0) ||
        // «، وكل مبنى يضم شققا», «، وأي تأخير يضر».
        (counted && k === i + 2) ||
        so;
      // «، وبعد معارك استمرت أياما توصلت الدولتان»: the first verb only describes.
      if (own || !adverbial) return own;
    }
  }
  return false;
}

/** «، وله شعبية كبيرة», «، ولديه خبرة», «، وبإمكان المريض العودة», «، وعلى الحكومة أن تعود», «، ولا شك أن»: what is told comes before its subject. */
function hasSubjectBehind(reader: Reader, i: number, to: number): boolean {
  const next = i + 1;
  if (!reader.joins(i, 'and') || next >= to || !reader.isWord(next)) return false;
  if (reader.isStem(i, 'having') || reader.isStem(i, 'surely') || isAble(reader, i)) return true;
  const { tags, definite } = reader.lex(i);
  // «، وجميعها رفضتها المعارضة».
  if (reader.isStem(i, 'wholes') && reader.lex(i).pronoun !== '') return reader.isFinite(next);
  // «والأهم أن العمل بدأ», «والغريب في الأمر أن».
  if (definite && (tags & ~Tag.Common) === 0)
    return reader.isComplementizer(reader.has(next, Tag.Preposition) ? i + 3 : next);
  const isNot = (tags & (Tag.Negator | Tag.VerbParticle)) === Tag.Negator;
  if (!isNot && !reader.isStem(i, 'upon')) return false;
  for (let k = next + 1; k < to && k < i + 5 && reader.isWord(k); k++)
    if (reader.isComplementizer(k)) return !reader.isFinite(next) || reader.lex(next).verb?.weak === true;
  return false;
}

/** «بإمكان المريض», «بإمكانه». */
export function isAble(reader: Reader, i: number): boolean {
  return reader.isStem(i, 'able') && reader.lex(i).preposition !== '';
}

/** «وفي الدقيقة 31 يخرج المدافع», «وبعد وصول الوفد استمع»: what happened at a time told first; after a definite word the verb describes nothing. */
export function opensAtTime(reader: Reader, i: number, to: number): boolean {
  if (!reader.joins(i, 'and') || reader.isFinite(i + 1)) return false;
  const timed = reader.isStem(i, 'timing');
  const counted = reader.has(i + 1, Tag.Time) || reader.item(i + 2).kind === 'number';
  if (!timed && !(reader.isStem(i, 'in') && counted)) return false;
  for (let k = i + 2; k < to && k < i + 8; k++) {
    const before = reader.lex(k - 1);
    if (reader.item(k).kind === 'number') continue;
    const { joins, preposition, tags } = reader.lex(k);
    const inside = Tag.Relative | Tag.FreeRelative | Tag.Subordinator | Tag.Complementizer | Tag.Preposition;
    if (!reader.isWord(k) || joins !== '' || preposition !== '' || (tags & inside) !== 0) return false;
    if (reader.isFinite(k)) return before.definite || before.pronoun !== '' || reader.item(k - 1).kind === 'number';
  }
  return false;
}

/** «كل مبنى», «بعض السكان», «كثير من السكان», «أي تأخير»: what counts those whose noun follows. */
function isCounted(reader: Reader, i: number): boolean {
  if (reader.isStem(i, 'parts') || reader.isStem(i, 'eachOf') || reader.isStem(i, 'any')) return true;
  return reader.isStem(i, 'someOf') && reader.isParticle(i + 1, 'of');
}

/** A verb that nothing joins, and that describes nothing: not «، تليها المحاكم», «، لتبلغ الخسارة». */
function isFreeVerb(reader: Reader, i: number): boolean {
  const { joins, preposition, verb } = reader.lex(i);
  return joins === '' && preposition === '' && (verb?.pronoun ?? '') === '' && verbFollows(reader, i);
}

/** «تكلفة المشروع», «نسبة 42%»: a usual noun with what it is of. */
export function isHeadNoun(reader: Reader, i: number): boolean {
  const { tags, verb } = reader.lex(i);
  const noun = Tag.Common | Tag.Propositional | Tag.Group | Tag.Organization | Tag.Role | Tag.Document;
  return (
    ((tags & noun) !== 0 || verb !== null) &&
    !isGoverning(reader, i) &&
    (reader.lex(i + 1).definite || reader.item(i + 1).kind === 'number')
  );
}

/** «، والتعليم، وتوفر الخدمات»: between the last two commas stands a noun that was joined. */
export function inList(reader: Reader, i: number): boolean {
  for (let k = i - 2; k > i - 9 && k > 0; k--) {
    if (reader.isComma(k)) return reader.lex(k + 1).joins !== '';
    if (reader.isFinite(k) || reader.isDash(k)) return false;
  }
  return false;
}

/** The sentence begins with a word that joins its first clause to its second. */
export function frontedContrast(reader: Reader, from: number): boolean {
  if (!reader.startsSentence(from)) return false;
  const phrase = reader.phrase(from);
  if (phrase !== null && (phrase.tags & Tag.Contrast) !== 0)
    return (
      reader.language.particles.meanwhilePhrases?.has(`${reader.lex(from).stem} ${reader.norm(from + 1)}`) === true
    );
  // «وفيما يتعلق بالأسعار، …» only names a topic.
  if (reader.isFinite(from + 1) && isGoverning(reader, from + 2)) return false;
  return reader.has(from, Tag.Contrast) && reader.isStem(from, 'meanwhile');
}

/** A clause with a finite verb and room for a subject begins at i. */
export function clauseFollows(reader: Reader, i: number, to: number): boolean {
  // «بينما "النخيل" (Palm) ستفوز»: the subject stands between marks.
  const marked = reader.opensQuote(i) !== null;
  for (let j = i; j < to && j < i + 9; j++) {
    if (!reader.isWord(j) && !reader.isDash(j)) {
      if (reader.opensQuote(j) !== null || reader.item(j).kind === 'number') continue;
      if (reader.norm(j) === '(' || (marked && (reader.closesQuote(j) || reader.norm(j) === ')'))) continue;
      // «لكن الحكومة، بحسب فلان، فشلت».
      const after = j > i ? afterAccording(reader, j, to) : 0;
      return after > 0 && (reader.isFinite(after) || reader.has(after, Tag.VerbParticle | Tag.Negator));
    }
    // «فيما بينها ليتأهل»: what is aimed at is told of the clause before.
    if ((reader.isFinite(j) && !reader.leads(j, 'to')) || reader.has(j, Tag.Auxiliary)) return true;
    if (reader.has(j, Tag.Relative)) return true;
    const phrase = reader.phrase(j);
    if (phrase !== null && phrase.tags !== 0) j += phrase.length - 1;
  }
  return false;
}

/** The word behind «، بحسب س،» at a place, or 0. */
function afterAccording(reader: Reader, comma: number, to: number): number {
  if (!reader.isComma(comma) || (reader.phrase(comma + 1)?.according ?? null) === null) return 0;
  for (let k = comma + 2; k < to && k < comma + 9; k++) if (reader.isComma(k)) return k + 1;
  return 0;
}

export function isSemicolon(reader: Reader, i: number): boolean {
  const { norm } = reader.item(i);
  return norm === '\u061b' || norm === ';';
}

/** «لكنه»: with its subject in a pronoun. */
export function isOwnBut(reader: Reader, i: number): boolean {
  return reader.startsAs(i, 'but') && !reader.isStem(i, 'but');
}

/** Words before what answers them, at most. */
const DESCRIPTION = 35;

/** «بحسب بيان النادي الذي نشر أمس، فإن …»: where the sentence answers the phrase, behind what describes who is quoted; null where nothing does. */
export function answerFrom(reader: Reader, from: number, to: number): number | null {
  let inside = false;
  for (let k = from; k < to && k < from + DESCRIPTION; k++) {
    if (reader.joins(k, 'so') && reader.has(k, Tag.Complementizer | Tag.VerbParticle)) return k;
    if (reader.isComma(k)) inside = false;
    else if (reader.has(k, Tag.Relative | Tag.FreeRelative | Tag.Subordinator)) inside = true;
    // «بحسب دراسة أجراها المركز، فإن».
    else if (k === from && reader.isWord(k - 1) && !reader.lex(k - 1).definite) inside ||= reader.isFinite(k);
    if (reader.norm(k) === '.' || (!inside && reader.isFinite(k))) return null;
  }
  return null;
}
