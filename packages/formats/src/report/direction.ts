export type Direction = 'rtl' | 'ltr' | 'auto';

/** Primary language subtags that are written from right to left by default. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

const LETTER = /\p{L}/gu;
const LEFTWARDS = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Foreign names and a quoted sentence may be most of the letters of an Arabic one, but hardly more than this. */
const FOREIGN_AT_MOST = 0.8;

/**
 * The direction of a text by most of its letters: a paragraph of English in an Arabic article is read in its own. What begins in
 * Arabic stays Arabic however many Latin names it lists.
 *
 * @param otherwise for a text without letters, or with as many of each
 */
export function directionOfText(text: string, otherwise: Direction): Direction {
  const letters = text.match(LETTER) ?? [];
  const leftwards = text.match(LEFTWARDS) ?? [];
  if (leftwards.length * 2 === letters.length) return otherwise;
  if (leftwards.length * 2 > letters.length) return 'rtl';
  const beginsLeftwards = leftwards.length > 0 && letters[0] === leftwards[0];
  return beginsLeftwards && leftwards.length >= letters.length * (1 - FOREIGN_AT_MOST) ? 'rtl' : 'ltr';
}

/** The direction of a text by its language tag (BCP 47); `auto` where the language is not known. */
export function directionOf(lang: string): Direction {
  const [primary = ''] = lang.toLowerCase().split('-');
  if (primary === 'und' || primary === '') return 'auto';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}
