/**
 * A `details` that is a menu: Escape closes it and gives the focus back, and so does a press elsewhere, as every menu of a desk does.
 *
 * @example <details {@attach closesLikeAMenu}>
 */
export function closesLikeAMenu(menu: HTMLDetailsElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    },
    { signal },
  );
  return () => ending.abort();
}
