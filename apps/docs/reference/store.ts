/**
 * Articles, claims and append-only reviews at rest.
 *
 * @module @isnad/store
 */
export * from '@isnad/store';
