import type { Language } from '../languages/define-language.ts';
import { IsnadError } from '../errors.ts';

/** How much of the text is looked at to choose its language, in code units. */
const SAMPLE = 20_000;

/** The language that was asked for, or the one whose letters the text has most of. */
export function chooseLanguage(
  text: string,
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
  const sample = text.slice(0, SAMPLE);
  // One language needs no count: a single letter of it shows that the text is not in another script throughout.
  const enough = languages.length === 1 ? 1 : SAMPLE;
  const counts = languages.map((language) => countLetters(sample, language, enough));
  let best = 0;
  counts.forEach((count, k) => {
    if (count > (counts[best] ?? 0)) best = k;
  });
  const language = languages[best] ?? first;
  return { language, lang: lang ?? ((counts[best] ?? 0) > 0 ? language.id : 'und') };
}

/** How many letters of a language a text has, counted no further than `enough`. */
function countLetters(text: string, language: Language, enough: number): number {
  let count = 0;
  for (const [from, to] of language.letters)
    for (let i = 0; i < text.length && count < enough; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= from && unit <= to) count++;
    }
  return count;
}
