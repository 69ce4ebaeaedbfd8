import { labelWords } from '@isnad/formats';
import { SOURCING_LABELS, STATUS_LABELS, type Facet, type TeamLabel } from '@isnad/store';
import { fold } from '@isnad/store/claims';
import type { Problem } from '$lib/problem.ts';

type Names = TeamLabel['names'];

/** What the desk calls a base label where the team has given it no name. */
export const ownNames = (facet: Facet, base: string): Names => ({
  ar: labelWords(facet, base, 'ar'),
  en: labelWords(facet, base, 'en'),
});

/**
 * Why a label may not have these names: another one of the same question has one of them, and no button or report could tell the two
 * apart. The store knows the team's labels; what the others are called is known here. Null where nothing is in the way.
 *
 * @param id of the label that is to have them: `status:false` for a base label
 */
export function takenName(labels: readonly TeamLabel[], facet: Facet, id: string, names: Names): Problem | null {
  const bases = facet === 'status' ? STATUS_LABELS : SOURCING_LABELS;
  const renamed = new Set(labels.map((label) => label.id));
  const others = [
    ...bases.flatMap((base) =>
      renamed.has(`${facet}:${base}`) ? [] : [{ id: `${facet}:${base}`, names: ownNames(facet, base) }],
    ),
    ...labels.filter((label) => label.facet === facet && !label.retired),
  ].filter((other) => other.id !== id);
  const lang = (['ar', 'en'] as const).find((each) =>
    others.some((other) => fold(other.names[each]).trim() === fold(names[each]).trim()),
  );
  return lang === undefined ? null : { code: 'name-taken', lang, name: names[lang] };
}
