import { Memo } from '../text/memo.ts';
import type { Lexicon } from './lexicon.ts';

/** One memo for each language: what a word is depends on the tables of its language and on nothing else. */
export class LanguageMemo<Value> {
  readonly #memos = new WeakMap<Lexicon, Memo<Value>>();

  of(language: Lexicon): Memo<Value> {
    let memo = this.#memos.get(language);
    if (memo === undefined) {
      memo = new Memo();
      this.#memos.set(language, memo);
    }
    return memo;
  }
}
