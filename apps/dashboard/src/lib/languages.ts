/** The languages that articles are read in; a text in another is kept, without claims. */
const READ: readonly string[] = ['ar', 'en'];

/**
 * Whether articles in a language are read, by its tag.
 *
 * @example isReadLanguage('en-GB') // true
 */
export const isReadLanguage = (tag: string): boolean => READ.includes(tag.toLowerCase().split('-')[0] ?? '');
