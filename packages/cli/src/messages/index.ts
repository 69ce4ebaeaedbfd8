import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The words of a language. */
export function messagesIn(lang: Messages['lang']): Messages {
  return lang === 'ar' ? ar : en;
}

/**
 * The words for the user's locale: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it.
 *
 * @example
 * ```ts
 * messagesFor({ LANG: 'ar_EG.UTF-8' }).lang; // 'ar'
 * ```
 */
export function messagesFor(env: NodeJS.ProcessEnv): Messages {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('ar') === true ? ar : en;
}
