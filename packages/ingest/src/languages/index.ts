import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PageLanguage } from './language.ts';

/** All languages whose furniture is known. Pages mix them, so every list is used on every page. */
export const languages: readonly PageLanguage[] = [ar, en];

/** The language of the tag, or undefined where its words are not known. */
export function languageFor(lang: string | undefined): PageLanguage | undefined {
  if (lang === undefined) return undefined;
  const base = lang.split('-')[0];
  return languages.find((language) => language.lang === base);
}
