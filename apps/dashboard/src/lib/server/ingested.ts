import {
  fromFeed,
  fromFileApart,
  fromHtml,
  fromUrl,
  IngestError,
  type Feed,
  type IngestedArticle,
} from '@isnad/ingest';
import { LONGEST_ARTICLE } from '@isnad/store';
import * as v from 'valibot';
import { env } from '$env/dynamic/private';
import type { Problem } from '$lib/problem.ts';
import { givenArticleSchema, type GivenArticle } from './given-article.ts';
import { reachableInTests } from './reachable-in-tests.ts';

export type Ingested =
  | { readonly kind: 'article'; readonly given: GivenArticle }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What one call keeps for the next, and what ends it. */
export interface Reading {
  readonly robotsCache: Map<string, string>;
  readonly signal?: AbortSignal;
}

/**
 * What stands at an address that someone gave. Only public addresses are asked, and every refusal is a problem with words.
 *
 * @example await readAddress('http://127.0.0.1/', reading) // { kind: 'problem', problem: { code: 'ingest', … } }
 */
export function readAddress(url: string, reading: Reading): Promise<Ingested> {
  return orProblem('', async () => {
    const result = await fromUrl(url, { ...reading, ...reachableInTests(env) });
    if (result.kind === 'feed') return { kind: 'feed', feed: result.feed };
    // Nothing was said of an earlier answer, so that nothing can be unchanged since.
    if (result.kind === 'not-modified') return { kind: 'problem', problem: ingestProblem('http-status', '') };
    return articleOf(result.article, '');
  });
}

const READERS = {
  html: fromHtml,
  htm: fromHtml,
  xhtml: fromHtml,
  pdf: (bytes: Uint8Array) => fromFileApart('pdf', bytes),
  docx: (bytes: Uint8Array) => fromFileApart('docx', bytes),
} as const;

/** What reads a file of this name; null where its kind is none of these. */
export function readerOf(name: string): ((bytes: Uint8Array) => Promise<Ingested>) | null {
  const ending = /\.(?<ending>\w+)$/u.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
  const found = Object.entries(READERS).find(([each]) => each === ending);
  if (found === undefined) return null;
  const [, read] = found;
  return (bytes) => orProblem(name, async () => articleOf(await read(bytes), name));
}

/** The entries of a feed that was uploaded. */
export function readFeed(name: string, bytes: Uint8Array): Promise<Ingested> {
  return orProblem(name, () => ({ kind: 'feed', feed: fromFeed(bytes) }));
}

/** An article in the form of all that is given. Facts that the desk cannot keep are left out; the text is not. */
export function articleOf(read: IngestedArticle, name: string): Ingested {
  const { title, text, publisher, author, section, published, url } = read;
  if (text.length > LONGEST_ARTICLE) return { kind: 'problem', problem: ingestProblem('too-large', name) };
  const facts = Object.entries({ title, publisher, author, section, published, url }).filter(
    ([fact, value]) => v.safeParse(givenArticleSchema, { text: 'x', [fact]: value }).success,
  );
  const parsed = v.safeParse(givenArticleSchema, { ...Object.fromEntries(facts), text });
  return parsed.success
    ? { kind: 'article', given: parsed.output }
    : { kind: 'problem', problem: ingestProblem('no-article', name) };
}

async function orProblem(name: string, read: () => Promise<Ingested> | Ingested): Promise<Ingested> {
  try {
    return await read();
  } catch (error) {
    if (!IngestError.isInstance(error)) throw error;
    return { kind: 'problem', problem: ingestProblem(error.code, name) };
  }
}

const ingestProblem = (reason: IngestError['code'], name: string): Problem => ({ code: 'ingest', reason, name });
