import { describe, expect, it } from 'vitest';
import { commandOf } from './keys.ts';

const press = (
  code: string,
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => commandOf({ code, key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('commandOf', () => {
  it('should know a key by its place, under a Latin and an Arabic layout', () => {
    expect(press('KeyJ', 'j')).toEqual({ do: 'next' });
    expect(press('KeyJ', 'ت')).toEqual({ do: 'next' });
    expect(press('Digit3', '٣')).toEqual({ do: 'judge', facet: 'status', index: 2 });
    expect(press('Digit2', '@', { shiftKey: true })).toEqual({ do: 'judge', facet: 'sourcing', index: 1 });
    expect(press('Slash', '؟', { shiftKey: true })).toEqual({ do: 'help' });
  });

  it('should go by the letter under another Latin layout, and never by the place of a sign', () => {
    expect(press('KeyQ', 'a')).toEqual({ do: 'add' });
    expect(press('Semicolon', 'm')).toEqual({ do: 'join' });
    expect(press('KeyM', ',')).toBeNull();
    expect(press('KeyW', 'z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('KeyZ', 'w', { ctrlKey: true })).toBeNull();
    expect(press('KeyZ', 'ئ', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('KeyB', 'لا')).toEqual({ do: 'boundary' });
    expect(press('KeyJ', 'J')).toEqual({ do: 'next' });
    expect(press('Digit2', 'é')).toEqual({ do: 'judge', facet: 'status', index: 1 });
    expect(press('KeyE', 'Dead')).toBeNull();
    expect(press('KeyE', 'Process')).toBeNull();
  });

  it('should judge by the number pad only where it writes digits', () => {
    expect(press('Numpad6', '6')).toEqual({ do: 'judge', facet: 'status', index: 5 });
    expect(press('Numpad6', 'ArrowRight')).toBeNull();
    expect(press('Numpad2', 'ArrowDown')).toEqual({ do: 'next' });
    expect(press('Numpad1', 'End')).toBeNull();
    expect(press('Numpad1', 'End', { shiftKey: true })).toBeNull();
  });

  it('should do again by Ctrl+Shift+Z and by Ctrl+Y', () => {
    expect(press('KeyZ', 'Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' });
    expect(press('KeyZ', 'Z', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' });
    expect(press('KeyY', 'y', { ctrlKey: true })).toEqual({ do: 'redo' });
    expect(press('KeyY', 'y')).toBeNull();
  });

  it('should undo by u and by Ctrl+Z, and leave other shortcuts of the browser alone', () => {
    expect(press('KeyU', 'u')).toEqual({ do: 'undo' });
    expect(press('KeyZ', 'z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('KeyZ', 'z', { metaKey: true })).toEqual({ do: 'undo' });
    expect(press('KeyA', 'a', { ctrlKey: true })).toBeNull();
    expect(press('KeyJ', 'j', { altKey: true })).toBeNull();
    expect(press('KeyQ', 'q')).toBeNull();
  });
});
