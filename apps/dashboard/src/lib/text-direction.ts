const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;
/** Foreign names and a quoted sentence may be most of the letters of an Arabic one, but hardly more than this. */
const FOREIGN_AT_MOST = 0.8;

/**
 * The direction of a text by most of its letters: a paragraph of English in an Arabic article, or a headline that begins with the
 * Latin name of a firm, is read in its own direction. What begins in Arabic stays Arabic however many Latin names it lists.
 *
 * @param otherwise for a text without letters, or with as many of each
 * @example directionOfText('شركة Meta تنفي', 'ltr') // 'rtl'
 */
export function directionOfText(text: string, otherwise: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const letters = text.match(LETTER) ?? [];
  const leftwards = text.match(RIGHT_TO_LEFT) ?? [];
  if (leftwards.length * 2 === letters.length) return otherwise;
  if (leftwards.length * 2 > letters.length) return 'rtl';
  const beginsLeftwards = leftwards.length > 0 && letters[0] === leftwards[0];
  return beginsLeftwards && leftwards.length >= letters.length * (1 - FOREIGN_AT_MOST) ? 'rtl' : 'ltr';
}
