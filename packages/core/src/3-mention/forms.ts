import { endsIn } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import { newWord, NO_LEX } from '../reading/new-word.ts';
import { isHamzaAbove } from '../text/fold.ts';
import { Analyser } from './analyse.ts';
import { tellNames } from './exact-names.ts';
import { tellSpelled } from './spelled.ts';

const SOMEBODY = Tag.Organization | Tag.Outlet | Tag.Role | Tag.Group | Tag.Document | Tag.Medium;

/** «لم تطلب», «تطلب الوزارة»: after some negations stands no past, and of a feminine only the present has these letters. */
function isPresent(before: Word | undefined, next: Word | undefined, language: Lexicon): boolean {
  const negates = Tag.Negator | Tag.VerbParticle;
  if (before !== undefined && (before.tags & negates) === negates) return true;
  if (before !== undefined && agreesWith(before, next, language)) return true;
  if (next === undefined || next.joins !== '' || next.preposition !== '') return false;
  // «تذكر السعودية أن».
  const { states, things, oneOf } = language.particles;
  // «تزعم إحدى الوثائق», «تزعم الوثائق».
  if (states?.has(next.norm) === true || oneOf?.has(next.stem) === true || things?.has(next.stem) === true) return true;
  if ((next.tags & SOMEBODY) === 0) return false;
  return endsIn(next.stem, language.endings.feminine);
}

/** «وزارة الصحة تذكر», «واشنطن تزعم أن»: after a feminine too, or after a name where a clause follows. */
function agreesWith(
  { definite, preposition, stem, tags, verb }: Word,
  next: Word | undefined,
  language: Lexicon,
): boolean {
  if (preposition !== '' || verb?.weak === false) return false;
  if (definite && endsIn(stem, language.endings.feminine)) return true;
  return (
    tags === 0 && verb === null && next !== undefined && (next.tags & Tag.Complementizer) !== 0 && next.joins === ''
  );
}

/** «فقد الجيش السيطرة»: what a particle of verbs never stands before. */
function isNoun(next: Word | undefined): boolean {
  if (next === undefined || next.verb !== null || next.joins !== '' || next.preposition !== '') return false;
  return next.definite || (next.tags & (Tag.Common | Tag.Group | Tag.Role | Tag.Organization)) !== 0;
}

/** «واثق»: one word, where it is not written as a verb with a conjunction («وأثق»). */
function readConvinced({ items, text }: SegmentLayer, words: Word[], { particles }: Lexicon): void {
  for (let i = 0; i < words.length; i++) {
    const { norm, joins = '' } = words[i] ?? {};
    if (norm === undefined || joins === '' || particles.convinced?.has(norm) !== true) continue;
    if (!isHamzaAbove(text, (items[i]?.start ?? 0) + joins.length))
      words[i] = newWord(norm, { ...NO_LEX, tags: Tag.Common, stem: norm });
  }
}

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
    // «ورد في التقرير أن» tells what a paper says, «ما ورد» as well; without the preposition it is «ورد الوزير».
    if (word === undefined || sources === undefined || sources.includes(items[i + 1]?.norm ?? '')) continue;
    if (((words[i - 1]?.tags ?? 0) & (Tag.FreeRelative | Tag.Relative)) !== 0) continue;
    words[i] = analyser.readJoined(word.norm) ?? word;
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.verb?.either !== true || !isPresent(words[i - 1], words[i + 1], language)) continue;
    words[i] = analyser.readPresent(word) ?? word;
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const so = word !== undefined && language.particles.so?.has(word.joins) === true;
    if (so && (word.tags & Tag.VerbParticle) !== 0 && isNoun(words[i + 1]))
      words[i] = analyser.readWhole(word.norm) ?? word;
  }
  readConvinced(segments, words, language);
  tellNames(segments, words, open, language);
  tellSpelled(segments, words, language);
  return words;
}
