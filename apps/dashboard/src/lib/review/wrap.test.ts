import { expect, it } from 'vitest';
import { wrap } from './wrap.ts';

it('should show both names of a joint source', () => {
  expect(wrap('وزارة الخارجية الروسية، وزارة الدفاع', 24, 3)).toEqual(['وزارة الخارجية الروسية،', 'وزارة الدفاع']);
  expect(wrap('الكرملين', 24, 3)).toEqual(['الكرملين']);
});

it('should cut only what fits nowhere', () => {
  expect(wrap('a'.repeat(30), 24, 3)).toEqual([`${'a'.repeat(23)}…`]);
  const lines = wrap('one two three four five six seven', 9, 3);
  expect(lines).toEqual(['one two', 'three', 'four fiv…']);
  expect(wrap('😀'.repeat(5), 4, 1)).toEqual(['😀😀😀…']);
});
