import { describe, expect, it } from 'vitest';
import { fromFeed, fromHtml, IngestError } from '../src/index.ts';
import { LIMITS } from '../src/limits.ts';
import { reducePage } from '../src/html/reduce.ts';

const MEBIBYTE = 1024 * 1024;
const SENTENCE = 'The board said on Monday that the bridge would stay closed until the spring.';
const article = `<article><h1>Bridge stays closed</h1>${`<p>${SENTENCE}</p>`.repeat(5)}</article>`;

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function code(run: () => unknown): string {
  try {
    run();
    return 'read';
  } catch (error) {
    if (IngestError.isInstance(error)) return error.code;
    throw error;
  }
}

/** How deep the elements of a page stand in one another. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)/gu)) {
    if (['br', 'img', 'meta', 'link'].includes(name)) continue;
    depth += close === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('hostile pages', () => {
  // Ten mebibytes each. What is refused is refused while it is counted, before there is a tree of it.
  it.each([
    ['nested div', '<div>', 'too-complex'],
    ['nested paragraphs and bold', '<b><p>', 'too-complex'],
    ['nested tables', '<table><tr><td>', 'too-complex'],
    ['nested lists', '<ul><li>', 'too-complex'],
    ['nested pictures', '<svg><g>', 'too-complex'],
    ['nested unknown elements', '<a1><b2><c3>', 'too-complex'],
    ['empty elements', '<br>', 'too-complex'],
    ['short paragraphs', '<p>x</p>', 'too-complex'],
    ['text', 'word ', 'too-complex'],
    ['entities', '&amp;', 'too-complex'],
    ['opening brackets', '<', 'too-complex'],
    ['end tags', '</div>', 'no-article'],
    ['comments that do not end', '<!--', 'no-article'],
    ['scripts', '<script>var a = "<p>";</script>', 'too-complex'],
    ['one attribute', '<p title="', 'no-article'],
    ['many attributes', ' a=b', 'no-article'],
    ['zero bytes', '\u0000', 'too-complex'],
  ])('should end with a clear error on %s', (_, unit, expected) => {
    const page = unit === ' a=b' ? `<p${fill(unit, 10 * MEBIBYTE)}` : fill(unit, 10 * MEBIBYTE);
    expect(code(() => fromHtml(page))).toBe(expected);
  });

  // Each sign is a text of its own in a tree: within the limit of characters, too many were a crash, or minutes.
  it.each(['<', '<!', ']]>', '</', '&', '&amp;', '&lt;p'])(
    'should refuse a text of %s before there is a tree',
    (unit) => {
      for (const times of [60_000, 200_000, 300_000])
        expect(code(() => fromHtml(unit.repeat(times)))).toBe('too-complex');
    },
  );

  it('should read signs of mark-up, and spaces that do not break, as many as an article may have', () => {
    const signs = `<p>${'if a &lt; b &amp;&amp; b &gt; c then it holds. '.repeat(2_000)}</p>`;
    expect(fromHtml(`${article}${signs}`).text).toContain('if a < b && b > c then it holds.');
    const spaces = `<p>${'It&nbsp;is closed. '.repeat(40_000)}</p>`;
    expect(fromHtml(`<div>${'<div>'.repeat(100)}${spaces}`).text).toMatch(/^It is closed\. It is/u);
  });

  it('should read the article among ten mebibytes of script and style', () => {
    const junk = `<script>${fill('var a = "<p>no</p>";', 5 * MEBIBYTE)}</script><style>${fill('p{color:red}', 5 * MEBIBYTE)}</style>`;
    const { text, title } = fromHtml(`<html><head>${junk}</head><body>${article}</body></html>`);
    expect(title).toBe('Bridge stays closed');
    expect(text.split('\n\n')).toEqual(Array.from({ length: 5 }, () => SENTENCE));
  });

  it('should lift what is nested deeper than any real page, and lose no word', () => {
    const page = `<html><body>${'<div>'.repeat(400)}${article}${'</div>'.repeat(400)}</body></html>`;
    const reduced = reducePage(page);
    expect(reduced.lifted).toBe(true);
    expect(depthOf(reduced.html)).toBeLessThanOrEqual(LIMITS.depth);
    const read = fromHtml(page);
    expect(read.notes).toContain('lifted');
    expect(read.text.split(SENTENCE)).toHaveLength(6);
  });

  it('should keep depth times length within its bound, which is what the time depends on', () => {
    const text = `<p>${SENTENCE}</p>`.repeat(8_000);
    const page = `${'<div>'.repeat(140)}${text}${'</div>'.repeat(140)}`;
    const { html } = reducePage(page);
    const weight = (SENTENCE.length + 20) * 8_000;
    expect(depthOf(html)).toBeLessThanOrEqual(Math.max(LIMITS.leastDepth, LIMITS.depthTimesText / weight));
    expect(html.split(SENTENCE)).toHaveLength(8_001);
  });

  it('should refuse a page beyond the limit without reading it', () => {
    expect(code(() => fromHtml(fill(`<p>${SENTENCE}</p>`, LIMITS.html + 1)))).toBe('too-large');
  });

  it('should take a page with a hostile title, headings and data for what it says', () => {
    const long = fill('a | b - ', 200_000);
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: long,
      author: fill('x', 100_000),
      publisher: { '@id': '#a' },
      '@id': '#a',
    });
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const many = JSON.stringify(Array.from({ length: 200_000 }, () => ({})));
    const scripts = [data, deep, many, '{', ''].map((text) => `<script type="application/ld+json">${text}</script>`);
    const read = fromHtml(`<html><head><title>${long}</title>${scripts.join('')}</head><body>${article}</body></html>`);
    expect(read.text.split('\n\n')).toHaveLength(5);
    expect(read.author).toBeUndefined();
  });

  it('should never hold a tag, an attribute or a script of the page in its text', () => {
    const nasty =
      '<p onclick="x()">Said &lt;script&gt;alert(1)&lt;/script&gt; <img src=x onerror=alert(1)> on Monday, he said.</p>';
    const { text } = fromHtml(`<article><h1>Markup in news</h1>${nasty}<p>${SENTENCE}</p><p>${SENTENCE}</p></article>`);
    // What was written as text stays text; what was mark-up is gone.
    expect(text.split('\n\n')[0]).toBe('Said <script>alert(1)</script> on Monday, he said.');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['an empty page', '<html><head></head><body></body></html>'],
    ['a head alone', '<title>Title</title>'],
    ['a lone surrogate', '\uD800'],
    ['navigation alone', '<nav><a href="/a">One</a> <a href="/b">Two</a></nav>'],
  ])('should say that %s is no article', (_, page) => {
    expect(code(() => fromHtml(page))).toBe('no-article');
  });
});

describe('hostile feeds', () => {
  it('should not multiply entities', () => {
    const names = 'abcdefghij';
    const entities = [...names].map(
      (name, k) => `<!ENTITY ${name} "${k === 0 ? 'x'.repeat(100) : `&${names[k - 1] ?? ''};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><title>T</title><item><title>&j;</title></item></channel></rss>`;
    const length = ((): number => {
      try {
        return JSON.stringify(fromFeed(bomb)).length;
      } catch (error) {
        if (IngestError.isInstance(error)) return 0;
        throw error;
      }
    })();
    expect(length).toBeLessThan(1_000);
  });

  it('should not read a file that an entity names', () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>T</title><item><title>a&f;b</title></item></channel></rss>`;
    const result = code(() => {
      const title = fromFeed(feed).items[0]?.title ?? '';
      expect(title.replace('&f;', '')).toMatch(/^a?b?$/u);
    });
    expect(['read', 'not-a-feed']).toContain(result);
  });

  it('should leave out the articles of a feed that has no end, and keep its entries', () => {
    const content = `<item><title>t</title><content:encoded><![CDATA[${'<p>x, y'.repeat(2_000)}]]></content:encoded></item>`;
    const xmlns = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
    const feed = fromFeed(`<rss version="2.0" ${xmlns}><channel><title>T</title>${content.repeat(80)}</channel></rss>`);
    expect(feed.items).toHaveLength(80);
    expect(feed.items.filter(({ article: read }) => read !== undefined)).toHaveLength(LIMITS.feedElements / 2_000);
    expect(feed.items.at(-1)?.problem?.code).toBe('too-complex');
  });

  it.each([
    ['ten mebibytes of nested tags', fill('<a>', 10 * MEBIBYTE)],
    ['a feed of nested tags', `<rss version="2.0"><channel>${fill('<a>', MEBIBYTE)}`],
    ['a page', '<html><body><p>No feed</p></body></html>'],
    ['nothing', ''],
    ['JSON that is no feed', '{"a":1}'],
  ])('should say that %s is no feed', (_, text) => {
    expect(code(() => fromFeed(text))).toBe('not-a-feed');
  });
});
