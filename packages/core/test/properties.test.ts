import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { ar } from '../src/ar.ts';
import { extract as extractWith } from '../src/extract.ts';
import { defineLanguage, IsnadError, print, type Article } from '../src/index.ts';
import { articlesBeside, fixtureArticles } from './support/articles.ts';
import { expectRules } from './support/rules.ts';
import {
  anyGraphemes,
  anyUnits,
  markedText,
  news,
  shortest,
  strewnNews,
  structured,
  unbalanced,
} from './support/texts.ts';

/** The same texts on every run; ISNAD_SEED and ISNAD_RUNS look further when a rule was changed. */
const seed = Number(process.env['ISNAD_SEED'] ?? 20250819);
const scale = Number(process.env['ISNAD_RUNS'] ?? 1);

const texts: readonly (readonly [name: string, texts: fc.Arbitrary<Article>, runs: number])[] = [
  ['news in any order', news, 2500],
  ['news with marks, direction marks and broken surrogates strewn in', strewnNews, 2000],
  ['combining marks after anything', markedText, 1500],
  ['quotation marks that do not pair', unbalanced, 1500],
  ['any UTF-16 code units', anyUnits, 1500],
  ['any graphemes', anyGraphemes, 500],
  ['the shortest texts', shortest, 2000],
  ['articles in parts', structured, 1000],
];

describe('the rules of the claim model', () => {
  it.each(texts)('should hold for %s', (_name, arbitrary, runs) => {
    fc.assert(
      fc.property(arbitrary, (article) => {
        const extraction = extract(article);
        expectRules(article, extraction);
        // No clock, no randomness, and nothing that one call leaves to the next.
        expect(extract(article)).toStrictEqual(extraction);
      }),
      { seed, numRuns: runs * scale },
    );
  });

  /** What generated texts found, kept so that it is looked at on every run. */
  it.each([
    'أعلن عن ، قال إن سامر البلقزي قال سامر البلقزي إن السد اكتمل، والسد اكتمل. ',
    'قال طالب « « قال سامر البلقزي إن السد اكتمل، والسد اكتمل. ',
    'وقال الوزير "" إن السد اكتمل.',
    'أعلن عن.إنً',
    '𐀀.一𐀀',
    'سيقول قا\u3000ل «»🇸🇾 قال سامر البلقزي إن العمل مستمر.',
  ])('should hold for what once broke one: %s', (text) => {
    expectRules(text, extract(text));
  });

  const beside = articlesBeside();

  it('should hold for every fixture', () => {
    for (const [, article] of fixtureArticles()) expectRules(article, extract(article));
  });

  it.skipIf(beside.length === 0)('should hold for the annotated articles, where they lie beside the repository', () => {
    for (const [, article] of beside) expectRules(article, extract(article));
  });

  it('should hold for a megabyte of one cue', () => {
    const text = 'وقال '.repeat(200_000);
    expectRules(text, extract(text));
  }, 30_000);

  it('should hold for more lines than a function takes arguments', () => {
    for (const text of ['a\n'.repeat(250_000), 'a\nb\n\n'.repeat(150_000)]) expectRules(text, extract(text));
  }, 60_000);

  it('should hold for a megabyte of fixtures in one text', () => {
    const article = readFileSync(new URL('../../../fixtures/ar/putin-mbs/article.txt', import.meta.url), 'utf8');
    const text = `${article}\n\n`.repeat(Math.ceil(500_000 / article.length));
    expectRules(text, extract(text));
  }, 30_000);

  it.each([
    ['ذكرت صحيفة النهار أن الوزير قال إن السد آمن.', 'الوزير قال إن السد آمن'],
    ['بحسب صحيفة النهار، قال الوزير إن السد آمن.', 'قال الوزير إن السد آمن'],
    ['Ruhl said that Brandt had claimed that the dam was safe.', 'Brandt had claimed that the dam was safe'],
    ['According to Ruhl, Brandt said the dam was safe.', 'Brandt said the dam was safe'],
  ])('should hold a report whole in the content of another: %s', (text, content) => {
    const { attributions } = extract(text);
    const outer = attributions.find(({ id }) => attributions.some(({ parent }) => parent === id));
    expect(outer?.content.map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(content);
  });

  it('should leave what it was given as it was', () => {
    fc.assert(
      fc.property(structured, (article) => {
        const before = structuredClone(article);
        extract(article);
        expect(article).toStrictEqual(before);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a source that nobody names', () => {
  it.each(['وقال إن الطريق مغلق.', 'He said the road was closed.'])('should have no name: %s', (text) => {
    const extraction = extract(text);
    const [hop] = extraction.claims[0]?.chain ?? [];
    expect(hop).toMatchObject({ names: [], type: 'unknown', resolved: 'missing' });
    expect(extraction.entities).toEqual([
      { id: hop?.entity, name: '', type: 'unknown', anonymous: true, mentions: [] },
    ]);
    expect(print(extraction)).toContain('chain ? (unknown, anonymous, missing');
    expect(print(extraction)).not.toContain('entities');
  });

  it.each(['يقال إن السد آمن.', 'It is believed that the dam is safe.'])(
    'should be heard from nobody where it is a rumour: %s',
    (text) => {
      const [claim] = extract(text).claims;
      expect(claim?.sourcing).toMatchObject({ origin: 'rumour', access: 'none', distance: 1 });
    },
  );
});

describe('ids', () => {
  it('should stay with their claims when a paragraph is written elsewhere in the article', () => {
    const article = readFileSync(new URL('../../../fixtures/ar/putin-mbs/article.txt', import.meta.url), 'utf8');
    const before = extract(article).claims;
    const after = new Set(
      extract(`${article}\n\nتراجعت أسعار القمح في الأسواق المحلية هذا الأسبوع.`).claims.map((claim) => claim.id),
    );
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((claim) => !after.has(claim.id)).map((claim) => claim.text)).toEqual([]);
    expect(after.size).toBe(before.length + 1);
  });

  it.each([
    ['Brandt said the dam was safe.', 'Oskar Brandt said the bridge was closed.'],
    ['قال الحلبي إن السد آمن.', 'وقال المهندس سامي الحلبي إن الجسر مغلق.'],
    ['Ada Ruhl left. She said the dam was safe.', 'Minister Ada Ruhl said the bridge was closed.'],
  ])('should stay with their claims when a source is called by a fuller name elsewhere: %s', (before, elsewhere) => {
    const ids = (text: string): string[] => extract(text).claims.map(({ id }) => id);
    const alone = ids(before);
    expect(ids(`${before}\n\n${elsewhere}`).slice(0, alone.length)).toEqual(alone);
    expect(ids(`${elsewhere}\n\n${before}`).slice(-alone.length)).toEqual(alone);
  });

  it('should tell the same words apart by who says them there, and by whether anybody does', () => {
    const text =
      'The dam is safe. Ruhl said the dam is safe. Brandt said the dam is safe. Brandt said the dam is safe.';
    const claims = extract(text).claims.filter((claim) => /dam is safe/u.test(claim.text));
    const [narrated, ruhl, brandt, twin] = claims.map(({ id }) => id);
    expect(new Set([narrated, ruhl, brandt]).size).toBe(3);
    expect(twin).toBe(`${brandt}-2`);
  });
});

describe('wrong arguments', () => {
  /** What a caller without types may pass. */
  const call = (article: unknown, options: unknown): unknown =>
    extractWith(article as Article, options as { languages: [] });
  const languages = [ar];
  it.each([
    ['no article', undefined, { languages }, 'invalid-article'],
    ['null', null, { languages }, 'invalid-article'],
    ['a number', 7, { languages }, 'invalid-article'],
    ['a list', ['قال'], { languages }, 'invalid-article'],
    ['a function', () => 'قال', { languages }, 'invalid-article'],
    ['an object without a body', { title: 'قال' }, { languages }, 'invalid-article'],
    ['a text that is no string', { text: 7 }, { languages }, 'invalid-article'],
    ['a title that is no string', { title: {}, text: 'قال' }, { languages }, 'invalid-article'],
    ['paragraphs that are no list', { paragraphs: 'قال' }, { languages }, 'invalid-article'],
    ['paragraphs that are no strings', { paragraphs: ['قال', null] }, { languages }, 'invalid-article'],
    ['a language that is no string', { text: 'قال', lang: 1 }, { languages }, 'invalid-article'],
    ['text and paragraphs', { text: 'قال', paragraphs: ['قال'] }, { languages }, 'invalid-article'],
    ['an empty text and paragraphs', { text: '', paragraphs: ['قال'] }, { languages }, 'invalid-article'],
    ['a date object', { text: 'قال', published: new Date(0) }, { languages }, 'invalid-article'],
    ['an address object', { text: 'قال', url: new URL('https://example.com') }, { languages }, 'invalid-article'],
    ['no options', 'قال', undefined, 'no-language'],
    ['null for options', 'قال', null, 'no-language'],
    ['no languages', 'قال', { languages: [] }, 'no-language'],
    ['a language by name', 'قال', { languages: 'ar' }, 'no-language'],
    ['a list that holds no language', 'قال', { languages: ['ar'] }, 'no-language'],
    ['what only looks like a language', 'قال', { languages: [{ id: 'ar', lexicon: 'ar' }] }, 'no-language'],
    ['a definition for the language', 'قال', { languages: [ar.definition] }, 'no-language'],
    ['a list with a hole', 'قال', { languages: [undefined] }, 'no-language'],
  ])('should refuse %s with a typed error', (_name, article, options, code) => {
    let thrown: unknown;
    try {
      call(article, options);
    } catch (error) {
      thrown = error;
    }
    expect(IsnadError.isInstance(thrown), String(thrown)).toBe(true);
    expect(thrown).toMatchObject({ name: 'IsnadError', code });
    expect((thrown as IsnadError).message).not.toBe('');
  });

  it('should refuse to print what is no extraction', () => {
    const read = extract('قال الوزير إن السد اكتمل.');
    const broken = [
      ...[{ claims: [{}] }, { claims: undefined }, { entities: [null] }, { attributions: null }, { diagnostics: {} }],
      { document: { ...read.document, blocks: null } },
    ].map((fault) => ({ ...read, ...fault }));
    for (const value of [undefined, null, 0, 'قال', [], {}, { document: {} }, ...broken])
      expect(() => print(value as never)).toThrow(
        expect.objectContaining({ name: 'IsnadError', code: 'invalid-extraction' }),
      );
  });

  it.each([undefined, null, 7, 'ar', {}, [], { id: 'ar' }])('should refuse to make a language of %j', (definition) => {
    expect(() => defineLanguage(definition as never)).toThrow(
      expect.objectContaining({ name: 'IsnadError', code: 'invalid-language' }),
    );
  });

  it('should refuse options that are none, also where they may be left out', () => {
    const call = (options: unknown): unknown => extract('قال', options as object);
    expect(() => call('ar')).toThrow(expect.objectContaining({ name: 'IsnadError', code: 'invalid-options' }));
    expect(call(undefined)).toEqual(extract('قال'));
  });

  it('should take null for what is absent, as exporters write it', () => {
    const absent = { title: null, text: 'قال', paragraphs: null, published: null };
    expect(extract(absent as never)).toEqual(extract('قال'));
  });

  it.each(['yesterday', '2025-13-40', '16/08/2025', '2025-08'])(
    'should read an article with the date %s, and say that it is none',
    (published) => {
      const text = 'قال الوزير إن السد اكتمل أمس.';
      const dated = extract({ text, published: '2025-08-16' });
      const { document, claims, diagnostics } = extract({ text, published });
      expect(dated.diagnostics).toEqual([]);
      expect(dated.claims[0]?.times[0]?.value).toBe('2025-08-15');
      expect(document.meta.published).toBe(published);
      expect(claims.map((claim) => claim.text)).toEqual(dated.claims.map((claim) => claim.text));
      expect(claims[0]?.times[0]?.value).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-date']);
    },
  );

  it('should take the empty text for a text', () => {
    expect(extract('').claims).toEqual([]);
    expect(extract({ paragraphs: [] }).claims).toEqual([]);
    expect(extract({ title: '', text: '' }).document.title).toBeNull();
  });
});
