import { hasVerbalNounShape, isPossessedDeed } from '../languages/lexicon.ts';
import { endsIn, withoutEnding } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { EntityType } from '../model/index.ts';
import { PHRASE_TOKENS } from '../text/limits.ts';
import type { Range, Reader } from './reader.ts';

/** A noun phrase that can name a source. */
export interface NounPhrase extends Range {
  /** The words that name: a name, or the whole description where there is none. */
  readonly name: Range;
  /** A proper name was found. */
  readonly named: boolean;
  readonly type: EntityType;
  readonly head: number;
  /** Role and description words before or around the name, as folded stems. */
  readonly roles: readonly string[];
  /** Folded stems of the adjectives of belonging («الروسي»). */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
  readonly outlet: boolean;
  /** Further names spoken of jointly («فلان وفلان»). */
  readonly joint: readonly Range[];
}

/** Verbal nouns of this length («استبعاد») are no names, whatever else stands beside them. */
const LONG_DEED = 7;

const HEADS =
  Tag.Role |
  Tag.Organization |
  Tag.Outlet |
  Tag.Group |
  Tag.Unnamed |
  Tag.Document |
  Tag.Medium |
  Tag.Place |
  Tag.Honorific;
const STOPS =
  Tag.Complementizer |
  Tag.Relative |
  Tag.FreeRelative |
  Tag.Subordinator |
  Tag.Contrast |
  Tag.Negator |
  Tag.Pronoun |
  Tag.Same |
  Tag.Question |
  Tag.VerbParticle;

/** «الوزير يزن الأتاسي»: after a title a word that could be a verb begins a name when another name word follows. */
function afterTitle(reader: Reader, i: number, lastTags: number, role: boolean): boolean {
  const next = reader.lex(i + 1);
  const before = reader.lex(i - 1);
  const { endings } = reader.language;
  // «الرئيس الصيني تشي هان».
  const placed = role && before.definite && endsIn(before.stem, endings.belonging);
  const titled = (lastTags & (Tag.Role | Tag.Honorific)) !== 0 || (role && lastTags === 0) || placed;
  if (!reader.isWord(i + 1) || next.verb !== null || next.joins !== '' || next.preposition !== '') return false;
  const nisba = next.definite && (next.tags & ~Tag.Common) === 0 && endsIn(next.stem, endings.belonging);
  const nameLike = next.tags === 0 || (next.tags & (Tag.GivenName | Tag.NamePart)) !== 0 || nisba;
  if (!nameLike) return false;
  // «البرتغالي روي مندونسا،»: a cue verb only where the name ends at once.
  return reader.lex(i).cue === null ? titled : next.tags === 0 && reader.isComma(i + 2);
}

/** A word without the article that only looks like a preposition, an adverb or a verb after «بن». */
function isFather(reader: Reader, i: number): boolean {
  const { tags, definite, joins, preposition, verb } = reader.lex(i);
  return (
    ((tags & (Tag.Preposition | Tag.Adverb | Tag.Common | Tag.Time)) !== 0 || verb !== null) &&
    (tags & (Tag.NamePart | Tag.Complementizer)) === 0 &&
    !definite &&
    joins === '' &&
    preposition === ''
  );
}

function mayBeName(reader: Reader, i: number): boolean {
  const { tags, definite, preposition, verb } = reader.lex(i);
  if (!reader.isWord(i) || definite || preposition !== '') return false;
  return (tags & (Tag.GivenName | Tag.NamePart)) !== 0 || (tags === 0 && verb === null);
}

/** A noun that a title can be of: «شركة», «العقار». */
function isThing(reader: Reader, i: number): boolean {
  const { tags, joins, preposition } = reader.lex(i);
  return (
    (tags & (Tag.Common | Tag.Organization | Tag.Place | Tag.Group)) !== 0 &&
    (tags & (Tag.GivenName | Tag.NamePart)) === 0 &&
    joins === '' &&
    preposition === ''
  );
}

/** «الموظفين», not «السعوديين», which may describe a broken plural. */
function soundPlural(reader: Reader, stem: string): boolean {
  const { endings } = reader.language;
  return stem.length >= 6 && endsIn(stem, endings.manyObject) && !endsIn(stem, endings.belongingAny);
}

/** «الحكومة جماعة س», «المتحدث باسم الاتحاد موعد الإعلان»: the article or a name closed the phrase before. */
function startsAnother(reader: Reader, i: number, nameTo: number): boolean {
  const { tags } = reader.lex(i);
  const before = reader.lex(i - 1);
  if ((tags & (Tag.Role | Tag.Honorific | Tag.NamePart | Tag.GivenName | Tag.Outlet)) !== 0) return false;
  if ((before.tags & (Tag.Preposition | Tag.Honorific)) !== 0) return false;
  if ((tags & (Tag.Organization | Tag.Group)) !== 0)
    return (
      before.definite ||
      nameTo === i ||
      (endsIn(before.stem, reader.language.endings.belonging) && (before.tags & HEADS) === 0)
    );
  // «قدمت النشرة تغطية»: what is given begins.
  if (
    before.definite &&
    nameTo !== i &&
    (tags & (Tag.Common | Tag.Propositional)) !== 0 &&
    hasVerbalNounShape(reader.language, reader.lex(i).stem)
  )
    return true;
  return (
    before.definite &&
    (tags & (Tag.Common | Tag.Topic)) !== 0 &&
    reader.lex(i + 1).definite &&
    reader.lex(i + 1).joins === ''
  );
}

/** «المبادرة المدنية من أجل …» in quotation marks, from the mark on. */
export function quotedBody(from: number, to: number): NounPhrase {
  const name: Range = { from: from + 1, to: to - 1 };
  return {
    from,
    to,
    name,
    named: true,
    type: 'organization',
    head: from + 1,
    roles: [],
    modifiers: [],
    definite: true,
    outlet: false,
    joint: [],
  };
}

/** One of the prepositions stands as a word of its own soon after i, with no verb or mark between. */
function comesLater(reader: Reader, i: number, limit: number, prepositions: readonly string[]): boolean {
  for (let k = i + 1; k < limit && k < i + 8 && reader.isWord(k) && !reader.isFinite(k); k++)
    if (prepositions.includes(reader.norm(k))) return true;
  return false;
}

/** After a phrase: a mark or a word that begins another. */
function closes(reader: Reader, i: number): boolean {
  return endsName(reader, i) || reader.has(i, Tag.Relative);
}

/** After a name: what shows that a word which could be a verb was its last part. */
function endsName(reader: Reader, i: number): boolean {
  return reader.isComma(i) || reader.isComplementizer(i) || reader.norm(i) === '(' || reader.isColon(i);
}

/**
 * Reads the noun phrase that starts at an item: titles, name, adjectives, quoted name, and for descriptions the prepositional phrases that
 * belong to them. «المتحدث باسم الخارجية فلان» is one phrase; a comma, a verb, a complementizer or an adverb ends it.
 */
export function readNounPhrase(
  reader: Reader,
  from: number,
  limit: number,
  governed: readonly string[] = [],
): NounPhrase | null {
  const end = Math.min(limit, from + PHRASE_TOKENS);
  const { endings } = reader.language;
  let i = from;
  let head = -1;
  let nameFrom = -1;
  let nameTo = -1;
  let nameClosed = false;
  let quoted: Range | null = null;
  let lastTags = 0;
  const roles: string[] = [];
  const modifiers: string[] = [];
  const joint: Range[] = [];
  let organization = -1;
  let outlet = false;
  let document = false;
  let group = false;
  let place = false;
  let role = false;
  let definite = false;
  let afterPreposition = false;
  /** «مدير مركز فلان بن فلان»: the name is the centre's. */
  let ofBody = false;
  /** Where the next adjective of those whom nobody names would stand. */
  let adjectiveTo = -1;
  /** «تلك العقوبات»: pointed at, it needs no further description. */
  let pointed = false;
  let second: NounPhrase | null = null;
  /** A title after the name. */
  let apposed: { readonly at: number; readonly roles: number; readonly modifiers: number } | null = null;

  while (i < end) {
    const item = reader.item(i);
    const lex = reader.lex(i);
    if (item.kind !== 'word') {
      const quote = reader.opensQuote(i);
      if (
        quote !== null &&
        quote.balanced &&
        quote.close - quote.open > 1 &&
        quote.close - quote.open <= 8 &&
        i > from &&
        nameFrom < 0 &&
        (reader.isParticle(i - 1, 'onBehalf') ||
          // «وكالة الأخبار الدولية "س"»: adjectives stand between a body and its name.
          (organization >= 0 && endsIn(reader.lex(i - 1).stem, endings.belonging)) ||
          (lastTags & (Tag.Organization | Tag.Outlet | Tag.Place | Tag.Document | Tag.Medium | Tag.Role)) !== 0)
      ) {
        quoted = { from: i + 1, to: quote.close };
        i = quote.close + 1;
        lastTags = 0;
        continue;
      }
      // «مدير الإعلام في "غرفة س" فلان»: where he is, not who he is.
      if (
        quote !== null &&
        quote.balanced &&
        quote.close - quote.open <= 8 &&
        afterPreposition &&
        role &&
        nameFrom < 0
      ) {
        i = quote.close + 1;
        lastTags = 0;
        afterPreposition = false;
        continue;
      }
      if (
        quote !== null &&
        quote.balanced &&
        i === from &&
        quote.close - quote.open <= 5 &&
        quote.close - quote.open > 1
      ) {
        quoted = { from: i + 1, to: quote.close };
        head = i + 1;
        i = quote.close + 1;
        continue;
      }
      if (item.norm === '(' && i > from) {
        const after = reader.afterBracket(i, limit);
        if (after === i + 1) break;
        i = after;
        continue;
      }
      // A hyphen inside a name: «يون يونغ-تشان».
      if (
        reader.isDash(i) &&
        i > from &&
        reader.item(i - 1).end === item.start &&
        reader.item(i + 1).start === item.end &&
        reader.isWord(i + 1)
      ) {
        i++;
        continue;
      }
      if (item.kind === 'number' && i > from && nameFrom < 0) {
        i++;
        continue;
      }
      if (item.norm === '.' && i > from && (lastTags & Tag.Honorific) !== 0 && reader.norm(i - 1).length === 1) {
        i++;
        continue;
      }
      if (item.kind === 'symbol' && (item.norm === '#' || item.norm === '+')) {
        i++;
        continue;
      }
      break;
    }
    // «و استطرد», «لذلك»: a conjunction that stands alone, and what ties one sentence to another.
    if (reader.isParticle(i, 'and') || reader.isParticle(i, 'therefore')) break;
    // «فهد بن خلف»: after «بن» every word is a name.
    if (i > from && nameTo === i && (lastTags & Tag.NamePart) !== 0 && !nameClosed && isFather(reader, i)) {
      nameTo = i + 1;
      lastTags = Tag.GivenName;
      i++;
      continue;
    }
    // «محيي الدين».
    if (i > from && nameTo === i && reader.language.nameTails.has(item.norm)) {
      nameTo = ++i;
      continue;
    }
    const phrase = reader.phrase(i);
    if (i > from && phrase !== null && (phrase.according !== null || phrase.tags !== 0)) break;
    if ((lex.tags & STOPS) !== 0 && lex.preposition === '') break;
    // «أحد هؤلاء».
    if (lex.tags & Tag.Demonstrative && i === from + 1 && (lastTags & Tag.Unnamed) !== 0) {
      i++;
      continue;
    }
    if (lex.tags & Tag.Demonstrative && i > from) break;
    // «وذلك بمقر الوزارة»: alone it points at what was said, and speaks for nobody.
    if (lex.tags & Tag.Demonstrative && !reader.lex(i + 1).definite && reader.lex(i + 1).preposition !== '') break;
    // «هذه المصادر»: the noun is the head.
    if ((lex.tags & Tag.Demonstrative) !== 0 && reader.lex(i + 1).definite && reader.isWord(i + 1)) {
      pointed = true;
      i++;
      continue;
    }
    // «رئيس الوزراء الصيني لي كيان»: after a title, letters of «لي» before a name are its first part.
    const short =
      role &&
      i > from &&
      nameFrom < 0 &&
      item.norm.length === 2 &&
      reader.lex(i - 1).definite &&
      mayBeName(reader, i + 1);
    if ((lex.tags & Tag.Adverb) !== 0 && !short && (i > from || (lex.tags & (HEADS | Tag.GivenName)) === 0)) break;
    if (
      (lex.tags & Tag.Time) !== 0 &&
      i > from &&
      (lex.definite || nameFrom >= 0 || (organization >= 0 && reader.lex(i - 1).definite)) &&
      // «العميد صباح بن عايد»: what a father's name follows is a name.
      !reader.has(i + 1, Tag.NamePart) &&
      (lex.tags & Tag.Role) === 0 &&
      (lastTags & Tag.Role) === 0 &&
      // «صحيفة النهار»: a paper may be named after a time of day.
      !((lastTags & Tag.Outlet) !== 0 && !reader.lex(i - 1).definite)
    )
      break;
    if (
      lex.cueForm === 'participle' &&
      i > from &&
      !lex.definite &&
      endsIn(item.norm, endings.circumstance) &&
      (lex.tags & Tag.Role) === 0
    )
      break;
    if (
      i > from &&
      reader.isFinite(i) &&
      lex.joins === '' &&
      !(
        nameTo === i &&
        endsName(reader, i + 1) &&
        !(lex.cue !== null && (lex.cue.bare === true || lex.verb?.tense === 'present'))
      ) &&
      !afterTitle(reader, i, lastTags, role)
    )
      break;

    // «فلان ترشحه»: another phrase.
    if (
      i > from &&
      nameTo === i &&
      (lex.tags & ~(Tag.Common | Tag.Propositional)) === 0 &&
      (isPossessedDeed(reader.language, item.norm) ||
        ((lex.tags & Tag.Propositional) !== 0 &&
          (reader.has(i + 1, Tag.Preposition) || reader.lex(i + 1).preposition !== '')))
    )
      break;
    // «كتبها»: a verb with its object, never a name.
    if (lex.verb !== null && lex.verb.pronoun !== '' && (lex.tags & ~Tag.Common) === 0 && lex.cue !== null) break;
    // «تقرير أعده خبراء»: after a paper a verb with its object tells who made it.
    if (
      i > from &&
      lex.verb !== null &&
      lex.verb.pronoun !== '' &&
      lex.tags === 0 &&
      (lastTags & (Tag.Document | Tag.Medium)) !== 0 &&
      !reader.lex(i - 1).definite
    )
      break;

    // «سامي الظاهر أحد سكان الحي»: an apposition without a comma.
    if (
      nameFrom >= 0 &&
      nameTo === i &&
      (lex.tags & Tag.Unnamed) !== 0 &&
      (lex.tags & Tag.Role) === 0 &&
      !lex.definite &&
      lex.joins === '' &&
      reader.lex(i + 1).definite
    )
      break;
    // «شركة النور حذف المقاطع»: the article closed the name, and a deed or an object follows.
    if (
      i > from + 1 &&
      organization >= 0 &&
      !role &&
      ((lex.tags & (Tag.Propositional | Tag.Common | Tag.Group)) !== 0 || lex.verb?.weak === true) &&
      (lex.tags & (Tag.Role | Tag.Honorific | Tag.NamePart | Tag.GivenName)) === 0 &&
      !lex.definite &&
      lex.joins === '' &&
      lex.preposition === '' &&
      reader.lex(i - 1).definite
    )
      break;
    // «الوكالة (س) الزيارة»: a bracket explained the name, which is over.
    if (
      i > from + 1 &&
      reader.norm(i - 1) === ')' &&
      lex.definite &&
      (lex.tags & Tag.Role) === 0 &&
      !endsIn(lex.stem, endings.belongingAny)
    )
      break;
    // «جاني», «وزيري»: nobody speaks of his own outside quotation marks; the letters are a name's.
    const nameLike =
      i > from &&
      lex.pronoun !== '' &&
      (nameTo === i || reader.lex(i - 1).definite) &&
      // «مشجعي النادي»: a plural before what it belongs to.
      (!reader.lex(i + 1).definite ||
        (lex.tags & ~(Tag.Propositional | Tag.GivenName)) === 0 ||
        (nameTo === i && reader.has(i + 1, Tag.Role))) &&
      !reader.inQuote(i) &&
      !reader.language.definition.affixes.objects.includes(lex.pronoun);
    // «الشركة استعدادها»: after the article no noun is possessed; another phrase begins.
    if (
      i > from &&
      lex.pronoun !== '' &&
      !nameLike &&
      lex.preposition === '' &&
      lex.joins === '' &&
      (reader.lex(i - 1).definite || (organization >= 0 && i > organization + 1))
    )
      break;
    // «الشركة بيانا»: an indefinite accusative is the object, not part of the subject.
    if (i > from && lex.accusative) break;
    // «نقلت س عن ص قوله»: the noun of saying is a cue.
    if (i > from && lex.cueForm === 'noun' && lex.pronoun !== '' && lex.stem.length === 3) break;
    // Names carry no tanwin: «حمدان ردًا على».
    if (reader.hasTanwin(i) && (i > from || endsIn(item.norm, endings.circumstance))) break;
    // «رفعت الأسرة قضية»: the article closed the phrase, and an indefinite noun is what the verb did.
    if (
      i > from &&
      !lex.definite &&
      lex.joins === '' &&
      lex.preposition === '' &&
      lex.tags !== 0 &&
      (lex.tags & ~(Tag.Common | Tag.Topic | Tag.Propositional | Tag.Document | Tag.Medium)) === 0 &&
      !reader.isFinite(i) &&
      nameFrom < 0 &&
      quoted === null &&
      reader.lex(i - 1).definite &&
      (!role || endsIn(lex.stem, endings.feminine))
    )
      break;
    // «المدرب حديثه»: what he gave, which is his own.
    if (
      i > from &&
      (lex.tags & Tag.Medium) !== 0 &&
      !lex.definite &&
      lex.preposition === '' &&
      lex.joins === '' &&
      (reader.lex(i - 1).definite || nameTo === i) &&
      endsIn(item.norm, reader.language.definition.affixes.objects)
    )
      break;
    // A definite body or group after a definite word or a name is another phrase: «اتهم فلان الجماعة بـ».
    if (i > from && lex.definite && lex.joins === '' && lex.preposition === '' && (lex.tags & Tag.Role) === 0) {
      const nisbaHere = endsIn(lex.stem, endings.belongingAny);
      const afterName =
        nameTo === i &&
        !nisbaHere &&
        (lex.tags & (Tag.Common | Tag.Organization | Tag.Group | Tag.Document | Tag.Topic | Tag.Propositional)) !== 0 &&
        (lastTags & (Tag.NamePart | Tag.GivenName)) === 0 &&
        (role || nameTo - nameFrom >= 2 || !endsIn(lex.stem, endings.feminine));
      const afterDefinite =
        nameFrom < 0 &&
        (i > from + 1 || (lastTags & (Tag.Role | Tag.Organization | Tag.Group)) !== 0) &&
        // «بورصة عمان الشركة»: a name closes the phrase as the article does.
        (reader.lex(i - 1).definite || (organization >= 0 && i > organization + 1 && lastTags === 0)) &&
        (lex.tags & (Tag.Organization | Tag.Group)) !== 0 &&
        !nisbaHere;
      // «المدير الموظفين»: a plural is no adjective of one person.
      const others =
        soundPlural(reader, lex.stem) &&
        !endsIn(reader.lex(i - 1).stem, endings.manyAny) &&
        (reader.lex(i - 1).tags & (Tag.Group | Tag.Unnamed)) === 0 &&
        (lex.tags & (Tag.GivenName | Tag.Role)) === 0 &&
        ((nameTo === i && nameTo > 0 && (lastTags & ~(Tag.GivenName | Tag.NamePart)) === 0) ||
          ((lastTags & Tag.Role) !== 0 && (lastTags & Tag.Group) === 0 && reader.lex(i - 1).definite));
      // «الأمانة العامة للمنظمة التصريحات»: after the article a noun that is no adjective belongs to another phrase.
      const another =
        (reader.lex(i - 1).definite || (nameTo === i && nameTo - nameFrom >= 2)) &&
        ((lex.tags & (Tag.Document | Tag.Medium | Tag.Topic | Tag.Propositional)) !== 0 ||
          (lex.stem.length >= LONG_DEED && hasVerbalNounShape(reader.language, lex.stem))) &&
        (lex.tags & (Tag.Organization | Tag.Group | Tag.GivenName | Tag.NamePart)) === 0 &&
        !nisbaHere;
      // «الوزير القاعة»: a feminine is no adjective of a man.
      const unlike =
        (lastTags & Tag.Role) !== 0 &&
        (lastTags & Tag.Group) === 0 &&
        reader.lex(i - 1).definite &&
        !endsIn(reader.lex(i - 1).stem, endings.feminine) &&
        endsIn(lex.stem, endings.feminineAny);
      if (afterName || afterDefinite || others || another || unlike) break;
    }

    const joins = lex.joins !== '' && i > from;
    if (i > from && !joins && !lex.definite && lex.preposition === '' && startsAnother(reader, i, nameTo)) break;
    // «فلان ووزير س فلان»: two phrases joined.
    if (
      joins &&
      (nameFrom >= 0 || place || organization >= 0) &&
      (apposed === null || (lex.tags & (Tag.Role | Tag.Honorific)) !== 0) &&
      !lex.definite &&
      lex.preposition === '' &&
      (lex.tags & (Tag.Role | Tag.Honorific | Tag.Place | Tag.Organization | Tag.Outlet)) !== 0
    ) {
      second = readNounPhrase(reader, i, limit, governed);
      if (second !== null && second.named) {
        i = second.to;
        break;
      }
      second = null;
    }
    if (joins) {
      // Coordination goes on only with another noun; a verb or function word begins something else.
      if (
        reader.isFinite(i) ||
        (lex.tags & (Tag.Preposition | Tag.VerbParticle | STOPS)) !== 0 ||
        lex.preposition !== ''
      )
        break;
    }
    // «بخرق الاتفاق»: no list knows the noun, but a name is not followed by what it is of.
    if (
      i > from &&
      lex.tags === 0 &&
      lex.verb === null &&
      !lex.definite &&
      item.norm.length >= 4 &&
      governed.includes(item.norm.slice(0, 1)) &&
      reader.lex(i + 1).definite &&
      reader.has(i + 1, Tag.Common | Tag.Propositional)
    )
      break;
    const preposition = (lex.tags & Tag.Preposition) !== 0 || lex.preposition !== '';
    if (preposition && i > from) {
      // Inside a description, prepositional phrases belong to it; after a name they do not.
      // «وكالة س للأنباء»: the last part of an outlet's name.
      if (outlet && reader.leads(i, 'to') && lex.definite && !joins) {
        i++;
        continue;
      }
      if (nameFrom >= 0 || quoted !== null || joins || pointed) break;
      // What the cue governs is its content, not part of who speaks: «حذر خبراء من الجفاف».
      const own = lex.preposition !== '' ? lex.preposition : item.norm;
      if (
        governed.includes(own) &&
        // «رحب مدير الخدمة بالمركز العميد فلان»: a name with its title shows that all before it is the office.
        !(role && lex.definite && reader.has(i + 1, Tag.Honorific) && !reader.has(i + 1, Tag.Role | Tag.Common)) &&
        // «طلب عدد من الأندية»: a part is of those after «من», whatever the cue governs.
        !(
          i === from + 1 &&
          reader.isParticle(i, 'of') &&
          (lastTags & (Tag.Topic | Tag.Unnamed | Tag.Group)) !== 0 &&
          !definite
        ) &&
        (lex.preposition === '' || lex.definite || (lex.tags & (Tag.Organization | Tag.Place)) === 0) &&
        // «دعا الأمين العام للأمم المتحدة فلان إلى»: another preposition of the cue comes later.
        !(role && lex.preposition !== '' && comesLater(reader, i, limit, governed))
      )
        break;
      // «اتهم الجيش بقصف القرية»: a deed does not describe a body.
      if (
        lex.preposition !== '' &&
        (lex.tags & Tag.Propositional) !== 0 &&
        (lastTags & (Tag.Organization | Tag.Group | Tag.Place)) !== 0 &&
        !lex.definite &&
        !role
      )
        break;
      // «المتحدث باسم "حركة س"»: what stands in quotation marks.
      const object = lex.preposition !== '' ? i : role && reader.opensQuote(i + 1) !== null ? i + 2 : i + 1;
      if (
        !reader.isWord(object) ||
        (reader.lex(object).tags & (Tag.Medium | Tag.Time | Tag.Complementizer | Tag.Demonstrative)) !== 0
      )
        break;
      // «قال الوزير لصحيفة س» tells the paper; «تقرير لصحيفة س» is its own.
      if (
        reader.leads(i, 'to') &&
        (reader.lex(object).tags & Tag.Outlet) !== 0 &&
        (reader.lex(i - 1).tags & (Tag.Document | Tag.Medium)) === 0
      )
        break;
      if (
        (lex.tags & Tag.Preposition) !== 0 &&
        !(
          reader.isParticle(i, 'describing') ||
          (reader.language.destinations.has(item.norm) && reader.language.envoys.has(reader.lex(from).stem))
        )
      )
        break;
      if (reader.isParticle(i, 'of') && !role && !group && (lastTags & Tag.Common) === 0) break;
      if (lex.preposition === '') {
        i++;
        lastTags = 0;
        if (reader.isParticle(i, 'onBehalf')) roles.push(item.norm);
        afterPreposition = true;
        continue;
      }
    } else if ((lex.tags & Tag.Preposition) !== 0 && lex.preposition === '') {
      break;
    }
    if (
      i === from &&
      lex.cueForm === 'participle' &&
      !lex.definite &&
      lex.preposition === '' &&
      (lex.tags & (Tag.Role | Tag.Group)) === 0
    )
      break;

    const verbal =
      (lex.definite || (lex.tags & Tag.Common) !== 0 || lex.stem.length >= LONG_DEED) &&
      hasVerbalNounShape(reader.language, lex.stem) &&
      (lex.tags & Tag.GivenName) === 0 &&
      lex.stem.length >= 5
        ? Tag.Propositional
        : 0;
    // «اللواء صباح فلان»: a time of day after a title of honour is a name.
    const titled = (lastTags & Tag.Honorific) !== 0 && (lex.tags & Tag.Time) !== 0 && !lex.definite && i > from;
    const known =
      nameLike || titled
        ? 0
        : verbal | (lex.tags & (HEADS | Tag.Common | Tag.Propositional | Tag.Topic | Tag.Time | Tag.NamePart));
    if (head < 0) {
      if ((lex.tags & Tag.Unnamed) !== 0 && (lex.tags & Tag.Role) === 0) adjectiveTo = i + 1;
      head = i;
      definite = lex.definite;
    }
    // «الرئيس التركي»: with the article after a title the letters of a given name tell an origin.
    const origin =
      i > from &&
      nameFrom < 0 &&
      lex.definite &&
      (lex.tags & Tag.GivenName) !== 0 &&
      role &&
      reader.lex(i - 1).definite &&
      endsIn(lex.stem, endings.belonging?.slice(0, 1));
    // «مدير سجون المنطقة»: after a title without the article, what a noun with the article follows is what the title is of.
    const titleOf =
      nameFrom < 0 &&
      lex.tags === 0 &&
      lex.verb === null &&
      (lastTags & Tag.Role) !== 0 &&
      !reader.lex(i - 1).definite &&
      reader.lex(i + 1).definite &&
      reader.lex(i + 1).joins === '' &&
      (reader.lex(i + 1).tags & (Tag.Common | Tag.Place | Tag.Organization)) !== 0 &&
      !endsIn(reader.lex(i + 1).stem, endings.belongingAny);
    // «صباح بن عايد»: whose father follows has a name, whatever else the word means.
    const fathered = reader.isParticle(i + 1, 'sonOf') && !lex.definite && (lex.tags & HEADS) === 0;
    // «مالك شركة س»: a title that is also a name, before what it is of.
    const officeOf = i === from && (lex.tags & Tag.Role) !== 0 && !lex.definite && isThing(reader, i + 1);
    const isNamePart = !origin && !officeOf && ((lex.tags & (Tag.NamePart | Tag.GivenName)) !== 0 || fathered);
    const nisba = lex.definite && endsIn(lex.stem, endings.belongingAny) && lex.stem.length >= 4;
    const surname = reader.isFinite(i) && (nameTo === i || afterTitle(reader, i, lastTags, role));
    // «رجب طيب أردوغان»: between two names a word that describes is a name.
    const middle =
      known === Tag.Common &&
      !lex.definite &&
      !joins &&
      nameTo === i &&
      (lastTags & Tag.GivenName) !== 0 &&
      mayBeName(reader, i + 1);
    // «مصادر مطلعة», «شهود عيان»: a word without the article tells more of those that nobody names.
    const describes =
      i === adjectiveTo &&
      i > from &&
      lex.tags === 0 &&
      !reader.lex(i - 1).definite &&
      !lex.definite &&
      (!mayBeName(reader, i + 1) || endsIn(lex.stem, endings.feminine) || endsIn(lex.stem, endings.belonging));
    if (describes) adjectiveTo = i + 1;
    const plain =
      !describes && (surname || middle || ((known & ~Tag.NamePart) === 0 && !lex.definite && lex.preposition === ''));
    // «رئيس جمهورية س», «وزير خارجية ص»: the name of the place or body that the role belongs to.
    ofBody =
      nameFrom < 0 &&
      !joins &&
      !lex.definite &&
      lex.preposition === '' &&
      (isNamePart || plain) &&
      (ofBody ||
        (role &&
          isNamePart &&
          head !== i - 1 &&
          (lastTags & Tag.Organization) !== 0 &&
          (lastTags & Tag.Role) === 0 &&
          !reader.lex(i - 1).definite));
    const belongs =
      ofBody ||
      ((role || group) &&
        nameFrom < 0 &&
        plain &&
        !isNamePart &&
        (afterPreposition ||
          titleOf ||
          ((lastTags & (Tag.Place | Tag.Organization)) !== 0 &&
            (lastTags & Tag.Role) === 0 &&
            !reader.lex(i - 1).definite)));
    afterPreposition = false;
    if (belongs) {
      lastTags = lex.tags;
      i++;
      continue;
    }
    // «فلان تعطيل القطارات»: a verbal noun after a name begins what is announced; with the article it may be a surname.
    if (
      nameTo === i &&
      i > from &&
      !isNamePart &&
      (!lex.definite || nameTo - nameFrom >= 2) &&
      lex.joins === '' &&
      ((lex.stem.length >= 5 && hasVerbalNounShape(reader.language, lex.stem)) ||
        ((lex.tags & Tag.Propositional) !== 0 && (lex.tags & HEADS) === 0 && reader.lex(i + 1).definite))
    )
      break;
    // «فلان وزير الخارجية النرويجي علان»: the title is the second name's, and begins another phrase.
    if (apposed !== null && (isNamePart || (plain && lex.tags === 0)) && !lex.definite && !joins) {
      const { definite: closed, pronoun } = reader.lex(i - 1);
      if (closed || pronoun !== '') {
        i = apposed.at;
        roles.length = apposed.roles;
        modifiers.length = apposed.modifiers;
        break;
      }
    }
    if (!nameClosed && (isNamePart || plain) && !(organization >= 0 && !outlet && !role)) {
      if (joins && nameFrom >= 0) {
        joint.push({ from: nameFrom, to: nameTo });
        nameFrom = i;
      } else if (nameFrom < 0) nameFrom = i;
      nameTo = i + 1;
    } else if (
      nameFrom >= 0 &&
      !nameClosed &&
      !joins &&
      lex.definite &&
      lex.preposition === '' &&
      (known === 0 ||
        (lastTags & Tag.NamePart) !== 0 ||
        ((lastTags & Tag.GivenName) !== 0 && (known & HEADS) === 0 && nisba) ||
        // «الوزير مقتدى الصدر،»: after a title and one name, the last word before the phrase ends.
        ((role || (lastTags & Tag.GivenName) !== 0) &&
          known === Tag.Common &&
          (lastTags & ~Tag.GivenName) === 0 &&
          i === nameTo &&
          nameTo - nameFrom === 1 &&
          closes(reader, i + 1)) ||
        // «كوريا الجنوبية», «الولايات المتحدة»: an adjective that belongs to the name of a place.
        (!role &&
          nameFrom === from &&
          nameTo - nameFrom === 1 &&
          i === nameTo &&
          (known & HEADS) === 0 &&
          (endsIn(lex.stem, endings.feminine) || nisba)))
    ) {
      // A surname with the article («عمر الرزاز»), or the second part of a compound («عبد الله»).
      nameTo = i + 1;
    } else if (
      // «الدكتور الأرقم»: after a title of honour an unknown word is a surname, unless it tells an origin («المستشار الألماني»).
      nameFrom < 0 &&
      !nisba &&
      !mayBeName(reader, i + 1) &&
      i === from + 1 &&
      lex.definite &&
      known === 0 &&
      lex.preposition === '' &&
      lex.joins === '' &&
      (lastTags & Tag.Honorific) !== 0 &&
      (lastTags & Tag.Role) === 0
    ) {
      nameFrom = i;
      nameTo = i + 1;
    } else if (
      nameFrom < 0 &&
      i === from &&
      lex.definite &&
      (known === 0 || (known === Tag.Common && nisba && !endsIn(lex.stem, endings.feminine))) &&
      lex.preposition === ''
    ) {
      nameFrom = i;
      nameTo = i + 1;
    } else {
      if (nameFrom >= 0) nameClosed = true;
      if (nameFrom >= 0 && (lex.tags & Tag.Role) !== 0 && !lex.definite && i > nameFrom)
        apposed ??= { at: i, roles: roles.length, modifiers: modifiers.length };
      if (lex.tags & (Tag.Organization | Tag.Outlet) && organization < 0 && !role && !group && nameFrom < 0)
        organization = i;
      if (lex.tags & Tag.Outlet) outlet = outlet || !role;
      if (lex.tags & Tag.Document && head === i) document = true;
      if (lex.tags & (Tag.Group | Tag.Unnamed) && head === i && !(lex.tags & Tag.Role)) {
        group = true;
        // «وسائل إعلام»: an outlet's word, but nobody is named by it.
        if (organization === i) organization = -1;
      }
      if (lex.tags & Tag.Place && head === i) place = true;
      if (lex.tags & Tag.Role && organization < 0) role = true;
      if (lex.tags & (HEADS & ~Tag.Honorific) && (nameFrom < 0 || (lex.tags & Tag.Role) !== 0)) roles.push(lex.stem);
      else if (nisba) modifiers.push(withoutEnding(lex.stem, endings.feminine));
    }
    if (i === adjectiveTo && lex.tags === Tag.Common) adjectiveTo = i + 1;
    lastTags = lex.tags;
    i++;
  }
  if (head < 0 || i === from) return null;
  // «وزير الدفاع الأسبق»: nothing that could be a name after the last description word.
  if (afterPreposition && second === null && i > from + 1) i--;
  let to = second === null ? i : second.from;
  // A bracket at the end explains the name; it is no part of it.
  if (reader.norm(to - 1) === ')') {
    let open = to - 1;
    while (open > from && reader.norm(open) !== '(') open--;
    if (open > from) to = open;
  }
  // «ائتلاف دولة القانون من»: what a preposition would have led to is not there.
  while (to - 1 > from && reader.has(to - 1, Tag.Preposition) && reader.lex(to - 1).preposition === '') to--;
  const whole: Range = { from, to };
  let name: Range = whole;
  let named = false;
  if (
    quoted !== null &&
    !(role && nameFrom >= 0) &&
    (organization >= 0 || place || role || head === quoted.from || document)
  ) {
    name = quoted;
    named = true;
  } else if (nameFrom >= 0 && (organization < 0 || outlet || role)) {
    name = { from: nameFrom, to: nameTo };
    named = true;
  } else if (organization >= 0) {
    name = whole;
    named = to - from > 1 && !(to - from === 2 && reader.lex(from).definite);
  }
  if (place && !role && nameFrom >= 0) {
    name = whole;
    named = true;
  }
  // «أسرة فلان», «أحد أقارب فلان»: not he.
  const family =
    group &&
    !role &&
    !definite &&
    (reader.has(head, Tag.Unnamed)
      ? nameFrom === head + 2 && !reader.lex(head + 1).definite && !reader.has(head + 1, Tag.Honorific)
      : nameFrom === head + 1);
  if (family) name = { from: head, to: nameTo };
  const type: EntityType =
    organization >= 0 && !role
      ? 'organization'
      : document
        ? 'document'
        : group && (family || !named)
          ? 'group'
          : place && !role
            ? 'place'
            : role
              ? 'person'
              : named
                ? 'person'
                : 'unknown';
  return {
    from,
    to: i,
    name,
    named,
    type,
    head,
    roles,
    modifiers,
    definite,
    outlet: outlet && !role,
    joint:
      second !== null && (named || organization >= 0)
        ? [name, ...(second.joint.length > 0 ? second.joint : [second.name])]
        : joint.length > 0 && nameFrom >= 0
          ? [...joint, { from: nameFrom, to: nameTo }]
          : [],
  };
}
