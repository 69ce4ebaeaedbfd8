import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE } from './servers.ts';

const certificate = fileURLToPath(new URL('files/pinned.example.cert.pem', import.meta.url));
const asked: (string | false)[] = [];
const server = createServer(
  // A certificate for tests alone, of a name that does not exist.
  { cert: readFileSync(certificate), key: readFileSync(new URL('files/pinned.example.key.pem', import.meta.url)) },
  (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    asked.push(request.headers.host ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  },
);
let port = 0;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => new Promise((done) => server.close(done)));

/** What a process that trusts these certificates reads there: the title, or the code of the refusal. */
async function read(host: string, trusted: string): Promise<string> {
  const code = `import { fromUrl } from '@isnad/ingest';
    const options = { resolve: async () => ['127.0.0.1'], allowPrivate: ['127.0.0.1:${port}'], robots: 'ignore' };
    const result = await fromUrl('https://${host}:${port}/', options).catch((error) => error);
    console.log(result.article?.title ?? result.code);`;
  const args = ['--import', 'tsx', '--conditions=@isnad/source', '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted },
  });
  return stdout.trim();
}

it('should check the certificate against the name, though it connects to a checked address', async () => {
  expect(await read('pinned.example', certificate)).toBe('Ferry returns after ten years');
  expect(asked).toEqual([`pinned.example:${port}`]);
});

it('should not read from a server that has no certificate for the name, or none that is trusted', async () => {
  asked.length = 0;
  expect(await read('other.example', certificate)).toBe('connection-failed');
  expect(await read('pinned.example', '')).toBe('connection-failed');
  expect(asked).toEqual([]);
});
