import { expect, it } from 'vitest';
import { partsOf } from './text-parts.ts';

it('should tell the lines apart that another text has not, whatever white space stands around them', () => {
  expect(partsOf('عنوان\n\nقال الوزير إن الخطة نجحت.', 'عنوان \n\nقال الوزير إن الخطة فشلت.')).toEqual([
    { text: 'عنوان', shared: true },
    { text: '', shared: true },
    { text: 'قال الوزير إن الخطة نجحت.', shared: false },
  ]);
});
