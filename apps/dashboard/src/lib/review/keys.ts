/** What a key does on the review page. */
export type Command =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'unjudged'
        | 'note'
        | 'evidence'
        | 'undo'
        | 'redo'
        | 'boundary'
        | 'add'
        | 'strike'
        | 'part'
        | 'join'
        | 'again'
        | 'help'
        | 'leave';
    }
  | { readonly do: 'judge'; readonly facet: 'status' | 'sourcing'; readonly index: number };

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PLAIN = {
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  KeyN: 'note',
  KeyE: 'evidence',
  KeyU: 'undo',
  KeyB: 'boundary',
  KeyA: 'add',
  KeyX: 'strike',
  KeyS: 'part',
  KeyM: 'join',
  KeyR: 'again',
  Space: 'unjudged',
} as const;

/**
 * Reads a key press by its letter where the layout is a Latin one, so that A is A on every board; under an Arabic layout, where J writes
 * «ت», by the key's place. Digits above the letters go by their place, since a French layout writes them with Shift alone.
 *
 * @example commandOf({ code: 'Digit1', key: '١', shiftKey: false, … }) // { do: 'judge', facet: 'status', index: 0 }
 */
export function commandOf(pressed: Pressed): Command | null {
  const { key, shiftKey } = pressed;
  const place = placeOf(pressed);
  if (pressed.ctrlKey || pressed.metaKey) {
    if (place === 'KeyZ') return { do: shiftKey ? 'redo' : 'undo' };
    if (place === 'KeyY' && !shiftKey) return { do: 'redo' };
  }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (key === '?' || key === '؟') return { do: 'help' };
  if (key === 'Escape') return { do: 'leave' };
  const digit = /^Digit(?<digit>[1-9])$/u.exec(place)?.groups?.['digit'];
  if (digit !== undefined) return { do: 'judge', facet: shiftKey ? 'sourcing' : 'status', index: Number(digit) - 1 };
  if (shiftKey) return null;
  const name = Object.hasOwn(PLAIN, place) ? PLAIN[place as keyof typeof PLAIN] : undefined;
  return name === undefined ? null : { do: name };
}

/** Where the key would stand on an English board. */
function placeOf({ code, key }: Pressed): string {
  // Without NumLock, and with Shift on some systems, the pad has arrows in place of its digits.
  if (code.startsWith('Numpad')) return /^\d$/u.test(key) ? `Digit${key}` : key;
  if (/^[a-z]$/iu.test(key)) return `Key${key.toUpperCase()}`;
  const isLetterKey = code.startsWith('Key');
  return !isLetterKey || isOfAnotherScript(key) ? code : '';
}

/** The sign of a Latin layout that stands where English has a letter is no command: a comma is not M. */
const isOfAnotherScript = (key: string): boolean => /^\p{L}/u.test(key) && !/^\p{Script=Latin}/u.test(key);
