import picocolors from 'picocolors';
import type { MaybeTerminal } from '../context.ts';
import { printable } from '../messages/printable.ts';

/** How words are marked: colours, and isolation of the article's words from the report's. */
export interface Style {
  heading(text: string): string;
  number(text: string): string;
  name(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  /** Words of the article: made safe to print, and kept from turning their surroundings round. */
  quote(text: string): string;
}

/**
 * FORCE_COLOR wins over NO_COLOR, as in Node.js itself: who sets it for one command means it.
 *
 * @example
 * ```ts
 * wantsColor({ NO_COLOR: '1' }, process.stdout); // false
 * ```
 */
export function wantsColor(env: NodeJS.ProcessEnv, stream: MaybeTerminal): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

export function createStyle(options: { readonly color: boolean; readonly isolate: boolean }): Style {
  const colors = picocolors.createColors(options.color);
  return {
    heading: colors.bold,
    number: colors.cyan,
    name: colors.green,
    warning: colors.yellow,
    faint: colors.dim,
    quote: options.isolate ? (text) => `\u2068${printable(text)}\u2069` : printable,
  };
}
