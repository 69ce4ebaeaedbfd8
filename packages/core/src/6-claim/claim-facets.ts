import type { ClaimContext, ClaimFacets } from '../reading/reading.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { evidenceOf } from './facets.ts';
import { kindOf } from './kind.ts';
import { modalityOf } from './modality.ts';

/** The kind of a claim, and how sure and whether affirmed it is put; what its cue says of both goes first. */
export function claimFacets(reader: Reader, pieces: readonly Range[], context: ClaimContext): ClaimFacets {
  const evidence = evidenceOf(reader, pieces);
  const modality = modalityOf(reader, pieces, evidence.firstVerb);
  const { frame } = context;
  const kind = kindOf(reader, pieces, evidence, context);
  return {
    get kind() {
      return kind();
    },
    certainty: frame?.certainty ?? modality.certainty,
    polarity: frame?.negative === true ? 'negative' : modality.polarity,
  };
}
