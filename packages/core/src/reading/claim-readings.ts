import { claimFacets } from '../6-claim/claim-facets.ts';
import { confidence } from '../6-claim/confidence.ts';
import { islamic } from '../6-claim/hijri-value.ts';
import { readQuantities } from '../6-claim/quantities.ts';
import { readSpeech } from '../6-claim/speech.ts';
import { DayReader } from '../6-claim/time-days.ts';
import { FollowingReader } from '../6-claim/time-following.ts';
import { timesBy } from '../6-claim/times.ts';
import type { Reading } from './reading.ts';

/** What is read off the content of a claim, in the same way in every language. */
export const claimReadings: Pick<Reading, 'confidence' | 'facets' | 'speech' | 'times' | 'quantities'> = {
  confidence,
  facets: claimFacets,
  speech: readSpeech,
  times: timesBy(islamic, DayReader, FollowingReader),
  quantities: readQuantities,
};
