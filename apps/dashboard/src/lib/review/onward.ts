/**
 * The arrow key that goes on in the text of the article: on a text from right to left it is the left one.
 *
 * @param offset where in the text, since a paragraph may run the other way than its article
 */
export function onwardKey(offset: number): 'ArrowLeft' | 'ArrowRight' {
  const stretches = [...document.querySelectorAll<HTMLElement>('.text [data-start]')];
  const place = stretches.findLast(({ dataset }) => Number(dataset['start']) <= offset);
  const { direction } = getComputedStyle(place ?? document.querySelector('.text') ?? document.body);
  return direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}
