/** The choices of a reader that change how a page looks, not what it says. They live in cookies, so they hold before sign-in too. */
export interface Preferences {
  readonly locale: 'ar' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
  /** Arabic-Indic ٠١٢ or Latin 012. */
  readonly digits: 'arab' | 'latn';
  /** Whether single keys judge and go on; off for those who speak to their machine or press keys by mistake (WCAG 2.1.4). */
  readonly keys: 'on' | 'off';
}

export const preferenceCookies = {
  locale: 'isnad_locale',
  theme: 'isnad_theme',
  digits: 'isnad_digits',
  keys: 'isnad_keys',
} as const;

/**
 * Reads the choices from cookies; what is absent or unknown falls back to an Arabic desk's habit.
 *
 * @example readPreferences(() => undefined) // { locale: 'ar', theme: 'system', digits: 'arab', keys: 'on' }
 */
export function readPreferences(cookie: (name: string) => string | undefined): Preferences {
  const locale = cookie(preferenceCookies.locale) === 'en' ? 'en' : 'ar';
  const theme = cookie(preferenceCookies.theme);
  const digits = cookie(preferenceCookies.digits);
  return {
    locale,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    digits: digits === 'arab' || digits === 'latn' ? digits : locale === 'ar' ? 'arab' : 'latn',
    keys: cookie(preferenceCookies.keys) === 'off' ? 'off' : 'on',
  };
}

export const directionOf = (lang: string): 'rtl' | 'ltr' => (/^(?:ar|fa|ur|he|ckb|ps)\b/u.test(lang) ? 'rtl' : 'ltr');
