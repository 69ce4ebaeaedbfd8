import { countArticles, countByDay, countSources, listPeople, readAgreement, readThroughput } from '@isnad/store';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { requireRole } from '$lib/server/people.ts';
import type { PageServerLoad } from './$types';

const DAYS = 30;

export const load: PageServerLoad = async (event) => {
  const { id } = requireRole(event, 'reader');
  const { store } = await desk();
  const from = new Date(Date.now() - DAYS * 86_400_000).toISOString().slice(0, 10);
  return {
    counts: orError(await countArticles(store, id)),
    days: orError(await countByDay(store, id, { from })),
    sources: orError(await countSources(store, id, { limit: 25 })),
    throughput: orError(await readThroughput(store, id, { from })),
    agreement: orError(await readAgreement(store, id)),
    people: orError(await listPeople(store, id)).map(({ user, name }) => ({ user, name })),
  };
};
