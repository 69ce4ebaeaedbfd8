/**
 * Writes the catalogue of rules into pages/rules and pages/ar/rules: what each language is read by, from the rules and words
 * themselves, with every example as it is read now. Then writes the first page of the reference, whose others are there by now, and takes
 * them all over into pages/ar/api. None of these pages is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cataloguePage } from './page.ts';
import { writeArabicReference, writeReferenceIndex } from './reference.ts';
import { catalogueWords } from './words.ts';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));
const names = { ar: 'arabic', en: 'english' } as const;

for (const words of catalogueWords) {
  const folder = words.lang === 'en' ? `${pages}rules` : `${pages}${words.lang}/rules`;
  mkdirSync(folder, { recursive: true });
  for (const lang of ['ar', 'en'] as const) writeFileSync(`${folder}/${names[lang]}.md`, cataloguePage(lang, words));
}
writeReferenceIndex(pages);
writeArabicReference(pages);
