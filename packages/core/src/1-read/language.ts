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
  const counts = languages.map(() => 0);
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    languages.forEach((language, k) => {
      if (language.definition.letters.some(([from, to]) => unit >= from && unit <= to))
        counts[k] = (counts[k] ?? 0) + 1;
    });
  }
  let best = 0;
  counts.forEach((count, k) => {
    if (count > (counts[best] ?? 0)) best = k;
  });
  const language = languages[best] ?? first;
  return { language, lang: lang ?? ((counts[best] ?? 0) > 0 ? language.id : 'und') };
}
