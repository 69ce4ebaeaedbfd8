import type { IngestErrorCode } from '@isnad/ingest';
import { m } from '$lib/paraglide/messages.js';

/** Why nothing could be read at an address or in a file. */
const WORDS: Readonly<Record<IngestErrorCode, () => string>> = {
  'invalid-argument': m.ingest_aborted,
  'too-large': m.ingest_too_large,
  'too-complex': m.ingest_too_complex,
  'too-slow': m.ingest_too_slow,
  'no-article': m.ingest_no_article,
  'not-a-feed': m.ingest_not_a_feed,
  'unreadable-pdf': m.ingest_unreadable_pdf,
  'encrypted-pdf': m.ingest_encrypted_pdf,
  'no-text': m.ingest_no_text,
  'unreadable-docx': m.ingest_unreadable_docx,
  'invalid-url': m.ingest_invalid_url,
  'unsupported-scheme': m.ingest_unsupported_scheme,
  'credentials-in-url': m.ingest_credentials_in_url,
  'port-refused': m.ingest_port_refused,
  'address-refused': m.ingest_address_refused,
  'not-resolved': m.ingest_not_resolved,
  'too-many-redirects': m.ingest_too_many_redirects,
  'robots-refused': m.ingest_robots_refused,
  'robots-unreachable': m.ingest_robots_unreachable,
  timeout: m.ingest_timeout,
  'connection-failed': m.ingest_connection_failed,
  'http-status': m.ingest_http_status,
  'unsupported-type': m.ingest_unsupported_type,
  'unsupported-encoding': m.ingest_unsupported_encoding,
  aborted: m.ingest_aborted,
};

export const ingestText = (reason: IngestErrorCode): string => WORDS[reason]();
