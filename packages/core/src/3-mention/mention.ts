import type { Lexicon, PhraseEntry } from '../languages/lexicon.ts';
import type { MentionLayer, PhraseHit, SegmentLayer, Token, Word } from '../model/index.ts';

/** Reads every item by the lexicon and finds phrases of several words, in one pass. */
export function mention(segments: SegmentLayer, language: Lexicon): MentionLayer {
  const { items } = segments;
  const { words, parts } = language.definition.reading.words(segments, language);
  const phrases: (PhraseHit | null)[] = [];
  for (let i = 0; i < items.length; i++) phrases.push(phraseAt(items, words, i, language));
  return { words, phrases, parts };
}

function phraseAt(items: readonly Token[], words: readonly Word[], i: number, language: Lexicon): PhraseHit | null {
  const word = words[i];
  // With most words no phrase begins.
  if (word === undefined || word.phrases === null) return null;
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return null;
  const entries = (word.phrases ??= language.phrases.get(item.norm) ?? withoutConjunction(item.norm, language));
  const next = items[i + 1];
  const second = next?.kind === 'word' ? next.norm : '';
  for (const entry of entries ?? []) {
    // Most are refused by their second word; the last one may carry a pronoun.
    if (entry.length > 1 && entry.words[1] !== second && (entry.length > 2 || entry.according === null)) continue;
    if (matches(items, words, i, entry)) return entry;
  }
  return null;
}

function withoutConjunction(norm: string, language: Lexicon): readonly PhraseEntry[] | null {
  for (const conjunction of language.definition.affixes.conjunctions)
    if (norm.startsWith(conjunction)) {
      const entries = language.phrases.get(norm.slice(conjunction.length));
      if (entries !== undefined) return entries;
    }
  return null;
}

/** The last word of a phrase may carry a pronoun: «على حد قوله». */
function matches(items: readonly Token[], words: readonly Word[], i: number, entry: PhraseEntry): boolean {
  for (let k = 1; k < entry.length; k++) {
    const item = items[i + k];
    const word = entry.words[k];
    if (item === undefined || item.kind !== 'word' || word === undefined) return false;
    if (item.norm === word) continue;
    const possessed = words[i + k];
    if (
      k === entry.length - 1 &&
      possessed !== undefined &&
      possessed.pronoun !== '' &&
      possessed.stem === word &&
      entry.according !== null
    )
      continue;
    return false;
  }
  return true;
}
