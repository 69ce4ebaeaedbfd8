import { Part } from '../../languages/part.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { issuerOf } from './issuer-of.ts';

/** Small words with which no name begins. */
const NO_NAME =
  Tag.Preposition | Tag.Complementizer | Tag.Relative | Tag.Subordinator | Tag.Contrast | Tag.Connective | Tag.Negator;

/** What a phrase can be headed by besides a deed. */
const SOMEONE = Tag.Organization | Tag.Outlet | Tag.Role | Tag.Group | Tag.Place | Tag.GivenName;

export interface Apposition {
  readonly known: NounPhrase;
  readonly beside: NounPhrase;
}

export interface Gathered {
  /** Every named phrase of the article, in reading order. */
  readonly phrases: NounPhrase[];
  /** Names with the roles of their apposition, and the apposition, by the name's first item. */
  readonly appositions: Map<number, Apposition>;
}

/** Every named phrase of the article, once; a source no further than it was read as one. */
export function gather(reader: Reader, sources: ReadonlyMap<number, NounPhrase>): Gathered {
  const gathered: Gathered = { phrases: [], appositions: new Map() };
  let before: NounPhrase | null = null;
  let at = 0;
  for (let i = 0; i < reader.items.length;) {
    // «على لسان المتحدث»: no word of the phrase is a name.
    const phrased = reader.phrase(i);
    if (phrased !== null && phrased.according !== null) {
      i += phrased.length;
      continue;
    }
    if (!reader.isWord(i) || reader.has(i, NO_NAME) || reader.isFinite(i)) {
      i++;
      continue;
    }
    while (at < reader.sentences.length && (reader.sentences[at]?.to ?? 0) <= i) at++;
    const sentence = reader.sentences[at];
    // Headlines leave out what keeps names apart («فلان يونايتد يرى»), and who wrote an article is nobody whom it tells of.
    const kind = sentence === undefined ? 'paragraph' : reader.document.blocks[sentence.block]?.kind;
    if (sentence !== undefined && (kind === 'title' || kind === 'byline')) {
      i = Math.max(sentence.to, i + 1);
      continue;
    }
    let phrase = reader.nounPhrase(i, sentence?.to ?? i + 1);
    const source = sources.get(i);
    if (phrase !== null && source !== undefined && source.to < phrase.to) phrase = source;
    if (phrase === null || phrase.to <= i) {
      i++;
      continue;
    }
    // «بيان للوزارة»: the name in it is whose statement it is.
    const issuer = issuerOf(reader, phrase);
    if (issuer !== null && issuer.phrase.from > i) {
      i = issuer.phrase.from;
      continue;
    }
    before = take(reader, gathered, before, phrase);
    i = phrase.to;
  }
  return gathered;
}

/** Takes a phrase, and what it and the phrase before it tell of each other. */
function take(reader: Reader, gathered: Gathered, before: NounPhrase | null, phrase: NounPhrase): NounPhrase {
  let known = phrase;
  // «المرصد، ومقره لندن،» tells more, and names nobody.
  const beside = before !== null && reader.isComma(before.to) && isNext(reader, before.to + 1, phrase);
  if (before !== null && beside && reader.lex(phrase.from).joins === '') {
    // «التقى الوزير، سامي الحلبي، نظيره»: one apposition is enough, and another noun is another man.
    const apposed = gathered.appositions.has(before.name.from);
    // "After meeting Vane, the senator said": who does what follows is the subject.
    const subject = reader.isFinite(phrase.to + ((reader.part(phrase.to) & Part.Adverb) === 0 ? 0 : 1));
    if (!apposed && !subject && isDescribed(before, phrase)) describe(gathered, before, phrase);
    if (isNamedAfter(reader, before, phrase)) known = nameAfter(gathered, before, phrase);
    else if (isSecondTitle(before, phrase)) known = withRolesOf(before, phrase);
  }
  if (known.named && !isDeed(reader, known) && !isBound(reader, known)) gathered.phrases.push(known);
  return known;
}

/** The phrase stands at a place, or a quotation mark does, and it behind. */
function isNext(reader: Reader, at: number, { from }: NounPhrase): boolean {
  return from === at || (from === at + 1 && reader.opensQuote(at) !== null);
}

/** «فلان، الخبير في …،»: an apposition gives the name a role. */
function isDescribed(before: NounPhrase, phrase: NounPhrase): boolean {
  return before.named && !phrase.named && phrase.roles.length > 0 && before.type !== 'organization';
}

function describe(gathered: Gathered, before: NounPhrase, phrase: NounPhrase): void {
  const known: NounPhrase = {
    ...before,
    roles: [...before.roles, ...phrase.roles],
    modifiers: [...before.modifiers, ...phrase.modifiers],
    type: before.type === 'unknown' ? phrase.type : before.type,
  };
  gathered.phrases[gathered.phrases.length - 1] = known;
  gathered.appositions.set(before.name.from, { known, beside: phrase });
}

/** «المتحدث باسم س، فلان،»: and the other way round. */
function isNamedAfter(reader: Reader, before: NounPhrase, phrase: NounPhrase): boolean {
  return (
    !before.named &&
    before.roles.length > 0 &&
    phrase.named &&
    (phrase.roles.length === 0 || reader.has(phrase.from, Tag.Honorific)) &&
    phrase.type !== 'organization' &&
    (reader.isComma(phrase.to) || isPredicateAt(reader, reader.closesQuote(phrase.to) ? phrase.to + 1 : phrase.to))
  );
}

/** «وكان رئيس المجلس، "سامي الحلبي" قد أكد»: the verb closes the apposition. */
function isPredicateAt(reader: Reader, i: number): boolean {
  return (
    reader.has(i, Tag.VerbParticle) || (reader.isFinite(i) && reader.lex(i).cue !== null && reader.lex(i).joins === '')
  );
}

/** «مستشار الملك، أمير المنطقة، الأمير سامي»: one office beside another, before who holds both. */
function isSecondTitle(before: NounPhrase, phrase: NounPhrase): boolean {
  return (
    !before.named && !phrase.named && before.roles.length > 0 && phrase.roles.length > 0 && before.type === phrase.type
  );
}

function withRolesOf(before: NounPhrase, phrase: NounPhrase): NounPhrase {
  const { from } = before;
  return {
    ...phrase,
    from,
    roles: [...before.roles, ...phrase.roles],
    modifiers: [...before.modifiers, ...phrase.modifiers],
  };
}

function nameAfter(gathered: Gathered, before: NounPhrase, phrase: NounPhrase): NounPhrase {
  // "the owners, Ada Ruhl and": one of several.
  const type = before.type === 'group' ? phrase.type : before.type;
  const known: NounPhrase = { ...phrase, roles: before.roles, modifiers: before.modifiers, type };
  gathered.appositions.set(phrase.name.from, { known, beside: before });
  return known;
}

/** «مكلفا للوزارة»: a word with what it is bound to names nobody. */
function isBound(reader: Reader, { from, name }: NounPhrase): boolean {
  return name.from === from && name.to > from + 1 && reader.leads(from + 1, 'to');
}

/** «ضرورة تشكيل حكومة», «أثار إعلان الجيش»: what is headed by a deed, or runs over a noun of saying, names nobody. */
function isDeed(reader: Reader, { head, name }: NounPhrase): boolean {
  for (let i = head; i < name.to; i++)
    if (reader.language.cueNouns.has(reader.lex(i).stem) && !reader.lex(i).definite && !reader.has(i, SOMEONE))
      return true;
  return name.from !== head + 1 && reader.has(head, Tag.Propositional | Tag.Topic) && !reader.has(head, SOMEONE);
}
