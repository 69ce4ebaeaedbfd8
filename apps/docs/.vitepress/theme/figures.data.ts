import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tables of a page of measurements, row by row, the head first. */
export type Figures = Readonly<Record<string, readonly (readonly (readonly string[])[])[]>>;

const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url));

declare const data: Figures;
export { data };

/** Measurements are written once, in English, by the commands that take them; the Arabic pages show the same tables. */
export default {
  watch: ['../../../../docs/{quality,quality-en,speed}.md'],
  load(): Figures {
    return Object.fromEntries(
      ['quality', 'quality-en', 'speed'].map((name) => [name, tables(readFileSync(`${docs}${name}.md`, 'utf8'))]),
    );
  },
};

function tables(page: string): string[][][] {
  return [...page.matchAll(/(?:^\|.*\n)+/gmu)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .filter((_, index) => index !== 1)
      .map((row) => row.split('|').slice(1, -1).map(plain)),
  );
}

function plain(cell: string): string {
  return cell.replaceAll(/[*_`]/gu, '').trim();
}
