import { Miniflare } from 'miniflare';

/** The built worker in workerd, the runtime of Cloudflare Workers, on this machine. */
export function start(port) {
  return new Miniflare({
    modules: true,
    scriptPath: 'dist/worker.js',
    host: '127.0.0.1',
    port,
    compatibilityDate: '2026-02-01',
    cf: false,
  });
}
