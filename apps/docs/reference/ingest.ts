/**
 * Web pages and files in, articles with clean blocks out.
 *
 * @module @isnad/ingest
 */
export * from '@isnad/ingest';
