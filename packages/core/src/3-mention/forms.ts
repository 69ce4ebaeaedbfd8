import type { Lexicon } from '../languages/lexicon.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import { Analyser } from './analyse.ts';
import { tellNames } from './exact-names.ts';

/** What each word can be, whatever stands around it. */
export function readForms(segments: SegmentLayer, language: Lexicon): Word[] {
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
