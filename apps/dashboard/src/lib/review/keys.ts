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
 * Reads a key press by the key's place on the board, not by its letter: under an Arabic layout J writes «ت» and must still go on.
 *
 * @example commandOf({ code: 'Digit1', key: '١', shiftKey: false, … }) // { do: 'judge', facet: 'status', index: 0 }
 */
export function commandOf(pressed: Pressed): Command | null {
  const { code, key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey) {
    if (code === 'KeyZ') return { do: shiftKey ? 'redo' : 'undo' };
    if (code === 'KeyY' && !shiftKey) return { do: 'redo' };
  }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (key === '?' || key === '؟') return { do: 'help' };
  if (key === 'Escape') return { do: 'leave' };
  const digit = /^(?:Digit|Numpad)(?<digit>[1-9])$/u.exec(code)?.groups?.['digit'];
  if (digit !== undefined) return { do: 'judge', facet: shiftKey ? 'sourcing' : 'status', index: Number(digit) - 1 };
  if (shiftKey) return null;
  const name = Object.hasOwn(PLAIN, code) ? PLAIN[code as keyof typeof PLAIN] : undefined;
  return name === undefined ? null : { do: name };
}
