import type { Document } from '@isnad/core';
import { checkType } from '../model/check.ts';

/**
 * The name under which other systems know an article: its web address, or a UUID made from its text (RFC 9562, version 8), so that the
 * same text has the same name everywhere. Throws FormatError `invalid-argument`.
 *
 * @example articleIri({ text: '…', meta: { url: 'https://news.example/1' }, … }) // 'https://news.example/1'
 */
export function articleIri(document: Pick<Document, 'text' | 'meta'>): string {
  checkType(document, 'object', 'A document');
  const { text, meta } = document;
  checkType(text, 'string', 'The `text` of a document');
  checkType(meta, 'object', 'The `meta` of a document');
  return webAddress(meta.url)?.split('#', 1)[0] ?? `urn:uuid:${uuidOf(text)}`;
}

/** A web address that may be linked to; null for anything else, such as `javascript:` or an address with a password in it. */
export function webAddress(value: string | null | undefined): string | null {
  if (value === null || value === undefined || !URL.canParse(value)) return null;
  const url = new URL(value);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.password === '' ? url.href : null;
}

/** A fragment of an IRI from any text: percent-encoded as UTF-8, a lone surrogate as U+FFFD. */
export function fragment(iri: string, ...parts: readonly string[]): string {
  return `${iri}#${parts.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/')}`;
}

/** Four 32-bit sums over the text, each with its own start, as the digits of a UUID. Not for secrets. */
function uuidOf(text: string): string {
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => sum(text, seed)).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function sum(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
