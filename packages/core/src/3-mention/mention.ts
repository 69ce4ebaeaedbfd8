import type { Language, PhraseEntry } from '../languages/define-language.ts';
import type { Lex, MentionLayer, PhraseHit, SegmentLayer, Token } from '../model/index.ts';
import { Analyser } from './analyse.ts';

/** Reads every item by the lexicon and finds phrases of several words, in one pass. */
export function mention(segments: SegmentLayer, language: Language): MentionLayer {
  const { items } = segments;
  const analyser = new Analyser(language, new Set(items.map((item) => item.norm)));
  const lex = items.map((item) => analyser.read(item.kind === 'word' ? item.norm : ''));
  lex.forEach(({ cue }, i) => {
    // «ورد في التقرير أن» tells what a paper says; without the preposition it is «ورد الوزير».
    const norm = items[i]?.norm ?? '';
    if (cue?.sourceIn !== undefined && !cue.sourceIn.includes(items[i + 1]?.norm ?? ''))
      lex[i] = analyser.readJoined(norm) ?? lex[i] ?? analyser.read(norm);
  });
  const phrases = new Map<number, PhraseHit>();
  for (let i = 0; i < items.length; i++) {
    const hit = phraseAt(items, lex, i, language);
    if (hit !== null) phrases.set(i, hit);
  }
  return { lex, phrases };
}

function phraseAt(items: readonly Token[], lex: readonly Lex[], i: number, language: Language): PhraseHit | null {
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return null;
  const entries = language.phrases.get(item.norm) ?? withoutConjunction(item.norm, language);
  if (entries === undefined) return null;
  for (const entry of entries) {
    if (matches(items, lex, i, entry))
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
function matches(items: readonly Token[], lex: readonly Lex[], i: number, entry: PhraseEntry): boolean {
  for (let k = 1; k < entry.words.length; k++) {
    const item = items[i + k];
    const word = entry.words[k];
    if (item === undefined || item.kind !== 'word' || word === undefined) return false;
    if (item.norm === word) continue;
    const possessed = lex[i + k];
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
