import { isoDate } from '../dates/iso.ts';
import type { Place } from '../article.ts';
import { cleanText } from '../text/clean.ts';
import { articleNode, listOf, nameIn, readJsonLd, resolve, type JsonLd, type Node } from './json-ld.ts';
import { textOfHtml } from './reduce.ts';

/** What one place on the page says of each fact; the first text that is any good is taken. */
export interface Statement {
  readonly from: Place;
  readonly title?: readonly string[];
  readonly publisher?: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly section?: readonly string[];
  readonly language?: readonly string[];
  readonly canonical?: readonly string[];
  readonly imageCredit?: readonly string[];
}

export interface PageData {
  readonly data: JsonLd;
  readonly article: Node | null;
}

export function pageData(scripts: readonly string[]): PageData {
  const data = readJsonLd(scripts);
  return { data, article: articleNode(data) };
}

/** Data for search engines. Their texts may hold HTML, entities at least. */
export function fromJsonLd({ data, article }: PageData): Statement {
  if (article === null) return { from: 'json-ld' };
  const texts = (key: string): string[] => listOf(article[key]).flatMap((value) => textIn(nameIn(value, data)));
  const image = listOf(article['image'])
    .map((value) => resolve(value, data))
    .find((node) => node !== null);
  const credit = image?.['creditText'] ?? image?.['copyrightHolder'] ?? image?.['creator'];
  const page = resolve(article['mainEntityOfPage'], data)?.['@id'] ?? article['mainEntityOfPage'];
  return {
    from: 'json-ld',
    title: texts('headline').length > 0 ? texts('headline') : texts('name'),
    publisher: [...texts('publisher'), ...texts('sourceOrganization')],
    authors: texts('author').length > 0 ? texts('author') : texts('creator'),
    published: texts('datePublished'),
    modified: texts('dateModified'),
    section: texts('articleSection'),
    language: texts('inLanguage'),
    canonical: [article['url'], page].filter((value) => typeof value === 'string'),
    imageCredit: textIn(nameIn(credit, data)),
  };
}

function textIn(value: string | null): string[] {
  const text = value === null ? '' : textOfHtml(value);
  return text === '' ? [] : [text];
}

/** The names of `<meta>`, by what they hold, the surest first. */
const NAMES = {
  title: ['title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title'],
  publisher: ['dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title'],
  authors: [
    'author',
    'authors',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  published: [
    ...[
      'article:published_time',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
    ],
    ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'datepublished', 'article.published'],
  ],
  modified: [
    'article:modified_time',
    'last-modified',
    'lastmod',
    'dcterms.modified',
    'og:updated_time',
    'article.updated',
  ],
  section: ['article:section', 'section', 'parsely-section', 'cxenseparse:section', 'dc.subject'],
  language: ['content-language', 'language', 'dc.language', 'dcterms.language'],
} as const;

const GRAPH = {
  title: ['og:title'],
  publisher: ['og:site_name'],
  authors: ['og:article:author', 'article:author'],
  published: ['article:published_time', 'og:article:published_time'],
  modified: ['article:modified_time', 'og:article:modified_time'],
  section: ['article:section', 'og:article:section'],
  language: ['og:locale'],
  canonical: ['og:url'],
} as const;

/** OpenGraph, and every other `<meta>`. */
export function fromMeta(page: Document): readonly [openGraph: Statement, meta: Statement] {
  const values = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    const content = cleanText(meta.getAttribute('content') ?? '');
    if (name === null || content === '') continue;
    const key = name.trim().toLowerCase();
    values.set(key, [...(values.get(key) ?? []).slice(0, 20), content]);
  }
  const read = (names: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(names).map(([field, keys]) => [field, keys.flatMap((key) => values.get(key) ?? [])]),
    );
  return [
    { from: 'open-graph', ...read(GRAPH) },
    { from: 'meta', ...read(NAMES) },
  ];
}

/** Microdata and RDFa properties of schema.org, outside of comments and lists of other articles. */
export function fromMicrodata(page: Document): Statement {
  const of = (...properties: string[]): string[] =>
    properties.flatMap((property) =>
      [...page.querySelectorAll(`[itemprop~="${property}"]`)]
        .slice(0, 20)
        .map(valueOf)
        .filter((text) => text !== ''),
    );
  return {
    from: 'microdata',
    title: of('headline'),
    publisher: of('publisher'),
    authors: of('author'),
    published: of('datePublished'),
    modified: of('dateModified'),
    section: of('articleSection'),
    language: of('inLanguage'),
  };
}

function valueOf(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  const value = name.getAttribute('content') ?? name.getAttribute('datetime') ?? name.textContent ?? '';
  return cleanText(value);
}

/** `<link>`, `<html lang>` and `<title>`. */
export function fromLinks(page: Document): readonly [link: Statement, html: Statement] {
  const canonical = [...page.querySelectorAll('link[href]')]
    .filter((link) => /\bcanonical\b/iu.test(link.getAttribute('rel') ?? ''))
    .map((link) => link.getAttribute('href') ?? '');
  const title = cleanText(page.querySelector('title')?.textContent ?? '');
  return [
    { from: 'link', canonical },
    {
      from: 'html',
      title: title === '' ? [] : [title],
      language: [page.documentElement.getAttribute('lang') ?? page.querySelector('body')?.getAttribute('lang') ?? ''],
      published: firstTime(page),
    },
  ];
}

/** The first time that a program can read, outside of lists of other articles. */
function firstTime(page: Document): string[] {
  const times = [...page.querySelectorAll('time[datetime]')].slice(0, 50);
  const first = times.find(
    (time) => isoDate(time.getAttribute('datetime') ?? '') !== null && time.closest('aside, nav, footer, li') === null,
  );
  return first === undefined ? [] : [first.getAttribute('datetime') ?? ''];
}
