import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A server on loopback, and what was asked of it. */
export interface TestServer {
  /** `127.0.0.1:port`, as `allowPrivate` takes it. */
  readonly endpoint: string;
  readonly port: number;
  readonly origin: string;
  /** The paths that were asked for, robots.txt apart. */
  readonly asked: string[];
}

const open: Server[] = [];

afterEach(async () => {
  await Promise.all(
    open.splice(0).map(async (server) => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }),
  );
});

/** A real server for one test. Without a robots.txt of its own it has none. */
export async function serve(listener: RequestListener, robots?: RequestListener): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      if (robots !== undefined) return robots(request, response);
      response.writeHead(404).end();
      return;
    }
    asked.push(request.url ?? '');
    listener(request, response);
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return { endpoint: `127.0.0.1:${port}`, port, origin: `http://127.0.0.1:${port}`, asked };
}

/** A page that reads as an article. */
export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns - The Test Post</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry returns after ten years</h1>
<p>The ferry between the two banks will run again from Monday, the port authority said on Friday.</p>
<p>“We have waited for this,” said Lena Moss, who leads the residents' association, at the pier.</p>
<p>The first boat leaves at six in the morning, and tickets cost as much as the bus.</p></article></body></html>`;
