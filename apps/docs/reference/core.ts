/**
 * Text in, claims out: the extractor. `@isnad/core/all` has an `extract` that knows every language that is shipped, and
 * `@isnad/core/ar` and `@isnad/core/en` are one language each.
 *
 * @module @isnad/core
 */
export * from '@isnad/core';
