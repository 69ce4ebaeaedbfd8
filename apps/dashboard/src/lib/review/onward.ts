/** The arrow key that goes on in the text of the article: on a text from right to left it is the left one. */
export function onwardKey(): 'ArrowLeft' | 'ArrowRight' {
  const { direction } = getComputedStyle(document.querySelector('.text') ?? document.body);
  return direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}
