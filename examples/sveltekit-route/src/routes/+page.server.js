import { extract } from '@isnad/core/all';
import { fail } from '@sveltejs/kit';

export const actions = {
  default: async ({ request }) => {
    const text = (await request.formData()).get('text');
    if (typeof text !== 'string' || text.trim() === '') return fail(400, { problem: 'اكتب مقالا أولا.' });
    const { claims } = extract(text);
    return { text, claims: claims.map(({ id, text, chain }) => ({ id, text, chain })) };
  },
};
