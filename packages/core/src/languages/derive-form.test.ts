import { describe, expect, it } from 'vitest';
import { inflection } from './ar/lexicon/morphology.ts';
import { verbs } from './ar/lexicon/verbs.ts';
import { deriveForm } from './derive-form.ts';
import { hash } from '../text/hash.ts';

describe('deriveForm', () => {
  it.each([
    ['أعلن', 'يعلن'],
    ['كتب', 'يكتب'],
    ['قال', 'يقول'],
    ['دعا', 'يدعو'],
    ['مضى', 'يمضي'],
    ['أفاد', 'يفيد'],
    ['أعطى', 'يعطي'],
    ['استفاد', 'يستفيد'],
    ['استبيح', 'يستباح'],
    ['تحدى', 'يتحدى'],
    ['انتهى', 'ينتهي'],
    ['آلم', 'يؤلم'],
  ])('should derive the present of %s', (past, present) => {
    expect(deriveForm(past, inflection.presents)).toBe(present);
  });

  it('should take the first pattern that fits', () => {
    expect(
      deriveForm('abc', [
        ['a..d', 'x'],
        ['a.c', '-.-'],
        ['*', '*'],
      ]),
    ).toBe('-b-');
  });

  it('should keep letters before and after a star', () => {
    expect(deriveForm('walked', [['.*ed', '<.*>']])).toBe('<walk>');
    expect(deriveForm('wed', [['.*ed', '<.*>']])).toBe('<w>');
  });

  it('should give nothing where no pattern fits', () => {
    expect(deriveForm('ed', [['.*ed', '.*']])).toBeNull();
    expect(deriveForm('walk', [['.*ed', '.*']])).toBeNull();
  });
});

describe('the list of verbs', () => {
  const pairs = verbs.map((verb) => verb.split(' '));

  it('should list a present only where it does not follow', () => {
    const needless = pairs.filter(([past = '', present]) => deriveForm(past, inflection.presents) === present);
    expect(needless).toEqual([]);
  });

  // A pattern that is changed for one verb changes others: count and hash show it. New verbs bring new ones.
  it('should give the verbs that it was written for', () => {
    const whole = pairs.map(([past = '', present]) => `${past} ${present ?? deriveForm(past, inflection.presents)}`);
    expect([whole.length, hash(whole.join('\n'))]).toEqual([2921, '0jwwt2bu429']);
  });
});
