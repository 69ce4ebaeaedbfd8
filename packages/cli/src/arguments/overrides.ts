import type { ArticleInput } from '@isnad/core';
import type { Messages } from '../messages/messages.ts';
import { UsageError } from '../io/failure.ts';

/** What the command line says about every article, whatever the article says of itself. */
export type Overrides = Pick<ArticleInput, 'lang' | 'published' | 'publisher'>;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** A BCP 47 tag in its canonical form. */
export function readLang(value: string, messages: Messages): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag !== undefined) return tag;
  } catch {
    // Not a tag: said below, in the user's language.
  }
  throw new UsageError(messages.badLang(value));
}

/** A date that exists, with or without a time of day. */
export function readPublished(value: string, messages: Messages): string {
  const parts = DATE.exec(value);
  if (parts !== null && !Number.isNaN(Date.parse(value))) {
    const [, year, month, day] = parts;
    // `Date.parse` rolls 31 February over into March.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)) return value;
  }
  throw new UsageError(messages.badDate(value));
}
