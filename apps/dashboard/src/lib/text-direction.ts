const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction of a text by most of its letters: a paragraph of English in an Arabic article, or a headline that begins with the
 * Latin name of a firm, is read in its own direction.
 *
 * @param otherwise for a text without letters, or with as many of each
 * @example directionOfText('شركة Meta تنفي', 'ltr') // 'rtl'
 */
export function directionOfText(text: string, otherwise: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const letters = text.match(LETTER)?.length ?? 0;
  const leftwards = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (leftwards * 2 === letters) return otherwise;
  return leftwards * 2 > letters ? 'rtl' : 'ltr';
}
