import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../src/ar.ts';
import { lexicon as arabic } from '../src/languages/ar/lexicon/index.ts';
import { clauses, lexicon as english } from '../src/languages/en/lexicon/index.ts';
import { unpack as unpackParts } from '../src/languages/unpack.ts';
import { withHomographs } from '../src/languages/homograph-marks.ts';
import { withMarks } from '../src/languages/verb-marks.ts';
import { columnsOf, scores, type LinearModel } from '../src/text/linear.ts';
import { markHomographs } from './mark-homographs.ts';
import { markVerbs } from './mark-verbs.ts';
import { pack, type Packed } from './pack.ts';

const unpack = ({ data, words }: Packed): unknown => unpackParts(data, words);

/** Lists whose order says nothing are packed in the order of their letters. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.every((item) => typeof item === 'string') ? [...items].sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === 'model' ? [] : [[key, sorted(item)]])),
  );
}

describe('pack', () => {
  it.each([
    ['Arabic', arabic],
    ['English', english],
    ['the clauses of English', clauses],
  ])('should keep every word of %s', (_name, make) => {
    expect(sorted(unpack(pack(make())))).toEqual(sorted(make()));
  });

  it('should keep what other lists say of verbs', () => {
    const { lexicon, marks } = markVerbs(arabic());
    expect(lexicon.verbHomographs.length).toBeLessThan(arabic().verbHomographs.length / 10);
    expect(marks.length).toBeGreaterThanOrEqual(arabic().verbs.length);
    expect(sorted(withMarks(lexicon, marks))).toEqual(sorted(arabic()));
  });

  it('should mark a past of several verbs once, and leave what is no verb in its list', () => {
    const { facets, ...rest } = arabic();
    const classes = [
      { name: 'first', verbs: ['b', 'x'] },
      { name: 'words', words: ['b'] },
      { name: 'second', verbs: ['b', 'c'] },
    ];
    const own = {
      ...rest,
      verbs: ['a', 'b d', 'b e', 'c'],
      verbHomographs: ['b', 'y'],
      facets: { ...facets, classes },
    };
    const { lexicon, marks } = markVerbs(own);
    expect(marks).toBe('`A+b`b');
    expect(lexicon.verbHomographs).toEqual(['y']);
    expect(sorted(withMarks(lexicon, marks))).toEqual(sorted(own));
  });

  it('should keep which verbs of clauses look like nouns', () => {
    const { clauses: listed, marks } = markHomographs(clauses());
    expect(listed.verbHomographs.length).toBeLessThan(clauses().verbHomographs.length / 5);
    expect([...withHomographs(listed, marks).verbHomographs].sort()).toEqual([...clauses().verbHomographs].sort());
  });

  it('should keep the order of a list that has one', () => {
    const { verbs, participleSuffixes } = unpack(pack(arabic())) as ReturnType<typeof arabic>;
    expect(verbs).toEqual(arabic().verbs);
    expect(participleSuffixes).toEqual(arabic().participleSuffixes);
  });

  it('should keep any strings, in lists and alone', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتقوم ىئًabTX019~;?،+"\\'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), letters, (list, alone) => {
        expect(unpack(pack({ list, alone }))).toEqual({ list, alone });
      }),
      { seed: 20261125, numRuns: 2000 },
    );
  });

  it('should refuse a string that would be taken for a packed one', () => {
    expect(() => pack(['`x'])).toThrow('cannot pack');
  });

  it('should keep the weights of a model', () => {
    const { model } = ar.definition.facets;
    if (model === undefined || !('lines' in model.weights) || typeof model.weights.lines !== 'string')
      throw new Error('the model of kinds is kept by lines');
    const { lines, perUnit } = model.weights;
    const columns: LinearModel = { ...model, weights: columnsOf({ lines, perUnit: Number(perUnit) }) };
    const features = lines
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.lastIndexOf(' ')));
    for (const feature of features) expect([...scores(columns, [feature])]).toEqual([...scores(model, [feature])]);
  });
});
