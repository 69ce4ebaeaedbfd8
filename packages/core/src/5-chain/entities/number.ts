import { endsIn, withoutEnding } from '../../languages/grammar.ts';
import type { Lexicon } from '../../languages/lexicon.ts';

/** A rough singular for the sound plurals and the commonest broken ones. */
export function singularOf(stem: string, { endings, alternations }: Lexicon): string {
  if (endsIn(stem, endings.many)) return withoutEnding(stem, endings.many);
  if (endsIn(stem, endings.feminineMany)) return withoutEnding(stem, endings.feminineMany);
  return alternations.singulars?.find(([plural]) => plural === stem)?.[1] ?? stem;
}

export function isSoundPlural(stem: string, { endings }: Lexicon): boolean {
  return endsIn(stem, endings.many) || endsIn(stem, endings.feminineMany);
}
