import { languages } from '../languages/index.ts';

/** The script of the language, as ISO 15924, or null where the tag is no language. */
function scriptOf(lang: string): string | null {
  try {
    return new Intl.Locale(lang).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** A BCP 47 tag in its usual spelling, from what pages write (`ar_EG`, `AR-eg`); null where it is none. */
export function languageTag(value: string): string | null {
  try {
    return new Intl.Locale(value.trim().replaceAll('_', '-')).toString();
  } catch {
    return null;
  }
}

/** The known language in whose script most letters of the text are, or null where none has any. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, 20_000);
  let best: string | null = null;
  let most = 0;
  for (const { lang, letters } of languages) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}

/** Whether a text in the declared language could look like this: the script is all that is compared. */
export function couldBe(declared: string, text: string): boolean {
  const read = languageOfText(text);
  return read === null || scriptOf(declared) === scriptOf(read);
}
