const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from a page of this desk. A browser says where such a request comes from;
 * one that does not say is refused, whatever kind of body it has.
 *
 * @example isOwnRequest('POST', 'https://evil.example', 'https://desk.example') // false
 */
export function isOwnRequest(method: string, origin: string | null, own: string): boolean {
  return READS.has(method) || origin === own;
}

/**
 * Whether the address asks for a form action that no page can have: under a name that every object has, as `?/constructor`, or `?/default`,
 * which stands for the action without a name and is none itself.
 */
export function asksForNoAction(url: URL): boolean {
  return [...url.searchParams.keys()].some(
    (name) => name.startsWith('/') && (name === '/default' || name.slice(1) in {}),
  );
}
