/** What stands without a database, for the browser too: `@isnad/store/claims`. */
export { claimViews, type ClaimView } from './reviews/claim-views.ts';
export { isStillSaid, undoneEvents } from './reviews/derive.ts';
export { fold } from './text/fold.ts';
