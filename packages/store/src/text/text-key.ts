import { createHash } from 'node:crypto';
import { foldedWords } from './fold.ts';

/**
 * By what two texts are known as the same: their words, whatever stands between them and however they are spelt. Empty where there is
 * no word.
 *
 * @example textKeyOf('قالَ الكرملين: لا!') === textKeyOf('قال الكرملين لا') // true
 */
export function textKeyOf(text: string): string {
  const words = foldedWords(text).join(' ');
  return words === '' ? '' : createHash('sha256').update(words).digest('hex');
}
