import type { PlacedWord, Word } from '../model/index.ts';
import type { Letters } from './chars.ts';
import { fold } from './fold.ts';
import { WORD_MEMORY } from './limits.ts';

/** A piece of text as it is spelt, with what was found out of it before: shared by all its places, so that nothing is worked out twice. */
export interface Spelling {
  /** Folded for comparison. Places of one spelling have one and the same string, which tables find faster than a copy. */
  readonly norm: string;
  /** The language whose readings are kept; readings do not depend on what was read before. */
  readBy: object | null;
  reading: Word | null;
  /** … as what the word is in its place. */
  placed: PlacedWord | null;
  /** What the tables of the language list the word as, in bits; -1 where they were not asked yet. */
  listed: number;
}

export function newSpelling(norm: string): Spelling {
  return { norm, readBy: null, reading: null, placed: null, listed: -1 };
}

/** Forgets what another language read. */
export function keepReadingsOf(spelling: Spelling, language: object): void {
  if (spelling.readBy === language) return;
  spelling.readBy = language;
  spelling.reading = spelling.placed = null;
  spelling.listed = -1;
}

/** Longer words are rare. */
const LONGEST = 16;

/** Twice the spellings of a generation, as a power of two: a table that is at most half full is short to search. */
const SLOTS = 2 * WORD_MEMORY;

/** Spellings by their letters, found without cutting them out of the text: open addressing with linear probing. */
class Generation {
  /** By slot the index of a spelling plus one, 0 where it is free, and beside it its hash. */
  readonly #slots = new Int32Array(2 * SLOTS);
  /** The letters of all spellings, {@link LONGEST} places for each, with nothing but zeros behind the last. */
  readonly #units = new Uint16Array(LONGEST * WORD_MEMORY);
  readonly #spellings: Spelling[] = [];

  get size(): number {
    return this.#spellings.length;
  }

  find(units: Uint16Array, from: number, to: number, hash: number): Spelling | undefined {
    const slots = this.#slots;
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = (slots[2 * slot] ?? 0) - 1;
      if (at < 0) return undefined;
      if (slots[2 * slot + 1] === hash && this.#isAt(at, units, from, to)) return this.#spellings[at];
    }
  }

  #isAt(at: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    let o = at * LONGEST;
    const end = o + LONGEST;
    for (let k = from; k < to; k++, o++) if (own[o] !== units[k]) return false;
    return o === end || own[o] === 0;
  }

  add(units: Uint16Array, from: number, to: number, hash: number, spelling: Spelling): void {
    const at = this.#spellings.push(spelling) - 1;
    let slot = hash & (SLOTS - 1);
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[2 * slot] = at + 1;
    this.#slots[2 * slot + 1] = hash;
    this.#units.set(units.subarray(from, to), at * LONGEST);
  }
}

/**
 * The spellings met last, in two generations of at most {@link WORD_MEMORY}: when the young one is full it becomes the old one, which is
 * forgotten except for what is met again. What is forgotten is worked out anew and is the same.
 */
export class Spellings {
  #young = new Generation();
  #old: Generation | null = null;

  /** The spelling of the letters from one offset to another. */
  of({ text, units }: Letters, from: number, to: number): Spelling {
    if (to - from > LONGEST) return newSpelling(fold(text.slice(from, to)));
    // FNV-1a over UTF-16 code units.
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const known = this.#young.find(units, from, to, hash);
    if (known !== undefined) return known;
    const spelling =
      this.#old?.find(units, from, to, hash) ??
      // Put together anew: an engine may keep the whole text alive for the sake of a slice of it.
      newSpelling(fold(String.fromCharCode(...units.subarray(from, to))));
    if (this.#young.size >= WORD_MEMORY) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.add(units, from, to, hash, spelling);
    return spelling;
  }

  /** How many spellings are remembered. */
  get size(): number {
    return this.#young.size + (this.#old?.size ?? 0);
  }
}
