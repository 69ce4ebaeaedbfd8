import { describe, expect, it } from 'vitest';
import { fromHtml } from '../src/index.ts';
import { readPages } from './read-pages.ts';

describe.each(readPages())('$name', ({ bytes, expected }) => {
  const article = fromHtml(bytes, {
    ...(expected.given === undefined ? {} : { url: expected.given }),
    ...(expected.contentType === undefined ? {} : { contentType: expected.contentType }),
  });

  it('should give the whole body and nothing else', () => {
    expect(article.text.split('\n\n')).toEqual(expected.body);
  });

  it('should find title, publisher, author and date', () => {
    const { title, publisher, author, published, url } = expected;
    const found = {
      title: article.title,
      publisher: article.publisher,
      author: article.author,
      published: article.published,
      url: article.url,
    };
    expect(found).toEqual({ title, publisher, author, published, url });
  });

  it('should say where each was found', () => {
    const places = Object.fromEntries(Object.entries(article.meta).map(([field, found]) => [field, found?.from]));
    expect(places).toMatchObject(expected.from);
    expect(article.notes).toEqual(expected.notes ?? []);
  });
});
