import { describe, expect, it } from 'vitest';
import { readerOf } from '../../test/support/reader.ts';
import { predicateOf } from './predicate.ts';

/** The main verb, its tense and the complement of a sentence of the article. */
function read(text: string): { verb: string; tense: string; complement: string } {
  const { reader, pieces } = readerOf(text);
  const { verb, tense, complement } = predicateOf(reader, pieces, true);
  return { verb: reader.norm(verb), tense, complement: reader.norm(complement) };
}

describe('the main predicate', () => {
  it('should pass over the verb of a relative clause', () => {
    expect(read('الشركة التي اشترت المصنع أغلقت ثلاثة فروع').verb).toBe('اغلقت');
  });

  it('should read a past that is a present as well by the gender of its subject', () => {
    expect(read('تواجه الشركة منافسة').tense).toBe('present');
    expect(read('تواجه الفريقان أمس').tense).toBe('past');
  });

  it('should read letters that are more often a noun as a verb after a definite noun', () => {
    expect(read('العجز تراجع إلى النصف').verb).toBe('تراجع');
  });

  it('should read a future by its particle', () => {
    expect(read('لن تغلق البلدية الشارع').tense).toBe('future');
    expect(read('لم تغلق البلدية الشارع').tense).toBe('negated-past');
  });

  it('should find what a clause without a verb says of its subject', () => {
    expect(read('العلاقات بين البلدين عميقة')).toEqual({ verb: '', tense: 'none', complement: 'عميقه' });
  });

  it('should read a present after a subject where its letters are a rarer past as well', () => {
    expect(read('واشنطن تدعم الاتفاق').tense).toBe('present');
  });

  it('should read what is said of what was told before', () => {
    expect(read('وهو ما يعني تأجيل السباق').tense).toBe('present');
    expect(read('وهو ما دفع النادي إلى الاعتذار').verb).toBe('دفع');
  });

  it('should keep the last letter of a verb that ends like a dual', () => {
    expect(read('تبدأ الدورة غدا')).toEqual({ verb: 'تبدا', tense: 'present', complement: '' });
  });

  it('should read the present of being, whatever verb its letters are the past of', () => {
    expect(read('وقد تكون الطريق مغلقة').tense).toBe('present');
  });

  it('should not take a verb after a joined complementizer for the main one', () => {
    expect(read('عليها أن تنتظر وأن تستعد').verb).toBe('');
  });
});
