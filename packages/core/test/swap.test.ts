import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { ar } from '../src/ar.ts';
import type { Extraction } from '../src/index.ts';
import { fold } from '../src/text/fold.ts';
import { articleOf, readGold } from './support/gold.ts';
import { score } from './support/score.ts';
import { NAMES, swapGold, swapText, tables, type SwapTable } from './support/swap.ts';

const gold = readGold(new URL('../../../fixtures/ar/putin-mbs/gold.json', import.meta.url));

/** What stays the same whoever is named: the claims, their words apart from names, and the chains. */
function structure(extraction: Extraction, rename: (text: string) => string): unknown {
  const { text } = extraction.document;
  return extraction.claims.map((claim) => ({
    section: claim.section,
    text: rename(claim.text),
    speech: claim.speech,
    certainty: claim.certainty,
    polarity: claim.polarity,
    cue: claim.cue === null ? null : text.slice(claim.cue.start, claim.cue.end),
    rule: extraction.attributions.find((attribution) => attribution.id === claim.attribution)?.rule ?? null,
    chain: claim.chain.map((hop) => ({
      names: hop.names.map(rename),
      role: hop.role,
      resolved: hop.resolved,
      anonymous: hop.anonymous,
      mention: hop.mention === null ? null : rename(text.slice(hop.mention.start, hop.mention.end)),
    })),
    flags: claim.sourcing.flags,
  }));
}

const particles = new Set(['بن']);

/** The words of the invented names, folded as the lexicon has them, with and without the article. */
function inventedWords(table: SwapTable): string[] {
  return Object.values(table)
    .flatMap((name) => name.split(' '))
    .filter((word) => !particles.has(word))
    .flatMap((word) => [fold(word), fold(word).replace(/^ال/u, '')]);
}

describe.each(Object.entries(tables))('the first article with other people, places and outlets: %s', (_name, table) => {
  const swapped = swapGold(gold, table);
  const extraction = extract(articleOf(swapped));

  it('should name nobody whom the lexicon knows', () => {
    const { tags, cueNouns, pastStems, phrases } = ar.lexicon();
    const known = inventedWords(table).filter(
      (word) => tags.has(word) || cueNouns.has(word) || pastStems.whole.has(word) || phrases.has(word),
    );
    expect(known).toEqual([]);
    expect(NAMES.filter((name) => extraction.document.text.includes(name))).toEqual([]);
  });

  it('should be read into the same claims and chains', () => {
    const before = extract(articleOf(gold));
    expect(before.claims.length).toBeGreaterThanOrEqual(17);
    expect(structure(extraction, (text) => text)).toEqual(structure(before, (text) => swapText(text, table)));
  });

  it('should be read without a fault', () => {
    expect(score([[swapped, extraction]])).toMatchObject({
      content: 1,
      contentExact: 1,
      origin: 1,
      chain: 1,
      endToEnd: 1,
    });
  });
});
