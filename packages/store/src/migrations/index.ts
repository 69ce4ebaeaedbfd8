import { articles } from './01-articles.ts';
import { reviews } from './02-reviews.ts';
import { people } from './03-people.ts';
import { passwordLinks } from './04-password-links.ts';
import { archive } from './05-archive.ts';
import { readings } from './06-readings.ts';
import type { Migration } from './types.ts';

/** In the order in which they run. A released one is never edited: what changes comes as the next one. */
export const MIGRATIONS: readonly Migration[] = [articles, reviews, people, passwordLinks, archive, readings];
