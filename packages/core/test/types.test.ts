import { describe, expect, expectTypeOf, it } from 'vitest';
import { extract as extractAll } from '../src/all.ts';
import { ar } from '../src/ar.ts';
import {
  defineLanguage,
  extract,
  IsnadError,
  type ArticleInput,
  type Claim,
  type Extraction,
  type Hop,
  type Language,
  type Span,
} from '../src/index.ts';

/** What users infer, checked by the compiler; each test also runs. */
describe('the types that users infer', () => {
  it('should be those of an extraction, without an annotation', () => {
    const extraction = extract('وقال الوزير إن السد اكتمل.', { languages: [ar] });
    expectTypeOf(extraction).toEqualTypeOf<Extraction>();
    const [claim] = extraction.claims;
    expectTypeOf(claim).toEqualTypeOf<Claim | undefined>();
    expectTypeOf(extraction.schema).toEqualTypeOf<'isnad/1'>();
    expect(claim?.chain.map((hop) => hop.role)).toEqual(['speaker']);
  });

  it('should name every value, so that a switch can be complete', () => {
    const glyph = (role: Hop['role']): string => {
      switch (role) {
        case 'speaker':
          return 's';
        case 'relay':
          return 'r';
        default:
          return role satisfies never;
      }
    };
    expect(glyph('relay')).toBe('r');
    expectTypeOf<Claim['speech']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect' | 'narrated'>();
  });

  it('should let nobody write into what was read', () => {
    expectTypeOf<Claim['chain']>().toEqualTypeOf<readonly Hop[]>();
    // @ts-expect-error A claim is read-only.
    const write = (claim: Claim): void => void (claim.text = '');
    // @ts-expect-error A span is read-only.
    const move = (span: Span): void => void (span.start += 1);
    expect([write, move]).toHaveLength(2);
  });

  it('should ask for languages, and let the whole package do without', () => {
    // @ts-expect-error Which languages?
    expect(() => extract('نص')).toThrow(IsnadError);
    expectTypeOf(extractAll('نص')).toEqualTypeOf<Extraction>();
    // @ts-expect-error A number is no article.
    expect(() => extractAll(7)).toThrow(IsnadError);
  });

  it('should refuse an article without a body, and one with two, before it runs', () => {
    // @ts-expect-error Where is its text?
    expect(() => extractAll({})).toThrow(IsnadError);
    // @ts-expect-error A title is no body.
    expect(() => extractAll({ title: 'السد' })).toThrow(IsnadError);
    // @ts-expect-error Which of the two is the text?
    expect(() => extractAll({ text: 'أ', paragraphs: ['ب'] })).toThrow(IsnadError);
    expectTypeOf(extractAll({ title: 'السد', paragraphs: ['اكتمل السد.'] })).toEqualTypeOf<Extraction>();
    const facts: Pick<ArticleInput, 'lang' | 'publisher'> = { lang: 'ar' };
    const given: ArticleInput = { ...facts, text: 'اكتمل السد.' };
    expect(extractAll(given).claims).toHaveLength(1);
  });

  it('should give a language back for the definition of a shipped one', () => {
    const extended = defineLanguage({
      ...ar.definition,
      cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'report' }],
    });
    expectTypeOf(extended).toEqualTypeOf<Language>();
    expect(extract('أبرق المراسل أن الجسر فتح.', { languages: [extended] }).claims[0]?.chain).toHaveLength(1);
    // @ts-expect-error No such act.
    defineLanguage({ ...ar.definition, cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'telegram' }] });
  });
});
