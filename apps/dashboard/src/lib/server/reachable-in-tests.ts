/**
 * The addresses of this machine that the desk's own tests let it read. DANGEROUS: whoever may add articles reaches what only this
 * machine can reach. It is nothing unless the server runs as a test, and scripts/start.js does not start with it otherwise.
 *
 * @example reachableInTests({ NODE_ENV: 'test', ISNAD_TEST_REACHABLE: '127.0.0.1:8080' }).ports // [80, 443, 8080]
 */
export function reachableInTests(env: Readonly<Record<string, string | undefined>>): {
  readonly allowPrivate?: readonly string[];
  readonly ports?: readonly number[];
} {
  const named = env['ISNAD_TEST_REACHABLE'] ?? '';
  if (env['NODE_ENV'] !== 'test' || named === '') return {};
  const allowPrivate = named.split(',');
  return { allowPrivate, ports: [80, 443, ...allowPrivate.map((each) => Number(each.split(':').at(-1)))] };
}
