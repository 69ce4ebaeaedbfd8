import type { WordReading } from '../model/index.ts';
import { fold } from './fold.ts';
import { WORD_MEMORY } from './limits.ts';

/** A piece of text as it is spelt, with what was found out of it before: shared by all its places, so that nothing is worked out twice. */
export interface Spelling {
  /** Folded for comparison. Places of one spelling have one and the same string, which tables find faster than a copy. */
  readonly norm: string;
  /** The language whose reading is kept; readings do not depend on what was read before. */
  readBy: object | null;
  reading: WordReading | null;
}

/** Longer words are rare, and an engine may keep the whole text alive for the sake of a long slice of it. */
const LONGEST = 12;

/** Twice the spellings of a generation, as a power of two: a table that is at most half full is short to search. */
const SLOTS = 2 * WORD_MEMORY;

/** Spellings by their letters, found without cutting them out of the text: open addressing with linear probing. */
class Generation {
  /** Index into the lists below, plus one; 0 is free. */
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(WORD_MEMORY);
  readonly #letters: string[] = [];
  readonly #spellings: Spelling[] = [];

  get size(): number {
    return this.#spellings.length;
  }

  find(text: string, from: number, to: number, hash: number): Spelling | undefined {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0) return undefined;
      if (this.#hashes[at] === hash && isAt(this.#letters[at] ?? '', text, from, to)) return this.#spellings[at];
    }
  }

  add(letters: string, hash: number, spelling: Spelling): void {
    let slot = hash & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[this.#spellings.length] = hash;
    this.#letters.push(letters);
    this.#slots[slot] = this.#spellings.push(spelling);
  }
}

function isAt(letters: string, text: string, from: number, to: number): boolean {
  if (letters.length !== to - from) return false;
  for (let k = 0; k < letters.length; k++) if (letters.charCodeAt(k) !== text.charCodeAt(from + k)) return false;
  return true;
}

/**
 * The spellings met last, in two generations of at most {@link WORD_MEMORY}: when the young one is full it becomes the old one, which is
 * forgotten except for what is met again. What is forgotten is worked out anew and is the same.
 */
export class Spellings {
  #young = new Generation();
  #old: Generation | null = null;

  /** The spelling of the letters from one offset to another. */
  of(text: string, from: number, to: number): Spelling {
    if (to - from > LONGEST) return { norm: fold(text.slice(from, to)), readBy: null, reading: null };
    // FNV-1a over UTF-16 code units.
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const known = this.#young.find(text, from, to, hash);
    if (known !== undefined) return known;
    const letters = text.slice(from, to);
    const spelling = this.#old?.find(text, from, to, hash) ?? { norm: fold(letters), readBy: null, reading: null };
    if (this.#young.size >= WORD_MEMORY) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.add(letters, hash, spelling);
    return spelling;
  }

  /** How many spellings are remembered. */
  get size(): number {
    return this.#young.size + (this.#old?.size ?? 0);
  }
}
