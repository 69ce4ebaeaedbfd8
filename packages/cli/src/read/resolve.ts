import { createReadStream } from 'node:fs';
import type { ArticleInput } from '@isnad/core';
import type * as Ingest from '@isnad/ingest';
import { decode, decodeFile } from '../io/decode.ts';
import { fail, succeed, type Result } from '../io/failure.ts';
import { LARGEST_ARTICLE } from '../io/limits.ts';
import { parseArticle, type ParsedArticle } from '../io/parse-article.ts';
import { parseJson } from '../io/parse-json.ts';
import { failureOf } from './failure-of.ts';
import type { Item, Resolved, WholeFormat } from './item.ts';
import { collect, largest, slug } from './list.ts';

/** What the reading of addresses needs to know. */
export interface Reach {
  /** Hosts with ports that may be asked although they are not public: `192.168.7.2:8080`. */
  readonly allowPrivate: readonly string[];
  /** Of this run, by origin. */
  readonly robotsCache: Map<string, string>;
  readonly signal?: AbortSignal;
}

/** Reads one item. Never throws for what the item is or holds. */
export async function resolveItem(item: Item, reach: Reach): Promise<Resolved> {
  switch (item.kind) {
    case 'failure':
      return item;
    case 'article':
      return item;
    case 'line':
      return named(await parseLine(item.bytes), `${item.place.file ?? 'stdin'}:${item.place.line}`);
    case 'bytes':
      return item.bytes === null
        ? tooLarge(item.format)
        : readWhole(Buffer.from(item.bytes.buffer, item.bytes.byteOffset, item.bytes.length), item.format, item, reach);
    case 'file': {
      try {
        const { bytes } = await collect(createReadStream(item.path), largest(item.format));
        return bytes === null ? tooLarge(item.format) : await readWhole(bytes, item.format, item, reach);
      } catch (error) {
        return { kind: 'failure', failure: failureOf(error) };
      }
    }
    case 'url':
      return readAddress(item, reach);
  }
}

function tooLarge(format: WholeFormat): Resolved {
  return { kind: 'failure', failure: { code: 'too-large', limit: largest(format) } };
}

function named(result: Result<ParsedArticle>, id: string): Resolved {
  if (!result.ok) return { kind: 'failure', failure: result.failure };
  return { kind: 'article', id: result.value.id ?? id, article: result.value.article };
}

async function parseLine(bytes: Uint8Array | null): Promise<Result<ParsedArticle>> {
  if (bytes === null) return fail({ code: 'too-large', limit: LARGEST_ARTICLE });
  const decoded = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!decoded.ok) return decoded;
  const json = await parseJson(decoded.value);
  if (json.ok) return parseArticle(json.value);
  // The place already says which line.
  return json.failure.code === 'invalid-json' ? fail({ ...json.failure, line: null }) : json;
}

async function readWhole(bytes: Buffer, format: WholeFormat, item: Item, { signal }: Reach): Promise<Resolved> {
  const id = item.place.file ?? 'stdin';
  if (format === 'text' || format === 'json') return named(await readOwn(bytes, format), id);
  if (bytes.length === 0) return { kind: 'failure', failure: { code: 'empty' } };
  return ingest(async ({ fromHtml, fromFeed, fromFileApart }) => {
    switch (format) {
      case 'html':
        return { kind: 'article', id, article: articleOf(fromHtml(bytes)) };
      case 'pdf':
      case 'docx': {
        const read = await fromFileApart(format, bytes, signal === undefined ? {} : { signal });
        return { kind: 'article', id, article: articleOf(read) };
      }
      case 'feed':
        return entriesOf(fromFeed(bytes), item);
    }
  });
}

async function readOwn(bytes: Buffer, format: 'text' | 'json'): Promise<Result<ParsedArticle>> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (text.trim() === '') return fail({ code: 'empty' });
  if (format === 'text') {
    return looksLikeHtml(text) ? fail({ code: 'html' }) : succeed({ id: null, article: { text } });
  }
  const json = await parseJson(text);
  return json.ok ? parseArticle(json.value) : json;
}

function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 1024).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}

function readAddress(item: Extract<Item, { kind: 'url' }>, reach: Reach): Promise<Resolved> {
  const { url, entry } = item;
  return ingest(async ({ fromUrl }) => {
    const result = await fromUrl(url, reach);
    switch (result.kind) {
      case 'article':
        return { kind: 'article', id: url, article: articleOf(result.article) };
      case 'feed':
        // A feed whose entries are feeds could go on for ever.
        return entry ? { kind: 'failure', failure: { code: 'feed-in-feed' } } : entriesOf(result.feed, item);
      case 'not-modified':
        return { kind: 'failure', failure: { code: 'ingest', reason: 'http-status', words: 'nothing has changed' } };
    }
  });
}

/** Each entry is an item of its own: read where the feed holds it in full, fetched from its address otherwise. */
function entriesOf(feed: Ingest.Feed, { place, name }: Item): Resolved {
  const items = feed.items.map((entry, index): Item => {
    const line = index + 1;
    const words = slug(entry.title ?? '');
    const common = {
      place: { file: place.file, line, entry: true },
      name: `${name}/${line}${words === '' ? '' : `-${words}`}`,
      size: 0,
    };
    if (entry.article !== undefined) {
      const id = entry.url ?? entry.id ?? `${place.file ?? 'stdin'}:${line}`;
      return { kind: 'article', id, article: articleOf(entry.article), ...common };
    }
    if (entry.url !== undefined) return { kind: 'url', url: entry.url, entry: true, ...common };
    const { problem } = entry;
    return problem === undefined
      ? { kind: 'failure', failure: { code: 'entry-without-text' }, ...common }
      : { kind: 'failure', failure: { code: 'ingest', reason: problem.code, words: problem.message }, ...common };
  });
  return items.length === 0 ? { kind: 'failure', failure: { code: 'empty' } } : { kind: 'items', items };
}

/** Loaded only where it is needed: plain text starts faster without it. */
async function ingest(read: (package_: typeof Ingest) => Promise<Resolved>): Promise<Resolved> {
  const package_ = await import('@isnad/ingest');
  try {
    return await read(package_);
  } catch (error) {
    if (!package_.IngestError.isInstance(error)) throw error;
    return { kind: 'failure', failure: { code: 'ingest', reason: error.code, words: error.message } };
  }
}

function articleOf(read: Ingest.IngestedArticle): ArticleInput {
  const { blocks: _blocks, meta: _meta, notes: _notes, encoding: _encoding, ...article } = read;
  return article;
}
