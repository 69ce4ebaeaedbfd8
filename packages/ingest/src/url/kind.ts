import { IngestError } from '../errors.ts';

export type Kind = 'html' | 'xml' | 'pdf' | 'docx' | 'text';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const KINDS: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
  'application/rdf+xml': 'xml',
  'application/feed+json': 'xml',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/pdf': 'pdf',
  [DOCX]: 'docx',
  'text/plain': 'text',
};

/** Types that say nothing: the first bytes decide. */
const UNTOLD = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/zip']);

export const ACCEPT = `text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, ${DOCX}, application/xml;q=0.9, text/plain;q=0.8`;

function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Throws IngestError `unsupported-type` where the type alone says that it is no article; a picture is not read to its end. */
export function checkType(contentType: string | undefined): void {
  const type = mediaType(contentType);
  if (KINDS[type] === undefined && !UNTOLD.has(type))
    throw new IngestError('unsupported-type', `The answer is ${type}, which holds no article.`);
}

/** What kind of document the bytes are, by their type, or where it says nothing, by how they begin. */
export function kindOf(contentType: string | undefined, bytes: Uint8Array): Kind {
  const told = KINDS[mediaType(contentType)];
  const start = Buffer.from(bytes.subarray(0, 1_024))
    .toString('latin1')
    .replace(/^(?:\xEF\xBB\xBF)?\s*/u, '');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (told === 'xml' || told === undefined) {
    if (/^(?:<!--[^>]*-->\s*)?(?:<!doctype html|<html)/iu.test(start)) return 'html';
    if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/iu.test(start)) return /<html\b/iu.test(start) ? 'html' : 'xml';
  }
  if (told !== undefined) return told;
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('<')) return 'html';
  throw new IngestError('unsupported-type', 'The answer does not say what it is, and does not begin like an article.');
}
