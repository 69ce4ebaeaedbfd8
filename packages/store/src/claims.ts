/** What stands without a database, for the browser too: `@isnad/store/claims`. */
export { claimViews, type ClaimView } from './reviews/claim-views.ts';
export { isStillSaid, undoneEvents } from './reviews/derive.ts';
export { readingOf, type ClaimReading, type ReadingChange, type ReadSource } from './reviews/reading.ts';
export { fold } from './text/fold.ts';
