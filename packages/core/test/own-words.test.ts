import { expect, it } from 'vitest';
import { ar } from '../src/ar.ts';
import { defineLanguage, extract } from '../src/index.ts';

/** Arabic with a verb and a phrase of a house's own, of which the first takes a clause and the second ends like a feminine. */
const house = defineLanguage({
  ...ar.definition,
  cueVerbs: [...ar.definition.cueVerbs, { verb: 'أبرق يبرق', act: 'report', prepositions: ['ب'] }],
  according: [...ar.definition.according, { words: 'على عهدة', act: 'report', takes: 'noun', stance: 'distancing' }],
});

it.each([
  ['a verb', 'أبرق المراسل أن الجسر فتح أمام السيارات.', 'المراسل', 'الجسر فتح أمام السيارات'],
  ['a phrase', 'غرق القارب ليلا، على عهدة الصيادين.', 'الصيادين', 'غرق القارب ليلا'],
])('%s of one’s own is read, and only where it was added', (_what, text, who, content) => {
  const read = (language: typeof ar): unknown =>
    extract(text, { languages: [language] }).claims.map((claim) => [claim.chain[0]?.names[0], claim.text]);
  expect(read(ar)).not.toContainEqual([who, content]);
  expect(read(house)).toEqual([[who, content]]);
});
