import type { Reroute } from '@sveltejs/kit';

/** No id has other characters; an address with them leads nowhere, before any database is asked for it. */
export const reroute: Reroute = ({ url }) => {
  const odd =
    /^\/(?:articles|join|password)\/(?![\w-]{1,100}(?:\/(?:details|events|export|history|map|orphans|report|text)(?:\/__data\.json)?)?$)/u;
  return odd.test(url.pathname) ? '/nowhere' : undefined;
};
