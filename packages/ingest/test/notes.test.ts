import { describe, expect, it } from 'vitest';
import { fromHtml } from '../src/index.ts';

const sentence = 'The board said on Monday that the bridge would stay closed until the spring.';

function page(head: string, lang = 'en'): string {
  return `<html lang="${lang}"><head><title>Bridge stays closed</title>${head}</head><body><article><h1>Bridge stays closed</h1>${`<p>${sentence}</p>`.repeat(3)}</article></body></html>`;
}

describe('what a desk is told', () => {
  it('should not take the address of another host for that of the article', () => {
    const canonical = '<link rel="canonical" href="https://www.other.example/bridge">';
    const article = fromHtml(page(canonical), { url: 'https://post.example/bridge?utm=1' });
    expect(article.url).toBe('https://post.example/bridge?utm=1');
    expect(article.meta.canonical?.value).toBe('https://www.other.example/bridge');
    expect(article.notes).toEqual(['foreign-canonical']);
  });

  it('should take the address that the same site prefers', () => {
    const canonical = '<link rel="canonical" href="/bridge">';
    const article = fromHtml(page(canonical), { url: 'https://m.post.example/bridge?utm=1' });
    expect(article.url).toBe('https://m.post.example/bridge');
    const main = '<link rel="canonical" href="https://www.post.example/bridge">';
    expect(fromHtml(page(main), { url: 'https://m.post.example/b' }).url).toBe('https://www.post.example/bridge');
    expect(fromHtml(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeUndefined();
  });

  it('should say that search engines are given much more than readers', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge stays closed',
      articleBody: `${sentence} `.repeat(12),
    });
    const article = fromHtml(page(`<script type="application/ld+json">${data}</script>`));
    expect(article.notes).toEqual(['less-than-data']);
    expect(article.text.split('\n\n')).toHaveLength(3);
  });

  it('should name the language of the text, where the page names another', () => {
    expect(fromHtml(page('', 'ar')).lang).toBe('en');
    expect(fromHtml(page('', 'ar')).notes).toEqual(['wrong-language']);
    expect(fromHtml(page('', 'en_GB'))).toMatchObject({ lang: 'en-GB', notes: [] });
    // French is written as English is: the page is believed.
    expect(fromHtml(page('', 'fr')).lang).toBe('fr');
  });
});
