import { hasPossessedShape, hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn, freed } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { VerbReading } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import type { ClauseState } from './clause-state.ts';
import { isGoverning, isHeadNoun, inList, verbFollows } from './clauses.ts';

/** «حقق الفوز ليبلغ النهائي، ويلاقي الفائز»: the present goes on with what was aimed at. */
export function goesOnAiming(reader: Reader, i: number, { aim, main }: ClauseState): boolean {
  const { verb } = reader.lex(i);
  if (verb === null || !reader.isFinite(i) || aim === null) return false;
  return main?.tense === 'past' && verb.tense === 'present' && !verb.future && verb.agreement === aim.agreement;
}

/** «تمثل القضية ضربة للشركة التي أدارت المصنع، ووسعت أعماله»: the verb goes with that of the clause inside, which the main verb is unlike. */
export function goesOnInside(
  reader: Reader,
  i: number,
  { main, nearest, commas, open, subjunctive }: ClauseState,
): boolean {
  const { verb: now, tags } = reader.lex(i);
  if (now === null || nearest === null || commas > 1 || (tags & Tag.Auxiliary) !== 0) return false;
  if (!reader.joins(i, 'and')) return false;
  if (now.tense !== nearest.tense || now.agreement !== nearest.agreement) return false;
  // «الذي عرض في المدينة، وحصل على جائزة»: no verb of the main clause stands before.
  if (main === null) return open && !subjunctive && !namesSubject(reader, i, now);
  // «تمكن العمال من الفوز، وعادوا»: before its subject a verb stands in the singular.
  const many = /^[pd]$/u.test(now.agreement) && /^[mf]$/u.test(main.agreement);
  if (now.tense === main.tense && (now.agreement === main.agreement || many)) return false;
  // «قرارا يصادق على الاتفاق ويمهد الطريق»: without a comma a present does not go on from the past of the main clause.
  if (now.tense === 'present' && main.tense === 'past' && !now.future && !reader.isComma(i - 1)) return true;
  return now.pronoun !== '' || !namesSubject(reader, i, now);
}

/** «بعد أن أكمل العمل، وسلم المفاتيح», «حيث يملك مصنعا، ويدير شركة»: the verb goes with that of the clause of time or reason since the last comma. */
export function goesOnTiming(reader: Reader, i: number, from: number): boolean {
  const { verb: now, cue, tags } = reader.lex(i);
  if (now === null || now.future || cue !== null || (tags & Tag.Auxiliary) !== 0 || !reader.joins(i, 'and'))
    return false;
  for (let k = i - 2; k > from + 1 && !reader.isComma(k); k--) {
    const then = reader.isFinite(k + 1) ? reader.lex(k + 1).verb : null;
    if (then === null || then.tense !== now.tense) continue;
    const timed = reader.isComplementizer(k) && reader.lex(k).pronoun === '' && reader.has(k - 1, Tag.Preposition);
    if ((timed && now.tense === 'past') || (reader.isParticle(k, 'since') && then.agreement === now.agreement))
      return now.agreement === 'p' || !reader.lex(i + 1).definite;
  }
  return false;
}

/** «، وجاء نص البيان», «، وتم تركيب المصابيح»: a noun that can be the subject of the verb at i stands after it. */
function namesSubject(reader: Reader, i: number, { agreement }: VerbReading): boolean {
  const { definite, pronoun, tags, verb } = reader.lex(i + 1);
  if (!reader.isWord(i + 1)) return true;
  if (agreement === 'p' || isGoverning(reader, i + 1)) return false;
  const named = tags === 0 && verb === null && pronoun === '';
  return (
    definite || named || (tags & (Tag.Propositional | Tag.Role)) !== 0 || (pronoun === '' && reader.lex(i + 2).definite)
  );
}

/** «بينما يقوم بجولة», «فيما يعد تصعيدا», «فيما يبدو،»: the verb is of the subject before. */
export function hasNoSubject(reader: Reader, verb: number): boolean {
  // «بينما أصبح بإمكان الناس».
  if (reader.isParticle(verb + 1, 'having')) return false;
  if (reader.isComma(verb + 1) && (reader.phrase(verb + 2)?.according ?? null) === null) return true;
  if (isGoverning(reader, verb + 1)) return true;
  return reader.lex(verb + 1).accusative && !reader.has(verb, Tag.Auxiliary);
}

/** «من العناصر التي لا يحتاجها الفريق وفضلت الإدارة تأجيل الرد»: the verb has a subject, and does not agree with that of the clause that is open. */
export function hasSubject(reader: Reader, i: number, { main, inner }: ClauseState): boolean {
  const { verb, tags } = reader.lex(i);
  if (main !== null || inner === null || verb === null || verb.weak || tags !== 0 || verb.tense !== 'past')
    return false;
  const next = reader.lex(i + 1);
  return (
    verb.agreement === 'f' &&
    inner.agreement === 'm' &&
    next.definite &&
    next.preposition === '' &&
    reader.endsAsNoun(i + 1)
  );
}

/** «بادر الفريق بالهجوم فأهدر المهاجم فرصة»: what came of the deed before. */
export function isSequel(reader: Reader, i: number, state: ClauseState): boolean {
  const { verb } = reader.lex(i);
  if (verb === null || verb.weak || verb.tense !== 'past' || !/^[mf]$/u.test(verb.agreement)) return false;
  // «فتصدى لها الحارس».
  const subject = isGoverning(reader, i + 1) && reader.lex(i + 1).pronoun !== '' ? i + 2 : i + 1;
  return (
    verb.lemma.length > 2 &&
    state.main?.tense === 'past' &&
    reader.isFinite(i) &&
    (reader.lex(subject).definite || isHeadNoun(reader, subject))
  );
}

/** «تسعى إلى التطوير وحشد الجهود», «للرد على الأسئلة وإفادتها»: the letters of a past are a verbal noun, joined to another. */
export function isNoun(reader: Reader, i: number, state: ClauseState): boolean {
  const { verb, tags, stem, joins } = reader.lex(i);
  if (isAccusativeNoun(reader, i)) return true;
  if (verb === null || verb.tense !== 'past' || verb.agreement === 'p') return false;
  const { language } = reader;
  if (verb.pronoun !== '') {
    // «أكد وقوف بلاده معهم، ودعمها المتواصل».
    if (verb.weak && (tags & Tag.Propositional) !== 0 && !reader.lex(i + 1).accusative) return true;
    const base = reader.norm(i).slice(joins.length, -verb.pronoun.length);
    const noun = freed(base, language.alternations.nouns) ?? base;
    // «بحكمة المدير وقدرته على العمل», but «استدعت الوزارة السفير ونقلته إلى المدينة».
    const alike = state.main?.tense === 'past' && state.main.agreement === verb.agreement;
    if (verb.weak && !alike && (reader.isWord(i - 1) || reader.closesQuote(i - 1))) return true;
    // «أبدى سعادته وتحمسه».
    if (state.main === null && !reader.isComma(i - 1) && hasPossessedShape(language, base)) return true;
    // «لا يمر يوم دون تعثر مشروع، وتأخره»: a past does not go on from a present.
    return (!reader.isComma(i - 1) || state.main?.tense === 'present') && hasVerbalNounShape(language, noun);
  }
  if (verb.weak && (tags & Tag.Role) !== 0) return true;
  const listed = verb.weak || (tags & (Tag.Common | Tag.Propositional)) !== 0;
  const doubtful = listed || (hasPossessedShape(language, stem) && (!reader.isComma(i - 1) || inList(reader, i)));
  if (!doubtful || verb.agreement !== 'm') return false;
  if (state.main === null && !reader.isComma(i - 1)) return true;
  // «على تحسين الخدمات، ودعم الطلاب», but «، ودعم الوزير القرار».
  const { definite, pronoun, stem: after, tags: next } = reader.lex(i + 1);
  const deed =
    definite && (next & Tag.Role) === 0 ? listed : (tags & Tag.Propositional) !== 0 && !reader.isComma(i - 1);
  if (deed && followsDeed(reader, i)) return true;
  if (verb.weak && !isVerbInPlace(reader, i)) return true;
  if (state.main?.tense === 'present') return true;
  // «وتحسن معنوياتهم»: a verb would agree with what follows.
  return (
    reader.isWord(i + 1) &&
    (definite || pronoun !== '') &&
    endsIn(after, reader.language.endings.feminineAny) &&
    (next & Tag.Group) === 0
  );
}

/** «وتراجعا ملحوظا», «وتخلفا كبيرا»: a verbal noun in the accusative before its adjective, in letters that are also those of a dual. */
function isAccusativeNoun(reader: Reader, i: number): boolean {
  const { verb, stem } = reader.lex(i);
  const { accusative } = reader.language.definition.affixes;
  if (verb?.agreement !== 'd' || !reader.joins(i, 'and') || accusative === '' || !stem.endsWith(accusative))
    return false;
  const next = reader.lex(i + 1);
  const adjective =
    next.accusative || (next.verb === null && next.tags === 0 && next.joins === '' && next.stem.endsWith(accusative));
  const noun = stem.slice(0, -accusative.length);
  const listed = ((reader.language.tags.get(noun) ?? 0) & (Tag.Common | Tag.Propositional)) !== 0;
  return adjective && (listed || hasVerbalNounShape(reader.language, noun) || hasPossessedShape(reader.language, noun));
}

/**
 * «تعزيز التعاون ودعم الشركات», «في البلاد ودول الجوار»: without a comma such letters are a noun's, if they are not those of an auxiliary,
 * with what only a verb takes at once («ودار بينهم حوار»), or after a time.
 */
function isVerbInPlace(reader: Reader, i: number): boolean {
  if (!reader.isWord(i - 1) || reader.has(i, Tag.Auxiliary) || reader.has(i + 1, Tag.Adverb)) return true;
  const governed = governedBefore(reader, i);
  if (governed === 0) return false;
  return reader.has(governed, Tag.Time) || (isOnlyTime(reader, governed) && isDeed(reader, governed));
}

/** «محاولة لتهدئة الأوضاع وفتح الطرق»: the last preposition governs a verbal noun, and takes another. */
function followsDeed(reader: Reader, i: number): boolean {
  const governed = governedBefore(reader, i);
  // «بعد الاغتسال وفتح الباب»: what is only timed by a deed goes on without it.
  return governed > 0 && !isOnlyTime(reader, governed) && isDeed(reader, governed);
}

/** The word that the last preposition before i governs, or 0. */
function governedBefore(reader: Reader, i: number): number {
  // «بتحسين الخدمات، ودعم الطلاب»: a list goes on after a comma.
  const last = reader.isComma(i - 1) ? i - 2 : i - 1;
  for (let k = last; k > i - 9 && reader.isWord(k); k--) {
    if (reader.isFinite(k) || reader.has(k, Tag.Relative | Tag.Subordinator)) return 0;
    if (reader.lex(k).preposition !== '' || reader.has(k - 1, Tag.Preposition)) return k;
  }
  return 0;
}

function isOnlyTime(reader: Reader, governed: number): boolean {
  return reader.lex(governed).preposition === '' && !reader.isParticle(governed - 1, 'ways');
}

function isDeed(reader: Reader, i: number): boolean {
  const { stem, tags, verb } = reader.lex(i);
  return (tags & Tag.Propositional) !== 0 || verb !== null || hasVerbalNounShape(reader.language, stem);
}

/** «ولم يصدر», «وقد جاءت», «ومن المتوقع أن», «وليس»: a clause whose verb does not come first. */
export function verbPhraseStarts(reader: Reader, i: number): boolean {
  const lex = reader.lex(i);
  if ((lex.tags & Tag.VerbParticle) !== 0) return true;
  // «وعدم فسح المجال»: the noun that denies takes a noun.
  if ((lex.tags & (Tag.Negator | Tag.Propositional)) === Tag.Negator && reader.isFinite(i + 1)) return true;
  // «يختار العقد وليس بشكل ملزم», «بنى المصنع وليس الملعب»: only a part of the clause is denied; «وليس للوزارة دور» is one.
  if (reader.startsAs(i, 'isNot'))
    return reader.isComma(i - 1) || reader.leads(i + 1, 'to') || reader.isParticle(i + 1, 'having');
  if ((lex.tags & Tag.Auxiliary) !== 0) return true;
  // «وما زال».
  if (reader.joins(i, 'and') && (lex.tags & Tag.FreeRelative) !== 0 && reader.has(i + 1, Tag.Auxiliary)) return true;
  const next = i + 1;
  // «، وعليه فقد تراجع», «، وبالفعل فإن العمل بدأ».
  if (reader.isComma(i - 1) && reader.joins(next, 'so') && reader.has(next, Tag.VerbParticle | Tag.Complementizer))
    return true;
  // «، وربما اشتراها».
  if (reader.isStem(i, 'perhaps') && reader.isComma(i - 1) && reader.isFinite(next)) return true;
  // «، وغالبا ما يستخدم».
  if (reader.has(i, Tag.Adverb) && reader.has(next, Tag.FreeRelative)) return verbFollows(reader, next + 1);
  const phrase = reader.phrase(i);
  // «ومن المتوقع أن».
  if (phrase !== null && (phrase.tags & Tag.VerbParticle) !== 0) return true;
  // «، وفي الوقت نفسه تعمل», «، ومن ثم فإن».
  if (phrase !== null && (phrase.tags & (Tag.Adverb | Tag.Connective)) !== 0)
    return verbFollows(reader, i + phrase.length) || reader.joins(i + phrase.length, 'so');
  // «، وهم وافقوا», «، والآن لا أشجع».
  if ((lex.tags & Tag.Pronoun) !== 0)
    return reader.isComma(i - 1) && reader.isFinite(i + 1) && reader.lex(i + 1).verb?.tense === 'past';
  // «وحاليا تعمل», «، وأمس وصلت».
  if ((lex.tags & (Tag.Adverb | Tag.Time)) !== 0 && !lex.definite && lex.preposition === '')
    return (
      (reader.isComma(i - 1) && (reader.isFinite(i + 1) || reader.has(i + 1, Tag.Negator))) ||
      ((lex.tags & Tag.Time) === 0 && reader.isFinite(i + 1) && reader.lex(i + 1).joins === '')
    );
  return false;
}
