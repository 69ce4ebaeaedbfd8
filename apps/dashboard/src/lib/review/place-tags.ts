/** Where the name of a role stands: over or under its word, beginning where the word begins. In pixels of the screen. */
interface Tag {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As the style of the marks has it: the padding and the border, and how much of the name is over the word itself. */
const FRAME = { width: 12.5, height: 7.4 };
const OVERLAP = 6;

/**
 * Puts the name of a cue over its word where, under it, it would stand on the name that a word of the next line has above itself. Where
 * it would then cover another name of its own line, it stays.
 *
 * @param on whether marks of a chosen claim are in this block
 * @example <p {@attach placeTags(focus.length > 0)}>
 */
export const placeTags =
  (on: boolean) =>
  (block: HTMLElement): (() => void) | undefined => {
    if (!on) return undefined;
    // After the paint: to measure sooner would hold up the answer to a key.
    const frame = requestAnimationFrame(() => setTimeout(() => place(block)));
    return () => cancelAnimationFrame(frame);
  };

function place(block: HTMLElement): void {
  const named = [...block.querySelectorAll<HTMLElement>('[data-role]')];
  const others = named.flatMap((word) => (isCue(word) ? [] : [tagOf(word, 'above')]));
  const free = (tag: Tag): boolean => !others.some((other) => meet(tag, other));
  for (const cue of named.filter(isCue)) {
    const above = !free(tagOf(cue, 'below')) && free(tagOf(cue, 'above'));
    if (above) cue.dataset['tag'] = 'above';
    else delete cue.dataset['tag'];
  }
}

const isCue = (word: HTMLElement): boolean => word.classList.contains('is-cue');

function tagOf(word: HTMLElement, side: 'above' | 'below'): Tag {
  const lines = [...word.getClientRects()];
  const line = (side === 'above' ? lines[0] : lines.at(-1)) ?? word.getBoundingClientRect();
  const name = getComputedStyle(word, '::after');
  const width = (Number.parseFloat(name.width) || 0) + FRAME.width;
  const height = (Number.parseFloat(name.height) || 0) + FRAME.height;
  const left = name.direction === 'rtl' ? line.right - width : line.left;
  const top = side === 'above' ? line.top + OVERLAP - height : line.bottom - OVERLAP;
  return { left, right: left + width, top, bottom: top + height };
}

const meet = (one: Tag, other: Tag): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
