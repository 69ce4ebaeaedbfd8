import { WORD_MEMORY } from './limits.ts';

/** Longer words are rare, and an engine may keep the whole text alive for the sake of a long slice of it. */
const WORD_LENGTH = 12;

/**
 * What a pure function gave for the words met last, so that a word is worked out once and not at each place where it stands. It holds two
 * generations of at most {@link WORD_MEMORY} words: when the young one is full it becomes the old one, whose words are forgotten unless they
 * were met again. A value that is forgotten is worked out anew and is the same: no result depends on what was read before.
 */
export class Memo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  get(word: string): Value | undefined {
    const value = this.#young.get(word);
    if (value !== undefined) return value;
    const old = this.#old.get(word);
    if (old !== undefined) this.set(word, old);
    return old;
  }

  set(word: string, value: Value): void {
    if (word.length > WORD_LENGTH) return;
    if (this.#young.size >= WORD_MEMORY) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, value);
  }

  /** How many words are remembered. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
