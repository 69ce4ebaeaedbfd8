// Starts the dashboard: builds it when it was never built, then serves it. The data folder, the port and a PostgreSQL
// address come from the environment: ISNAD_DATA, PORT, HOST, DATABASE_URL, ORIGIN.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('..', import.meta.url));
const root = path.resolve(app, '../..');

if (!existsSync(path.join(app, 'build/handler.js'))) {
  console.log('Building the dashboard, once …');
  const built = spawnSync('npm', ['run', 'build'], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) {
    console.error('The dashboard could not be built; see the lines above.');
    process.exit(1);
  }
}

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';
if (process.env.ISNAD_TEST_REACHABLE && process.env.NODE_ENV !== 'test') {
  console.error('ISNAD_TEST_REACHABLE opens this machine to whoever adds articles; it is for tests alone.');
  process.exit(1);
}
process.env.ISNAD_DATA ??= path.join(root, 'data');
process.env.ISNAD_EXAMPLES ??= path.join(root, 'fixtures');
process.env.BODY_SIZE_LIMIT ??= '12M';
// Without ORIGIN the address is what the reader typed, over plain http; behind a proxy with TLS, set ORIGIN.
process.env.PROTOCOL_HEADER ??= 'x-isnad-protocol';

const { handler } = await import(new URL('../build/handler.js', import.meta.url).href);
// Without ORIGIN a page is told apart from one of another site by the host that it asked for. A site whose name leads to this
// machine would ask for its own name, so a server for this machine alone answers to no other names.
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;
const onlyOwnNames = process.env.ORIGIN === undefined && ['127.0.0.1', 'localhost', '::1'].includes(host);
const server = createServer((request, response) => {
  if (onlyOwnNames && !ownNames.test(request.headers.host ?? '')) {
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('هذا الاسم ليس لهذا المكتب. / The desk is not known by this name: set ORIGIN.\n');
    return;
  }
  // A stranger cannot claim another protocol: what came from outside is replaced.
  if (process.env.PROTOCOL_HEADER === 'x-isnad-protocol') request.headers['x-isnad-protocol'] = 'http';
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});

server.on('error', (error) => {
  const busy = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    busy ? `Port ${port} is in use; set PORT to another one.` : `The server could not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Isnad is at http://${host === '0.0.0.0' ? 'localhost' : host}:${listening}`);
  console.log(`Data: ${process.env.DATABASE_URL ? 'PostgreSQL' : process.env.ISNAD_DATA}`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // Open event streams would hold the server for ever.
    server.closeAllConnections();
  });
}
