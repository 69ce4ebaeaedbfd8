import { ENTITY_MEMORY } from '../../text/limits.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { gather, type Apposition, type Gathered } from './gather.ts';
import { nameWords } from './name-words.ts';

/** Names of so many words are full, and longer ones have run into what follows them. */
const FULL_WORDS = 4;
const NAME_WORDS = 6;

/** Named phrases anywhere in the article: where surnames and roles find their full names. */
export class Gazetteer {
  readonly #reader: Reader;
  readonly #gathered: Gathered;
  readonly #byWord = new Map<string, NounPhrase[]>();
  /** The same phrases by each role that they name, in reading order. */
  readonly #byRole = new Map<string, NounPhrase[]>();

  constructor(reader: Reader, sources: ReadonlyMap<number, NounPhrase>) {
    this.#reader = reader;
    this.#gathered = gather(reader, sources);
    for (const phrase of this.#gathered.phrases) {
      for (const word of nameWords(reader, phrase.name)) list(this.#byWord, word, phrase, ENTITY_MEMORY);
      for (const role of new Set(phrase.roles)) list(this.#byRole, role, phrase, Infinity);
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
      this.#reader.steps++;
    }
    const near = phrases.slice(Math.max(0, low - ENTITY_MEMORY), low + ENTITY_MEMORY);
    this.#reader.steps += near.length;
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
      if (!isPartOf(words, other) || !isOfOneKind(phrase, candidate, words.length)) continue;
      best = candidate;
      bestLength = other.length;
    }
    return best;
  }
}

function list(lists: Map<string, NounPhrase[]>, key: string, phrase: NounPhrase, limit: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [phrase]);
  else if (known.length < limit) known.push(phrase);
}

/** A surname or a first name and surname: the shorter must end or begin the longer. */
function isPartOf(words: readonly string[], other: readonly string[]): boolean {
  const ends = words.every((word, k) => other[other.length - words.length + k] === word);
  const begins = words.every((word, k) => other[k] === word);
  return ends || begins || (words.length > 1 && words.every((word) => other.includes(word)));
}

function isOfOneKind(phrase: NounPhrase, candidate: NounPhrase, words: number): boolean {
  const body = candidate.type === 'organization';
  if (body !== (phrase.type === 'organization') && phrase.roles.length > 0) return false;
  // «السعودية» is the country, whichever body's name ends in it.
  return !body || phrase.type === 'organization' || (phrase.type !== 'person' && words > 1);
}
