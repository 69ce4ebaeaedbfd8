import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { contentMarks, focusMarks, marksWithin, type Mark } from './marks.ts';
import { segments } from './segments.ts';

const content = (claim: string, start: number, end: number): Mark => ({ claim, role: 'content', start, end });

describe('segments', () => {
  it('should give one plain segment where nothing is marked', () => {
    expect(segments({ start: 5, end: 9 }, [], [])).toEqual([
      { start: 5, end: 9, claims: [], begins: [], roles: [], opens: [] },
    ]);
  });

  it('should put the innermost claim first where claims nest', () => {
    const cut = segments({ start: 0, end: 20 }, [content('outer', 0, 20), content('inner', 5, 10)], []);
    expect(cut.map(({ start, end, claims }) => [start, end, claims])).toEqual([
      [0, 5, ['outer']],
      [5, 10, ['inner', 'outer']],
      [10, 20, ['outer']],
    ]);
  });

  it('should cut claims that overlap without nesting at both edges', () => {
    const cut = segments({ start: 0, end: 12 }, [content('a', 0, 8), content('b', 4, 12)], []);
    expect(cut.map(({ claims }) => [...claims].sort().join())).toEqual(['a', 'a,b', 'b']);
  });

  it('should number a discontinuous claim once, at its first piece, even from another paragraph', () => {
    const marks = contentMarks([
      {
        id: 'a',
        content: [
          { start: 2, end: 4 },
          { start: 8, end: 10 },
        ],
      },
    ]);
    expect(segments({ start: 0, end: 12 }, marks, []).flatMap(({ begins }) => begins)).toEqual(['a']);
    expect(segments({ start: 6, end: 12 }, marks, []).flatMap(({ begins }) => begins)).toEqual([]);
  });

  it('should label a role where it opens and not again inside it', () => {
    const focus: Mark[] = [content('a', 0, 10), { claim: 'a', role: 'source', start: 3, end: 5 }];
    const cut = segments({ start: 0, end: 10 }, [content('a', 0, 10)], focus);
    expect(cut.map(({ roles }) => roles)).toEqual([['content'], ['content', 'source'], ['content']]);
    expect(cut.map(({ opens }) => opens)).toEqual([['content'], ['source'], []]);
  });

  it('should tile any range for any marks, and hold exactly the claims that cover each stretch', () => {
    const mark = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', 'c', 'd'))
      .map(([start, length, claim]) => content(claim, start, start + length));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), fc.integer({ min: 0, max: 40 }), (marks, start) => {
        const range = { start, end: start + 25 };
        const cut = segments(range, marks, marks);
        expect(cut[0]?.start).toBe(range.start);
        expect(cut.at(-1)?.end).toBe(range.end);
        for (const [index, segment] of cut.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(cut[index - 1]?.end);
          const covering = marks.filter((each) => each.start <= segment.start && each.end >= segment.end);
          expect([...segment.claims].sort()).toEqual([...new Set(covering.map(({ claim }) => claim))].sort());
        }
      }),
      { seed: 20250816, numRuns: 300 },
    );
  });
});

describe('focusMarks', () => {
  it('should tell the origin from the relays of a chain', () => {
    const hop = { entity: 'e', names: ['x'], type: 'organization', anonymous: false, resolved: 'stated' } as const;
    const marks = focusMarks({
      id: 'a',
      content: [{ start: 30, end: 40 }],
      cue: { start: 0, end: 5 },
      chain: [
        { ...hop, role: 'speaker', mention: { start: 10, end: 14 } },
        { ...hop, role: 'relay', mention: { start: 16, end: 20 } },
        { ...hop, role: 'relay', mention: null },
      ],
      medium: null,
      basis: null,
      times: [],
      quantities: [{ span: { start: 32, end: 34 }, value: 2, unit: null, approximate: false }],
    });
    expect(marks.map(({ role }) => role)).toEqual(['content', 'cue', 'source', 'relay', 'quantity']);
    expect(marksWithin(marks, { start: 9, end: 21 }).map(({ role }) => role)).toEqual(['source', 'relay']);
  });
});

describe('blocksOf', () => {
  it('should read lines as paragraphs where the extractor gave no blocks, with spans that slice the text', () => {
    const text = 'عنوان\n\nفقرة أولى.\nفقرة ثانية.';
    expect(blocksOf({ text, blocks: [] }).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'عنوان',
      'فقرة أولى.',
      'فقرة ثانية.',
    ]);
  });
});
