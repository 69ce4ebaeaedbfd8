/**
 * Text in, claims out: the extractor. `@isnad/core/all` has an `extract` that knows every language that is shipped, and
 * `@isnad/core/ar` is Arabic alone.
 *
 * @module @isnad/core
 */
export * from '@isnad/core';
