import { expect, it } from 'vitest';
import { fromHtml } from '../src/index.ts';

const around = '<p>The board said on Monday that the bridge would stay closed until the spring.</p>';

/** The first paragraph of an article, as it is read. */
function read(sentence: string): string | undefined {
  return fromHtml(`<article><h1>A bridge</h1><p>${sentence}</p>${around.repeat(3)}</article>`).text.split('\n\n')[0];
}

it.each([
  ['a power', 'The board said that 5<sup>2</sup> tons were lost.', 'The board said that 5² tons were lost.'],
  ['a unit', 'بلغت المساحة 40 كم<sup>٢</sup> وفق المجلس البلدي.', 'بلغت المساحة 40 كم² وفق المجلس البلدي.'],
  ['a small power', 'It held 10<sup>-6</sup> of it, the board said.', 'It held 10⁻⁶ of it, the board said.'],
  ['an ordinal', 'The 21<sup>st</sup> report was late, the board said.', 'The 21st report was late, the board said.'],
  ['a plain note', 'The board noted<sup>1</sup> that it was late.', 'The board noted¹ that it was late.'],
])('should keep %s above the line, so that no amount changes', (_what, written, text) => {
  expect(read(written)).toBe(text);
});

it.each([
  ['a link in it', '<sup><a href="#n1">1</a></sup>'],
  ['a link around it', '<a href="#n1"><sup>12</sup></a>'],
  ['brackets', '<sup class="reference"><a href="#n1">[1]</a></sup>'],
])('should leave out the mark of a note with %s', (_how, mark) => {
  expect(read(`The board said 40 of them${mark} were late.`)).toBe('The board said 40 of them were late.');
});

it('should read what is written now, and not what was struck', () => {
  expect(read('The board said <del>old</del><ins>new</ins> rules hold for <s>four</s> five years.')).toBe(
    'The board said new rules hold for five years.',
  );
});
