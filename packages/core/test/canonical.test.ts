import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import type { Extraction, Span } from '../src/index.ts';
import { articlesBeside, fixtureArticles } from './support/articles.ts';
import { textOf, expectRules } from './support/rules.ts';
import { news } from './support/texts.ts';

/** What a reader sees of an extraction, whatever form the letters of its text have. */
function seenOf({ document, claims, entities }: Extraction): unknown {
  const words = (span: Span | null): string | null => span && document.text.slice(span.start, span.end);
  const seen = [
    claims.map(({ content: _, ...claim }) => ({
      ...claim,
      attribution: claim.attribution === null,
      cue: words(claim.cue),
      basis: words(claim.basis),
      chain: claim.chain.map((hop) => ({ ...hop, mention: words(hop.mention) })),
      medium: claim.medium && { ...claim.medium, span: words(claim.medium.span) },
      times: claim.times.map((time) => ({ ...time, span: words(time.span) })),
      quantities: claim.quantities.map((quantity) => ({ ...quantity, span: words(quantity.span) })),
    })),
    entities.map(({ mentions, ...entity }) => ({ ...entity, mentions: mentions.map(words) })),
    document.blocks.map(({ kind, span }) => [kind, words(span)]),
  ];
  return JSON.parse(JSON.stringify(seen).normalize());
}

/** One text in both forms is read alike, each with spans of its own. */
function expectOneReading(text: string): void {
  const composed = text.normalize('NFC');
  const decomposed = text.normalize('NFD');
  const read = extract(decomposed);
  expectRules(decomposed, read);
  expect(seenOf(read)).toEqual(seenOf(extract(composed)));
}

describe('letters with their marks apart', () => {
  it.each([
    'قال رئيس هيئة المياه إن مؤسسة الآبار أكّدت أنّ السدّ آمن.',
    'تعهد الوزير بألا ترتفع الأسعار. وأوضح أن الشركة رأت ألا تكشف عن شيء.',
    'قال مدير شركة جيه.إل.إل إن المشروع اكتمل.',
    'Renée Müller said the café in São Paulo had closed. “It’s à la carte,” Zoë Brontë added.',
  ])('should be read like letters that have them: %s', expectOneReading);

  it('should be read like them in every fixture', () => {
    for (const [, text] of fixtureArticles()) expectOneReading(text);
  });

  it('should be read like them in generated news', () => {
    fc.assert(
      fc.property(news, (article) => {
        expectOneReading(textOf(article));
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  const beside = articlesBeside();
  it.skipIf(beside.length === 0)(
    'should be read like them in the annotated articles, where they lie beside the repository',
    () => {
      for (const [, article] of beside) expectOneReading(textOf(article));
    },
  );
});
