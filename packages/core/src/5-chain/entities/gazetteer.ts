import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { ENTITY_MEMORY } from '../../text/limits.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { gather, type Apposition, type Gathered } from './gather.ts';
import { isNoun } from './is-noun.ts';
import { endsInWords, nameWords } from './name-words.ts';

/** Names of so many words are full, and longer ones have run into what follows them. */
const FULL_WORDS = 4;
const NAME_WORDS = 6;
/** A name is given in full early: where the word stands for the first few times. */
const PLACES = 8;

/** Named phrases anywhere in the article: where surnames and roles find their full names. */
export class Gazetteer {
  readonly #reader: Reader;
  readonly #gathered: Gathered;
  /** Where each word stands, once a surname asks for it. */
  #places: Map<string, number[]> | null = null;
  readonly #byWord = new Map<string, NounPhrase[]>();
  /** The same phrases by each role that they name, in reading order. */
  readonly #byRole = new Map<string, NounPhrase[]>();

  constructor(reader: Reader, sources: ReadonlyMap<number, NounPhrase>) {
    this.#reader = reader;
    this.#gathered = gather(reader, sources);
    for (const phrase of this.#gathered.phrases) {
      for (const word of nameWords(reader, phrase.name)) list(this.#byWord, word, phrase, ENTITY_MEMORY);
      phrase.roles.forEach((role, k) => {
        if (phrase.roles.indexOf(role) === k) list(this.#byRole, role, phrase, Infinity);
      });
    }
  }

  /** The named phrases nearest to an item, before and after it, itself left out. */
  around(item: number): NounPhrase[] {
    return this.#nearest(this.#gathered.phrases, item);
  }

  /** Those of them that name a role. */
  withRole(role: string, item: number): NounPhrase[] {
    return this.#nearest(this.#byRole.get(role) ?? [], item);
  }

  /** Where a body of this kind is called by what it is for: «سلطة المياه». */
  body({ head, to }: NounPhrase): Range | null {
    const { fullName } = this.#reader.language.definition.reading;
    return fullName?.(this.#reader, { from: head, to }, this.placesOf(this.#reader.lex(head).stem)) ?? null;
  }

  /** A person with a given name whose surname is the noun of a phrase. */
  surnamed(phrase: NounPhrase): NounPhrase | undefined {
    const reader = this.#reader;
    const [surname = ''] = nameWords(reader, phrase);
    const known = this.#byWord.get(surname)?.find(({ type, name }) => {
      if (type !== 'person' || name.to - name.from < 2 || !reader.has(name.from, Tag.GivenName)) return false;
      return nameWords(reader, name).at(-1) === surname;
    });
    const { fullName } = reader.language.definition.reading;
    if (known !== undefined || fullName === undefined || phrase.type !== 'unknown') return known;
    const { stem, tags } = reader.lex(phrase.from);
    const name = (tags & ~Tag.Common) === 0 ? fullName(reader, phrase, this.placesOf(stem)) : null;
    if (name === null) return undefined;
    // «امحند العمود، رئيس النادي»: a noun is a surname only where a name is to be expected.
    const expected = !reader.isWord(name.from - 1) || reader.lex(name.from - 1).definite;
    if (!expected && !reader.has(name.from, Tag.GivenName)) return undefined;
    return { ...phrase, name, named: true, type: 'person' };
  }

  /** What stands beside a name and describes it. */
  apposition(phrase: NounPhrase): Apposition | undefined {
    return this.#gathered.appositions.get(phrase.name.from);
  }

  #nearest(phrases: readonly NounPhrase[], item: number): NounPhrase[] {
    let low = 0;
    for (let high = phrases.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((phrases[middle]?.from ?? 0) < item) low = middle + 1;
      else high = middle;
    }
    const near = phrases.slice(Math.max(0, low - ENTITY_MEMORY), low + ENTITY_MEMORY);
    return near.filter((phrase) => phrase.from !== item);
  }

  /** The longest name in the article that contains these words in order. */
  fullest(phrase: NounPhrase): NounPhrase {
    const words = nameWords(this.#reader, phrase.name);
    const last = words.at(-1);
    if (last === undefined || words.length >= FULL_WORDS) return phrase;
    const [first = last] = words;
    let best = phrase;
    let bestLength = words.length;
    for (const candidate of [
      ...(this.#byWord.get(last) ?? []),
      ...(first === last ? [] : (this.#byWord.get(first) ?? [])),
    ]) {
      const other = nameWords(this.#reader, candidate.name);
      if (other.length <= bestLength || other.length > NAME_WORDS) continue;
      if (!this.#isPartOf(phrase, words, other, candidate) || !isOfOneKind(phrase, candidate, words.length)) continue;
      // «انتقد سانتي موران» is no fuller name of either.
      if (this.#beside(candidate, other) !== undefined) continue;
      best = candidate;
      bestLength = other.length;
    }
    if (best !== phrase) return best;
    return this.#beside(phrase, words) ?? this.#withGivenName(phrase, words.length);
  }

  /** Whom a phrase means whose first word is a surname, and whose second names another. */
  #beside(phrase: NounPhrase, words: readonly string[]): NounPhrase | undefined {
    return this.#reader.language.definition.reading.beside?.(
      this.#reader,
      phrase,
      words,
      this.#byWord.get(words[0] ?? '') ?? [],
    );
  }

  /** A surname or a first name and surname: the shorter must end or begin the longer. */
  #isPartOf(phrase: NounPhrase, words: readonly string[], other: readonly string[], candidate: NounPhrase): boolean {
    // «مشوار سانتي» is no fuller name of «سانتي».
    if (endsInWords(other, words)) return candidate.type !== 'person' || !isNoun(this.#reader, candidate.name.from);
    const begins = words.every((word, k) => other[k] === word);
    if (begins && words.length === 1) return this.#isFirstOf(phrase, candidate);
    return begins || (words.length > 1 && words.every((word) => other.includes(word)));
  }

  /** «سوزان» of «سوزان سارتر»: a surname is not the first word of a name, which has then run into what follows it. */
  #isFirstOf(phrase: NounPhrase, { name, type }: NounPhrase): boolean {
    const reader = this.#reader;
    const { from } = phrase.name;
    if (type !== 'person' || reader.lex(from).definite || reader.has(from, Tag.GivenName | Tag.NamePart)) return true;
    for (let i = name.from + 1; i < name.to; i++) {
      if (reader.isDash(i) || reader.has(i - 1, Tag.NamePart)) continue;
      const { tags, definite, stem, verb, preposition } = reader.lex(i);
      if (!reader.isWord(i) || reader.hasTanwin(i) || verb !== null || preposition !== '') return false;
      if ((tags & ~(Tag.GivenName | Tag.NamePart)) !== 0 || isNoun(reader, i)) return false;
      if (definite && (!endsIn(stem, reader.language.endings.belonging) || reader.language.origins.has(stem)))
        return false;
    }
    return true;
  }

  /** The phrase of a surname with the given name that stands before it elsewhere. */
  #withGivenName(phrase: NounPhrase, words: number): NounPhrase {
    const { fullName } = this.#reader.language.definition.reading;
    if (phrase.type !== 'person' || fullName === undefined) return phrase;
    const { from, to } = phrase.name;
    if (this.#reader.has(from, Tag.Place | Tag.Organization | Tag.Outlet)) return phrase;
    // «مورانتي الإسباني»: where he is from is no name of his.
    const origin = words === 2 && this.#reader.language.origins.has(this.#reader.lex(to - 1).stem);
    if (words > 1 && (!origin || this.#reader.has(from, Tag.GivenName))) return phrase;
    const surname = origin ? { from, to: to - 1 } : phrase.name;
    const name = fullName(this.#reader, surname, this.placesOf(this.#reader.lex(from).stem));
    const full = name === null ? phrase : { ...phrase, name };
    return this.#beside(full, nameWords(this.#reader, full.name)) === undefined ? full : phrase;
  }

  /** The first places where a word stands, headlines left out. */
  placesOf(stem: string): readonly number[] {
    if (this.#places === null) {
      this.#places = new Map();
      const { items, sentences, document } = this.#reader;
      for (const { from, to, block } of sentences) {
        const kind = document.blocks[block]?.kind;
        if (kind === 'title' || kind === 'byline') continue;
        for (let i = from; i < to && i < items.length; i++) list(this.#places, this.#reader.lex(i).stem, i, PLACES);
      }
    }
    return this.#places.get(stem) ?? [];
  }
}

function list<T>(lists: Map<string, T[]>, key: string, one: T, limit: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [one]);
  else if (known.length < limit) known.push(one);
}

function isOfOneKind(phrase: NounPhrase, candidate: NounPhrase, words: number): boolean {
  const body = candidate.type === 'organization';
  if (body !== (phrase.type === 'organization') && phrase.roles.length > 0) return false;
  // «السعودية» is the country, whichever body's name ends in it.
  return !body || phrase.type === 'organization' || (phrase.type !== 'person' && words > 1);
}
