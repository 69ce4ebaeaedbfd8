import { Memo } from '../text/memo.ts';
import type { Language } from './define-language.ts';

/** One memo for each language: what a word is depends on the tables of its language and on nothing else. */
export class LanguageMemo<Value> {
  readonly #memos = new WeakMap<Language, Memo<Value>>();

  of(language: Language): Memo<Value> {
    let memo = this.#memos.get(language);
    if (memo === undefined) {
      memo = new Memo();
      this.#memos.set(language, memo);
    }
    return memo;
  }
}
