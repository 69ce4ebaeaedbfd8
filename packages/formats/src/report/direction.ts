export type Direction = 'rtl' | 'ltr' | 'auto';

/** Primary language subtags that are written from right to left by default. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

const LETTER = /\p{L}/gu;
const LEFTWARDS = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/**
 * The direction of a text by most of its letters: a paragraph of English in an Arabic article is read in its own.
 *
 * @param otherwise for a text without letters, or with as many of each
 */
export function directionOfText(text: string, otherwise: Direction): Direction {
  const letters = text.match(LETTER)?.length ?? 0;
  const leftwards = text.match(LEFTWARDS)?.length ?? 0;
  if (leftwards * 2 === letters) return otherwise;
  return leftwards * 2 > letters ? 'rtl' : 'ltr';
}

/** The direction of a text by its language tag (BCP 47); `auto` where the language is not known. */
export function directionOf(lang: string): Direction {
  const [primary = ''] = lang.toLowerCase().split('-');
  if (primary === 'und' || primary === '') return 'auto';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}
