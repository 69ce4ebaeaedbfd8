/** Primary language subtags that are written from right to left by default. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction of a text by its language tag (BCP 47); `auto` where the language is not known. */
export function directionOf(lang: string): 'rtl' | 'ltr' | 'auto' {
  const [primary = ''] = lang.toLowerCase().split('-');
  if (primary === 'und' || primary === '') return 'auto';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}
