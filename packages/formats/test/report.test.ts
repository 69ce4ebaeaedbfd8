import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extract } from '@isnad/core/all';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { jsonLdScript, toHtml } from '../src/index.ts';
import { STYLE, STYLE_HASH } from '../src/report/style.ts';
import { anyText } from './arbitrary.ts';
import { reviewers, sample, sampleReviews, sampleText } from './sample.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page, as a browser would build them. */
function elements(page: string): Element[] {
  const within = (node: Node): Element[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(within) : [];
    return 'tagName' in node ? [node, ...children] : children;
  };
  return within(parse(page));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;
const ofClass = (all: readonly Element[], name: string) =>
  all.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));

/** The words of the article as they stand on the page, without the numbers put among them. */
function articleText(page: string): string[] {
  return ofClass(elements(page), 'text').map((element) => {
    const plain = (node: Node): string =>
      'tagName' in node && attribute(node, 'class') === 'number'
        ? ''
        : 'childNodes' in node
          ? node.childNodes.map(plain).join('')
          : textOf(node);
    return plain(element);
  });
}

describe('toHtml', () => {
  const extraction = sample();
  const page = toHtml(extraction, { reviews: sampleReviews(), reviewers, made: '2025-08-20T10:00:00Z' });

  it('should let its own style in and nothing else', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'));
    const all = elements(page);
    const policy = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(all.filter(({ tagName }) => tagName === 'style').map(textOf)).toEqual([STYLE]);
    const tags = new Set(all.map(({ tagName }) => tagName));
    for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) expect(tags).not.toContain(tag);
    expect(STYLE).not.toMatch(/url\(|@import/u);
    for (const { attrs } of all) {
      for (const { name } of attrs) expect(name).not.toMatch(/^(?:on|src|style$|action)/u);
    }
  });

  it('should hold the whole article with its claims and sources marked, and each chain', () => {
    expect(articleText(page)).toEqual(sampleText.split('\n\n'));
    const all = elements(page);
    const marks = (role: string) =>
      ofClass(all, role)
        .filter(({ tagName }) => tagName === 'mark')
        .map(textOf);
    expect(marks('relay')).toContain('صحيفة «المدار»');
    expect(ofClass(all, 'chain').map((each) => each.childNodes.map(textOf))).toContainEqual([
      'مصدر مطلع غير مسمّى',
      'المدار',
    ]);
    expect(marks('own')).toContain('المشروع بدأ عام 2019');
  });

  it('should lead from every number in the text to its claim and back', () => {
    const all = elements(page);
    const ids = new Set(all.map((element) => attribute(element, 'id')));
    const links = all.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  it('should show what reviewers said, with pages only linked where they are on the web', () => {
    const odd = sampleReviews().map((each) => ({
      ...each,
      evidence: [{ url: 'javascript:alert(1)' }, { url: 'https://ok.example/' }],
    }));
    const all = elements(toHtml(extraction, { reviews: odd, reviewers }));
    const hrefs = all.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => !href.startsWith('#'));
    expect(hrefs.every((href) => href.startsWith('https://'))).toBe(true);
    expect(hrefs).toContain('https://ok.example/');
    const said = ofClass(elements(page), 'review').map(textOf).join('\n');
    for (const words of ['خاطئ', 'هدى', 'يقول الموقع إن الموعد هو الأحد.', 'موعد الافتتاح', 'راجعت الميزانية.']) {
      expect(said).toContain(words);
    }
    expect(ofClass(elements(page), 'rest').map(textOf).join('\n')).toContain('عبارة لم تعد في المقال');
  });

  it('should read in the language that is asked for, while the article keeps its own', () => {
    const root = (html: string) => elements(html).find(({ tagName }) => tagName === 'html');
    const english = toHtml(extraction, { lang: 'en' });
    expect(root(page)?.attrs).toEqual([
      { name: 'lang', value: 'ar' },
      { name: 'dir', value: 'rtl' },
    ]);
    expect(root(english)?.attrs).toEqual([
      { name: 'lang', value: 'en' },
      { name: 'dir', value: 'ltr' },
    ]);
    const paragraph = elements(english).find(({ tagName }) => tagName === 'h1');
    expect([attribute(paragraph, 'lang'), attribute(paragraph, 'dir')]).toEqual(['ar', 'rtl']);
  });

  it('should count in the digits that are asked for, with the form that Arabic gives the number', () => {
    const [one] = extraction.claims;
    const claims = Array.from({ length: 18 }, (_, index) => ({ ...(one ?? expect.fail('no claim')), id: `c${index}` }));
    const figure = (html: string) => ofClass(elements(html), 'figures').map(textOf)[0];
    const many = { ...extraction, claims };
    expect(figure(toHtml(many))).toMatch(/^18 ادّعاءً/u);
    expect(figure(toHtml({ ...many, claims: claims.slice(0, 3) }))).toMatch(/^3 ادّعاءات/u);
    expect(figure(toHtml(many, { lang: 'en' }))).toMatch(/^18 claims/u);
    const arabic = toHtml(many, { digits: 'arab', made: '2025-08-20T10:00:00Z' });
    expect(figure(arabic)).toMatch(/^١٨ ادّعاءً/u);
    expect(arabic).toContain('٢٠ أغسطس ٢٠٢٥');
    expect(ofClass(elements(arabic), 'number').map(textOf).join('')).not.toMatch(/\d/u);
    // What links point at stays as it is.
    expect(arabic).toContain('href="#claim-18"');
  });

  it('should keep every word of any text as text, whatever marks lie over it', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(anyText, fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (text, all) => {
        const claims = all.flatMap((content, index) =>
          extraction.claims.slice(1, 2).map((claim) => ({ ...claim, id: `c_${index}`, content, text })),
        );
        const document = { ...extraction.document, text, title: null, blocks: [], meta: { publisher: text } };
        const made = toHtml({ ...extraction, document, claims, entities: [] }, { reviewers: { u1: text } });
        const shown = text.replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu, '\uFFFD');
        expect(articleText(made).join('')).toBe(text.trim() === '' ? '' : shown);
        expect(elements(made).filter(({ tagName }) => tagName === 'script')).toEqual([]);
      }),
    );
  });

  it('should report on a real article as it was read', () => {
    const path = new URL('../../../fixtures/ar/putin-mbs/article.txt', import.meta.url);
    const read = extract(readFileSync(path, 'utf8'));
    const all = elements(toHtml(read));
    expect(ofClass(all, 'claim')).toHaveLength(read.claims.length);
    expect(articleText(toHtml(read)).join('').replace(/\s/gu, '')).toBe(read.document.text.replace(/\s/gu, ''));
  });
});

describe('jsonLdScript', () => {
  it('should be one element whatever is written in it, with the same document inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = [{ claimReviewed: `</script><!-- ${text}` }];
        const scripts = elements(`<title>x</title>${jsonLdScript(document)}<p>after</p>`).filter(
          ({ tagName }) => tagName === 'script',
        );
        expect(scripts.map((each) => JSON.parse(textOf(each)))).toEqual([document]);
      }),
    );
  });
});
