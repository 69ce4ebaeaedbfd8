import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationRecords,
  readWebAnnotations,
  toWebAnnotations,
  writeWebAnnotations,
  type AnnotationBody,
  type AnnotationRecord,
} from '../src/index.ts';
import { anyText } from './arbitrary.ts';
import { judged, review, reviewers, sample, sampleReviews, sampleText } from './sample.ts';

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const body: fc.Arbitrary<AnnotationBody> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    purpose: maybe(anyText),
    value: anyText,
    lang: maybe(anyText),
  }),
  fc.record({ kind: fc.constant('link' as const), purpose: maybe(anyText), url: anyText }),
);

/** A text and annotations on it, whose spans are any whole characters of it. */
const annotated = anyText
  .filter((text) => text !== '')
  .chain((text) => {
    const places = [...text].reduce<number[]>((all, each) => [...all, (all.at(-1) ?? 0) + each.length], [0]);
    const span = fc
      .tuple(fc.nat({ max: places.length - 2 }), fc.nat({ max: places.length - 2 }))
      .map(([a, b]) => ({ start: places[Math.min(a, b)] ?? 0, end: places[Math.max(a, b) + 1] ?? text.length }));
    const record: fc.Arbitrary<AnnotationRecord> = fc.record({
      id: anyText,
      motivation: anyText,
      source: anyText,
      lang: maybe(anyText),
      spans: fc.array(span, { maxLength: 4 }),
      unanchored: fc.constant([]),
      bodies: fc.array(body, { maxLength: 3 }),
      creator: maybe(fc.record({ id: anyText, name: maybe(anyText) })),
      created: maybe(anyText),
    });
    return fc.record({ text: fc.constant(text), records: fc.array(record, { maxLength: 3 }) });
  });

describe('readWebAnnotations', () => {
  it('should give back every record as it was written, whatever the text', () => {
    fc.assert(
      fc.property(annotated, ({ text, records }) => {
        const written = JSON.stringify(writeWebAnnotations('urn:page', text, records));
        expect(readWebAnnotations(written, text)).toEqual({ records, problems: [] });
      }),
    );
  });

  it('should give back what was written of an article, orphaned reviews included', () => {
    const extraction = sample();
    const options = { reviews: sampleReviews(), reviewers };
    const written = JSON.stringify(toWebAnnotations(extraction, options));
    const { records, problems } = readWebAnnotations(written, sampleText);
    expect(records).toEqual(annotationRecords(extraction, options));
    expect(records.flatMap(({ unanchored }) => unanchored)).toEqual([
      { exact: 'عبارة لم تعد في المقال', prefix: '', suffix: '' },
    ]);
    expect(problems).toMatchObject([{ code: 'not-found-in-text' }]);
  });

  it('should find words again where a correction moved them, and never guess between two places', () => {
    const text = 'قال إن السلام قريب. وقال إن السلام قريب جدًا.';
    const [at] = [text.lastIndexOf('السلام قريب')];
    const record: AnnotationRecord = {
      id: 'urn:a',
      motivation: 'classifying',
      source: 'urn:text',
      lang: 'ar',
      spans: [{ start: at, end: at + 'السلام قريب'.length }],
      unanchored: [],
      bodies: [],
      creator: null,
      created: null,
    };
    const written = writeWebAnnotations('urn:page', text, [record]);
    const moved = readWebAnnotations(written, `😀 ${text}`);
    expect(moved.records[0]?.spans).toEqual([{ start: at + 3, end: at + 3 + 'السلام قريب'.length }]);
    const doubtful = readWebAnnotations(written, 'السلام قريب و السلام قريب');
    expect(doubtful.records[0]).toMatchObject({ spans: [], unanchored: [{ exact: 'السلام قريب' }] });
    expect(doubtful.problems).toMatchObject([{ code: 'not-found-in-text', path: '/items/0/target/0/selector' }]);
  });

  it('should read the forms that other writers use', () => {
    const { records, problems } = readWebAnnotations(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'http://example.org/anno23',
        type: 'Annotation',
        body: 'http://example.org/comment1',
        creator: 'http://example.org/user1',
        target: {
          source: 'http://example.org/page1',
          selector: { type: 'TextQuoteSelector', exact: 'anotation', prefix: 'this is an ', suffix: ' that has' },
        },
      },
      'Well, this is an anotation that has some',
    );
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        spans: [{ start: 17, end: 26 }],
        creator: { id: 'http://example.org/user1' },
        bodies: [{ kind: 'link', url: 'http://example.org/comment1' }],
      },
    ]);
  });

  it('should say what is wrong with the input, and where', () => {
    expect(readWebAnnotations('nonsense', '').problems).toMatchObject([{ code: 'not-json' }]);
    expect(readWebAnnotations([{ type: 'Note' }, 1], '').problems).toMatchObject([
      { path: '/0/type', code: 'missing' },
      { path: '/1', code: 'not-an-object' },
    ]);
    expect(readWebAnnotations({ type: 'Annotation', id: 'urn:a' }, '').problems).toMatchObject([{ path: '/target' }]);
  });
});

describe('toWebAnnotations', () => {
  const extraction = sample();

  it('should count positions in code points: the emoji in the title is one', () => {
    const start = sampleText.indexOf('كلفته');
    const item = toWebAnnotations(extraction).items.find(({ id }) => id === 'https://news.example/tunnel?id=1#c_cost');
    expect(item?.target[0]?.selector).toMatchObject([
      { type: 'TextQuoteSelector', exact: 'كلفته بلغت 40 مليون دولار', suffix: '.\n\nونقلت صحيفة «المدار» عن مصدر ' },
      { type: 'TextPositionSelector', start: start - 1, end: start - 1 + 'كلفته بلغت 40 مليون دولار'.length },
    ]);
  });

  it('should write each judgement by itself, with who gave it, when, why and on what page', () => {
    const reviews = [
      review('c_opening', judged('false', { note: 'لا', links: [{ url: 'https://x.example/' }], team: 'rumour' })),
    ];
    const page = toWebAnnotations(extraction, { reviews, reviewers });
    expect(page.items.filter(({ motivation }) => motivation === 'assessing')).toMatchObject([
      {
        creator: { type: 'Person', nickname: 'u1', name: 'هدى' },
        created: '2025-08-17T10:00:00.000Z',
        body: [
          { purpose: 'assessing', value: 'status:false' },
          { purpose: 'assessing', value: 'team:rumour' },
          { purpose: 'commenting', value: 'لا' },
          { type: 'SpecificResource', purpose: 'linking', source: 'https://x.example/' },
        ],
      },
    ]);
  });

  it('should give a discontinuous claim one target a piece', () => {
    const item = toWebAnnotations(extraction).items.find(({ id }) => id.endsWith('#c_opening'));
    expect(item?.target.map(({ selector }) => selector?.[0])).toMatchObject([
      { exact: 'النفق سيُفتح' },
      { exact: 'يوم السبت' },
    ]);
  });
});
