import type { Lexicon } from '../languages/lexicon.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import { Analyser } from './analyse.ts';
import { tellNames } from './exact-names.ts';

/** What each word can be, whatever stands around it. */
export function readForms(segments: SegmentLayer, language: Lexicon): Word[] {
  const { items } = segments;
  const analyser = new Analyser(language, items);
  const words: Word[] = [];
  const open: number[] = [];
  for (const item of items) {
    const word = analyser.read(item);
    if (word.open) open.push(words.length);
    words.push(word.open ? analyser.inArticle(word) : word);
  }
  for (const i of open) {
    const word = words[i];
    const sources = word?.cue?.sourceIn;
    // «ورد في التقرير أن» tells what a paper says; without the preposition it is «ورد الوزير».
    if (word === undefined || sources === undefined || sources.includes(items[i + 1]?.norm ?? '')) continue;
    words[i] = analyser.readJoined(word.norm) ?? word;
  }
  tellNames(segments, words, open, language);
  return words;
}
