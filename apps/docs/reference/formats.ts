/**
 * Claims and reviews out, in the formats of others; reviews of others in.
 *
 * @module @isnad/formats
 */
export * from '@isnad/formats';
