import type { Language } from '../languages/define-language.ts';
import { IsnadError } from '../errors.ts';
import type { Letters } from '../text/chars.ts';
import { Letter, lettersOf, tellingOf } from './telling.ts';

/** How much of the text is looked at to choose its language, in code units. */
const SAMPLE = 20_000;
/** … and to see whether it is another language in the same letters. */
const WORDS_SAMPLE = 5000;
/** With fewer words in small letters a headline or a list could do without any function word. */
const ENOUGH_WORDS = 40;
/** Of forty words of an English article at least five are function words; other languages have three of that spelling at most. */
const LEAST_COMMON = 0.1;
/** A foreign name or loan has one strange word, not one word in ten. */
const MOST_STRANGE = 0.1;
const ENOUGH_FOR_STRANGE = 10;

/** The language that was asked for, or the one whose letters the text has most of; 'und' where neither its letters nor its words fit. */
export function chooseLanguage(
  text: Letters,
  lang: string | undefined,
  languages: readonly Language[],
): { language: Language; lang: string } {
  const [first] = languages;
  if (first === undefined) throw new IsnadError('no-language', 'Pass at least one language.');
  if (lang !== undefined) {
    const primary = lang.toLowerCase().split('-')[0];
    const wanted = languages.find((language) => language.id === primary);
    if (wanted !== undefined) return { language: wanted, lang };
  }
  // One language needs no count: a single letter of it shows that the text is not in another script throughout.
  const enough = languages.length === 1 ? 1 : SAMPLE;
  let best = first;
  let most = 0;
  for (const language of languages) {
    const count = countLetters(text, language, enough, most);
    if (count <= most) continue;
    best = language;
    most = count;
  }
  const known = most > 0 && !isAnother(text, best);
  return { language: best, lang: lang ?? (known ? best.id : 'und') };
}

/** How many letters of a language the head of a text has, counted no further than `enough`, nor where no more than `least` could be reached. */
function countLetters({ units }: Letters, language: Language, enough: number, least: number): number {
  const letters = lettersOf(language);
  const end = Math.min(units.length, SAMPLE);
  let count = 0;
  for (let i = 0; i < end && count < enough && count + end - i > least; i++)
    if (letters[units[i] ?? 0] !== Letter.None) count++;
  return count;
}

/** The letters are those of the language, but its commonest words are missing, or words and letters that it does not have are everywhere. */
function isAnother({ text, units }: Letters, language: Language): boolean {
  const telling = tellingOf(language);
  if (telling === null) return false;
  const { common, others } = telling;
  const letters = lettersOf(language);
  const length = Math.min(text.length, WORDS_SAMPLE);
  let words = 0;
  let small = 0;
  let known = 0;
  const strange: string[] = [];
  for (let i = 0; i < length; i++) {
    const from = i;
    let odd = false;
    for (let letter; i < length && (letter = letters[units[i] ?? 0] ?? 0) !== Letter.None; i++)
      odd ||= letter === Letter.Strange;
    if (i === from) continue;
    words++;
    if (!odd && common.size + others.size === 0) continue;
    const written = text.slice(from, i);
    const word = written.toLowerCase();
    if (common.has(word)) known++;
    // Names are of all languages.
    if (word !== written) continue;
    small++;
    if (odd || others.has(word)) strange.push(word);
  }
  // Around a foreign sentence that is quoted the words are the language's own; and one loan or name may come again and again.
  if (
    words >= ENOUGH_FOR_STRANGE &&
    strange.length >= Math.max(words * MOST_STRANGE, 2 * known + 1) &&
    new Set(strange).size > 1
  )
    return true;
  return common.size > 0 && small >= ENOUGH_WORDS && known < small * LEAST_COMMON;
}
