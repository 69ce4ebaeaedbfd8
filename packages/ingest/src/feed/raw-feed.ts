import type { parseFeed } from 'feedsmith';

/** What the formats have in common, as they give it. */
interface RawFeed {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly base: string | undefined;
  readonly lang: string | undefined;
  readonly items: readonly RawItem[];
}

export interface RawItem {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

type Parsed = ReturnType<typeof parseFeed>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** Every format in one shape; nothing is read into it. */
export function rawFeed(parsed: Parsed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
  }
}

function fromRss(feed: Of<'rss'>): RawFeed {
  return {
    title: feed.title,
    link: feed.link,
    base: undefined,
    lang: feed.language,
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      title: item.title,
      summary: item.description,
      content: item.content?.encoded,
      published: dateText(item.pubDate ?? item.dc?.dates?.[0]),
      modified: dateText(item.atom?.updated),
      authors: texts(
        item.dc?.creators ?? item.authors?.map((author) => (typeof author === 'string' ? author : author.name)),
      ),
      categories: texts(item.categories?.map(({ name }) => name)),
    })),
  };
}

function fromAtom(feed: Of<'atom'>): RawFeed {
  const alternate = (links: { href?: string; rel?: string }[] | undefined): string | undefined =>
    (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
  return {
    title: feed.title?.value,
    link: alternate(feed.links),
    base: feed.xml?.base,
    lang: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      link: alternate(entry.links),
      title: entry.title?.value,
      summary: entry.summary?.value,
      content: entry.content?.value,
      published: dateText(entry.published ?? entry.updated),
      modified: dateText(entry.updated),
      authors: texts((entry.authors ?? feed.authors)?.map(({ name }) => name)),
      categories: texts(entry.categories?.map(({ label, term }) => label ?? term)),
    })),
  };
}

function fromRdf(feed: Of<'rdf'>): RawFeed {
  return {
    title: feed.title,
    link: feed.link,
    base: undefined,
    lang: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about,
      link: item.link,
      title: item.title,
      summary: item.description,
      content: item.content?.encoded,
      published: dateText(item.dc?.dates?.[0]),
      modified: undefined,
      authors: texts(item.dc?.creators),
      categories: texts(item.dc?.subjects),
    })),
  };
}

function fromJson(feed: Of<'json'>): RawFeed {
  return {
    title: feed.title,
    link: feed.home_page_url,
    base: undefined,
    lang: feed.language,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      link: item.url,
      title: item.title,
      summary: item.summary,
      content: item.content_html ?? paragraphs(item.content_text),
      published: dateText(item.date_published),
      modified: dateText(item.date_modified),
      authors: texts((item.authors ?? feed.authors)?.map(({ name }) => name)),
      categories: texts(item.tags),
    })),
  };
}

function paragraphs(text: string | undefined): string | undefined {
  const escaped = text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    ?.split(/\n+/u)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function texts(values: readonly (string | undefined)[] | undefined): string[] {
  return (values ?? []).filter((value) => value !== undefined);
}

/** The reader leaves dates as they stand, but types them as whatever it may be told to make of them. */
function dateText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
