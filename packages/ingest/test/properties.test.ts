import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml, IngestError } from '../src/index.ts';
import { readPages } from './read-pages.ts';

const words = {
  ar: 'أعلنت الوزارة أمس خطة جديدة لإصلاح الطرق في المحافظات الشرقية بعد شكاوى السكان وقال المدير إن العمل يبدأ قريبا'.split(
    ' ',
  ),
  en: 'the ministry announced a new plan to repair roads in the eastern districts after residents complained about the delays'.split(
    ' ',
  ),
};

/** Sentences of a news text, long enough not to be a label. */
const sentence = fc
  .constantFrom(words.ar, words.en)
  .chain((list) => fc.array(fc.constantFrom(...list), { minLength: 10, maxLength: 40 }))
  .map((chosen) => `${chosen.join(' ')}.`);

const furniture = fc.constantFrom(
  '<div class="related-posts"><h3>مواضيع ذات صلة</h3><ul><li><a href="/1">خبر آخر عن الطرق</a></li></ul></div>',
  '<p><strong>اقرأ أيضًا:</strong> <a href="/2">خطة الطرق في سطور</a></p>',
  '<div class="ad-slot"><span>Advertisement</span></div>',
  '<p>إعلان</p>',
  '<div class="share-bar"><a href="#">Facebook</a> <a href="#">X</a></div>',
  '<aside><p>Sign up for our daily newsletter and never miss a story from the districts.</p></aside>',
  '<figure><img src="a.jpg"><figcaption>A road in the east, in a photo from May.</figcaption></figure>',
  '<script>document.write("<p>no</p>")</script>',
  '<div style="display:none"><p>This is not shown to any reader of the page at all.</p></div>',
  '',
);

const wrap = fc.constantFrom<(text: string) => string>(
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<div class="css-1x"><p><span>${text}</span></p></div>`,
  (text) => `${text}<br><br>`,
);

describe('any article', () => {
  it('should lose no paragraph and take in no furniture, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 3, maxLength: 12 }),
        fc.array(furniture, { minLength: 12, maxLength: 12 }),
        wrap,
        (paragraphs, between, as) => {
          const body = paragraphs.map((text, k) => as(text) + (between[k] ?? '')).join('\n');
          const page = `<html><head><title>Roads to be repaired - Post</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Roads to be repaired</h1><div class="entry-content">${body}</div></article></main><footer><p>All rights reserved</p></footer></body></html>`;
          expect(fromHtml(page).text.split('\n\n')).toEqual(paragraphs);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('any page', () => {
  const pages = readPages().map(({ bytes }) => Buffer.from(bytes).toString('latin1'));

  it('should be read or refused, never crash, when pieces of it are lost, doubled or moved', () => {
    const edit = fc.tuple(
      fc.constantFrom('drop', 'double', 'move'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(2_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(edit, { minLength: 1, maxLength: 6 }), (page, edits) => {
        let text = page;
        for (const [kind, at, length] of edits) {
          const from = Math.floor(at * text.length);
          const piece = text.slice(from, from + length);
          const rest = text.slice(0, from) + text.slice(from + length);
          text =
            kind === 'drop' ? rest : kind === 'double' ? text.slice(0, from) + piece + text.slice(from) : piece + rest;
        }
        try {
          const article = fromHtml(Buffer.from(text, 'latin1'));
          const body = article.blocks
            .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
            .map((block) => block.text);
          expect(article.text).toBe(body.join('\n\n'));
          for (const block of article.blocks) expect(block.text).toBe(block.text.trim());
        } catch (error) {
          if (!IngestError.isInstance(error)) throw error;
          expect(error.code).toBe('no-article');
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it('should give the same article every time', () => {
    for (const { bytes } of readPages()) expect(fromHtml(bytes)).toEqual(fromHtml(bytes));
  });
});
