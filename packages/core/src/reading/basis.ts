import type { Range, Reader } from './reader.ts';

/** A phrase that says how something is known, with the noun it rests on: «استنادًا إلى وثائق رسمية». */
export function basisAt(reader: Reader, i: number, to: number): Range | null {
  const phrase = reader.phrase(i);
  if (phrase === null || phrase.role !== 'basis') return null;
  const noun = reader.nounPhrase(i + phrase.length, to);
  return noun === null ? null : { from: i, to: noun.to };
}
