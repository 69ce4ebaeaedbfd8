import { extract } from '@isnad/core/all';

export default {
  async fetch(request) {
    if (request.method !== 'POST') return new Response('POST an article as text.', { status: 405 });
    const { claims } = extract(await request.text());
    return Response.json(claims.map(({ text, chain, sourcing }) => ({ text, chain, flags: sourcing.flags })));
  },
};
