import { requireRole } from '$lib/server/people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ admin: requireRole(event, 'reader').role === 'admin' });
