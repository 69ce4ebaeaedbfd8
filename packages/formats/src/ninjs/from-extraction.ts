import type { Claim, Extraction, Hop } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { headlineOf } from '../model/headline.ts';
import type { TitleOptions } from '../model/review.ts';
import { isSomebody } from '../model/chain.ts';
import { articleIri, fragment, webAddress } from '../text/iri.ts';
import { precisionOf } from '../text/moment.ts';

/** The article as an item of IPTC ninjs 3.0 ("News in JSON"): the properties that we fill. */
export interface NinjsJson {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.0'; readonly schema: string };
  readonly type: 'text';
  readonly representationType: 'full';
  readonly language?: string;
  readonly contentCreated?: string;
  readonly by?: string;
  readonly headlines?: readonly { readonly role: 'main'; readonly contentType: 'text/plain'; readonly value: string }[];
  readonly bodies: readonly { readonly role: 'main'; readonly contentType: 'text/plain'; readonly value: string }[];
  readonly infoSources?: readonly InfoSourceJson[];
  readonly altIds?: readonly { readonly role: 'web'; readonly value: string }[];
}

/** Whoever provided information to the article, and how. */
export interface InfoSourceJson {
  readonly name: string;
  /** `publisher`; `origin`: said something first; `relay`: passed something on; `anonymous-…`: is not named. */
  readonly role: 'publisher' | 'origin' | 'relay' | 'anonymous-origin' | 'anonymous-relay';
  readonly uri: string;
}

/**
 * An article in ninjs with all its sources as `infoSources`: the publisher, then each source once for each role that it has, in the order
 * in which they come up.
 *
 * @example toNinjs(extraction).infoSources?.[0] // { name: 'الكرملين', role: 'origin', uri: 'https://…#e_1' }
 */
export function toNinjs(extraction: Extraction, options: TitleOptions = {}): NinjsJson {
  checkArguments(extraction, options);
  const { text, lang, meta } = extraction.document;
  const headline = headlineOf(extraction.document, options);
  const uri = articleIri(extraction.document);
  const sources = infoSources(uri, extraction);
  const created = meta.published;
  return {
    uri,
    standard: { name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
    type: 'text',
    representationType: 'full',
    ...(lang === 'und' ? {} : { language: lang }),
    // ninjs wants a moment with its zone; a day alone would need a time that nobody gave.
    ...(created !== undefined && precisionOf(created) === 'moment' && /T\d{2}:\d{2}:\d{2}/u.test(created)
      ? { contentCreated: created }
      : {}),
    ...(meta.author === undefined ? {} : { by: meta.author }),
    ...(headline === null ? {} : { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
    ...(sources.length === 0 ? {} : { infoSources: sources }),
    ...(webAddress(meta.url) === null ? {} : { altIds: [{ role: 'web', value: webAddress(meta.url) ?? '' }] }),
  };
}

function infoSources(article: string, { document, claims, entities }: Extraction): InfoSourceJson[] {
  const ids = new Map(entities.map(({ id, name }) => [name, id]));
  const found = new Map<string, InfoSourceJson>();
  const add = (name: string, role: InfoSourceJson['role']): void => {
    const id = ids.get(name);
    const uri = id === undefined ? fragment(article, 'agent', name) : fragment(article, id);
    const key = `${role} ${name}`;
    if (!found.has(key)) found.set(key, { name, role, uri });
  };
  if (document.meta.publisher !== undefined) add(document.meta.publisher, 'publisher');
  for (const { hop, place } of claims.flatMap(hops)) {
    for (const name of hop.names) add(name, hop.anonymous ? `anonymous-${place}` : place);
  }
  return [...found.values()];
}

function hops(claim: Claim): { readonly hop: Hop; readonly place: 'origin' | 'relay' }[] {
  return claim.chain
    .map((hop, index) => ({ hop, place: index === 0 ? ('origin' as const) : ('relay' as const) }))
    .filter(({ hop }) => isSomebody(claim, hop));
}
