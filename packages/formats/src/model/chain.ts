import type { Claim, Hop } from '@isnad/core';

/** Whether a link of a chain is somebody: not where one is missing, and not where the words of a rumour stand for whoever spread it («يُقال»). */
export function isSomebody({ sourcing }: Claim, { resolved, role }: Hop): boolean {
  return resolved !== 'missing' && (sourcing.origin !== 'rumour' || role === 'relay');
}

/** A chain in one line, origin first, with «?» for a missing link; empty where nobody is named. */
export function chainLine({ chain }: Claim, arrow: string): string {
  const links = chain.map(({ names }) => names.join(' + '));
  return links.join('') === '' ? '' : links.map((link) => link || '?').join(arrow);
}
