import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const site = fileURLToPath(new URL('../build/site', import.meta.url));

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The built site as any host of static files would serve it, on a free port of loopback. */
export async function serve(): Promise<Served> {
  const files = sirv(site, { extensions: ['html'] });
  const server: Server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
