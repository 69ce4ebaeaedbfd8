import type { Language, PhraseEntry } from '../languages/define-language.ts';
import type { MentionLayer, PhraseHit, SegmentLayer, Token, Word } from '../model/index.ts';
import { clausesOf } from '../reading/clause-reading.ts';
import { Analyser } from './analyse.ts';
import { tellNames } from './exact-names.ts';

/** Reads every item by the lexicon and finds phrases of several words, in one pass. */
export function mention(segments: SegmentLayer, language: Language): MentionLayer {
  const { items, text } = segments;
  const { words, parts } = clausesOf(language)?.words(segments, language, text) ?? {
    words: readForms(segments, language),
    parts: null,
  };
  const phrases = new Map<number, PhraseHit>();
  for (let i = 0; i < items.length; i++) {
    const hit = phraseAt(items, words, i, language);
    if (hit !== null) phrases.set(i, hit);
  }
  return { words, phrases, parts };
}

/** What each word can be, whatever stands around it. */
function readForms(segments: SegmentLayer, language: Language): Word[] {
  const { items } = segments;
  const analyser = new Analyser(language, items);
  const words = items.map((item) => analyser.read(item));
  words.forEach(({ norm, lex: { cue } }, i) => {
    // «ورد في التقرير أن» tells what a paper says; without the preposition it is «ورد الوزير».
    if (cue?.sourceIn === undefined || cue.sourceIn.includes(items[i + 1]?.norm ?? '')) return;
    const joined = analyser.readJoined(norm);
    if (joined !== null) words[i] = joined;
  });
  tellNames(segments, words, language);
  return words;
}

function phraseAt(items: readonly Token[], words: readonly Word[], i: number, language: Language): PhraseHit | null {
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return null;
  const entries = language.phrases.get(item.norm) ?? withoutConjunction(item.norm, language);
  if (entries === undefined) return null;
  for (const entry of entries) {
    if (matches(items, words, i, entry))
      return {
        length: entry.words.length,
        tags: entry.tags,
        according: entry.according ?? null,
        rumour: entry.rumour ?? null,
        intro: entry.intro ?? false,
        digression: entry.digression ?? false,
        role: entry.role ?? null,
      };
  }
  return null;
}

function withoutConjunction(norm: string, language: Language): readonly PhraseEntry[] | undefined {
  for (const conjunction of language.definition.affixes.conjunctions)
    if (norm.startsWith(conjunction)) {
      const entries = language.phrases.get(norm.slice(conjunction.length));
      if (entries !== undefined) return entries;
    }
  return undefined;
}

/** The last word of a phrase may carry a pronoun: «على حد قوله». */
function matches(items: readonly Token[], words: readonly Word[], i: number, entry: PhraseEntry): boolean {
  for (let k = 1; k < entry.words.length; k++) {
    const item = items[i + k];
    const word = entry.words[k];
    if (item === undefined || item.kind !== 'word' || word === undefined) return false;
    if (item.norm === word) continue;
    const possessed = words[i + k]?.lex;
    if (
      k === entry.words.length - 1 &&
      possessed !== undefined &&
      possessed.pronoun !== '' &&
      possessed.stem === word &&
      entry.according !== undefined
    )
      continue;
    return false;
  }
  return true;
}
