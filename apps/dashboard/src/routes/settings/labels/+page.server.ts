import { fail } from '@sveltejs/kit';
import {
  FACETS,
  listLabels,
  resetLabel,
  saveLabel,
  SOURCING_LABELS,
  STATUS_LABELS,
  type TeamLabelInput,
} from '@isnad/store';
import { isName } from '$lib/name.ts';
import type { Problem } from '$lib/problem.ts';
import { refusal } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { readForm, textOf, textOrNull } from '$lib/server/form.ts';
import { requireRole } from '$lib/server/people.ts';
import { ownNames, takenName } from '$lib/server/taken-name.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireRole(event, 'admin');
  return {
    facets: FACETS.map((facet) => ({
      facet,
      labels: facet === 'status' ? STATUS_LABELS.slice(1) : SOURCING_LABELS.slice(1),
    })),
    labels: await listLabels((await desk()).store),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const [facet, base] = textOf(form, 'base').split('/');
    const id = textOrNull(form, 'id');
    const names = { ar: textOf(form, 'ar'), en: textOf(form, 'en') };
    if (!isName(names.ar, 100) || !isName(names.en, 100))
      return fail(400, { problem: { code: 'name' } satisfies Problem });
    const input = { ...(id === null ? {} : { id }), facet, base, names, retired: form.get('retired') !== null };
    const { store } = await desk();
    const of = FACETS.find((each) => each === facet);
    const taken = input.retired || of === undefined ? null : takenName(await listLabels(store), of, id ?? '', names);
    if (taken !== null) return refusal(taken);
    const saved = await saveLabel(store, admin.id, input as TeamLabelInput);
    return saved.ok ? { saved: true } : refusal(saved.failure);
  },
  reset: async (event) => {
    const admin = requireRole(event, 'admin');
    const form = await readForm(event.request);
    const { store } = await desk();
    const id = textOf(form, 'id');
    const labels = await listLabels(store);
    const label = labels.find((each) => each.id === id);
    // Another label may have taken the name meanwhile.
    const taken = label === undefined ? null : takenName(labels, label.facet, id, ownNames(label.facet, label.base));
    if (taken !== null) return refusal(taken);
    const reset = await resetLabel(store, admin.id, id);
    return reset.ok ? { saved: true } : refusal(reset.failure);
  },
};
