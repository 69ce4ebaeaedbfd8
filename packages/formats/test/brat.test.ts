import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAT_CONFIGURATION, toBrat } from '../src/index.ts';
import { anyText } from './arbitrary.ts';
import { sample, sampleReviews } from './sample.ts';

interface Bound {
  readonly id: string;
  readonly type: string;
  readonly fragments: readonly (readonly [number, number])[];
  readonly words: string;
}

/** Text-bound annotations, read as brat reads them. */
function bound(ann: string): Bound[] {
  return ann
    .split('\n')
    .filter((line) => line.startsWith('T'))
    .map((line) => {
      const [id = '', place = '', words = ''] = line.split('\t');
      const [type = '', ...offsets] = place.split(/[ ;]/u);
      const fragments = Array.from({ length: offsets.length / 2 }, (_, index): readonly [number, number] => {
        return [Number(offsets[index * 2]), Number(offsets[index * 2 + 1])];
      });
      return { id, type, fragments, words };
    });
}

describe('toBrat', () => {
  const extraction = sample();
  const { txt, ann } = toBrat(extraction, { reviews: sampleReviews() });

  it('should give the words of every annotation at its offsets, in code points, in pieces where it has some', () => {
    const characters = [...txt];
    const all = bound(ann);
    for (const { fragments, words } of all) {
      expect(fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(words);
    }
    expect(all.filter(({ type }) => type === 'Claim').map(({ words }) => words)[1]).toBe('النفق سيُفتح يوم السبت');
    expect(all.find(({ words }) => words.startsWith('النفق'))?.fragments).toHaveLength(2);
  });

  it('should tie a claim to its source, its relays, its cue and what was judged', () => {
    const id = (type: string, words: string) =>
      bound(ann).find((each) => each.type === type && each.words === words)?.id;
    const delay = id('Claim', 'الشركة تأخرت شهرين') ?? '';
    const lines = ann.split('\n').map((line) => line.replace(/^[RA]\d+\t/u, ''));
    expect(lines).toContain(`Origin Arg1:${delay} Arg2:${id('Source', 'مصدر مطلع') ?? ''}`);
    expect(lines).toContain(`Relay Arg1:${delay} Arg2:${id('Source', 'صحيفة «المدار»') ?? ''}`);
    expect(lines).toContain(`SaidWith Arg1:${delay} Arg2:${id('Cue', 'ونقلت') ?? ''}`);
    expect(lines).toContain(`Status ${delay} confirmed`);
    expect(lines).toContain(`Struck ${delay}`);
  });

  it('should stay well-formed for any text: no annotation over a line end, none empty, each at its words', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [first] = extraction.claims;
        if (first === undefined) throw new Error('the sample has no claim');
        const content = [{ start: Math.min(a, b), end: Math.max(a, b) }];
        const claim = { ...first, content, chain: [], times: [], quantities: [] };
        const made = toBrat({ ...extraction, document: { ...extraction.document, text }, claims: [claim] });
        const characters = [...text];
        for (const { fragments, words } of bound(made.ann)) {
          expect(words).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(fragments.every(([start, end]) => start < end)).toBe(true);
          expect(fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(words);
        }
        for (const line of made.ann.split('\n').slice(0, -1)) expect(line).toMatch(/^[TA#]\d+\t/u);
      }),
    );
  });

  it('should have every type that it writes in the configuration', () => {
    const types = ann.split('\n').flatMap((line) => /^[TRA]\d+\t(?<type>\w+)/u.exec(line)?.groups?.['type'] ?? []);
    for (const type of new Set(types)) expect(BRAT_CONFIGURATION).toMatch(new RegExp(`^${type}\\b`, 'mu'));
  });
});
