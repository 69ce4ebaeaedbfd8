import type { Hop } from '@isnad/core';
import type { Words } from './words.ts';

/** One box of a drawn chain, from the first teller down to the article. */
export interface ChainBox {
  readonly name: string;
  readonly note: string;
  readonly look: 'known' | 'unknown' | 'article';
}

/** A missing link gets a box of its own: it is shown, never left out. */
export function chainBoxes(chain: readonly Hop[], words: Words): ChainBox[] {
  const hops = chain.map((hop): ChainBox => {
    const missing = hop.resolved === 'missing';
    const notes = [words.roles[hop.role], words.resolved[hop.resolved], ...(hop.anonymous ? [words.anonymous] : [])];
    return {
      name: missing ? words.missing : hop.names.join(words.and),
      note: missing ? words.resolved.missing : notes.join(' · '),
      look: missing || hop.anonymous ? 'unknown' : 'known',
    };
  });
  return [...hops, { name: words.thisArticle, note: chain.length === 0 ? words.unattributed : '', look: 'article' }];
}
