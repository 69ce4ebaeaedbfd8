import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromUrl, IngestError, type IngestErrorCode, type UrlOptions, type UrlResult } from '../src/index.ts';
import { PRIVATE_HOSTS, REFUSED_ADDRESSES, REFUSED_REDIRECTS } from './attempts.ts';
import { PAGE, serve } from './servers.ts';

/** The code with which the reading was refused; a result is a failure of the test. */
async function refusal(url: string, options?: UrlOptions): Promise<IngestErrorCode> {
  const result = await fromUrl(url, options).catch((error: unknown) => error);
  if (!IngestError.isInstance(result)) throw new Error(`not refused: ${JSON.stringify(result)}`);
  expect(result.message).not.toBe('');
  return result.code;
}

function articleOf(result: UrlResult): Extract<UrlResult, { kind: 'article' }>['article'] {
  if (result.kind !== 'article') throw new Error(result.kind);
  return result.article;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('what may be asked', () => {
  it.each(REFUSED_ADDRESSES)('should refuse %s before anything is asked', async (url, code) => {
    expect(await refusal(url, { resolve: () => Promise.reject(new Error('resolved')) })).toBe(code);
  });

  // Each is a way to write 127.0.0.1, this host, or the metadata address; a server listens there and must not be asked.
  it.each(PRIVATE_HOSTS.flatMap(({ hosts }) => hosts))('should not reach http://%s/', async (host) => {
    const server = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    expect(await refusal(`http://${host}:${server.port}/`, { ports: [server.port] })).toBe('address-refused');
    expect(server.asked).toEqual([]);
  });

  it.each(['localhost', 'LOCALHOST'])('should not reach %s by the resolver of the system', async (host) => {
    const server = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    expect(await refusal(`http://${host}:${server.port}/`, { ports: [server.port] })).toBe('address-refused');
    expect(server.asked).toEqual([]);
  });

  it('should refuse a name that has a public and a private address, in either order', async () => {
    for (const addresses of [
      ['93.184.216.34', '127.0.0.1'],
      ['127.0.0.1', '93.184.216.34'],
      ['2606:4700:4700::1111', '::ffff:10.0.0.1'],
    ]) {
      expect(await refusal('http://both.example/', { resolve: () => Promise.resolve(addresses) })).toBe(
        'address-refused',
      );
    }
  });

  it('should say that a name has no address', async () => {
    expect(await refusal('http://none.example/', { resolve: () => Promise.resolve([]) })).toBe('not-resolved');
    const resolve = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));
    expect(await refusal('http://none.example/', { resolve })).toBe('not-resolved');
  });

  it('should ask ports 80 and 443 only', async () => {
    expect(await refusal('http://smtp.example:25/', { resolve: () => Promise.resolve(['93.184.216.34']) })).toBe(
      'port-refused',
    );
  });

  it('should allow no more than the one endpoint that was allowed', async () => {
    const allowed = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    const other = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    const options = { allowPrivate: [allowed.endpoint], ports: [other.port] };
    expect(articleOf(await fromUrl(allowed.origin, options)).title).toBe('Ferry returns after ten years');
    expect(await refusal(other.origin, options)).toBe('address-refused');
    expect(other.asked).toEqual([]);
  });
});

describe('names that change their mind', () => {
  it('should connect to the address that was checked, whatever the name answers next', async () => {
    const server = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    const answers = [['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1']];
    let asked = 0;
    const resolve = (): Promise<string[]> => Promise.resolve(answers[asked++] ?? ['10.0.0.1']);
    const options = { resolve, allowPrivate: [server.endpoint] };
    const article = articleOf(await fromUrl(`http://rebind.example:${server.port}/a`, options));
    expect(article.url).toBe(`http://rebind.example:${server.port}/a`);
    // Once for robots.txt, once for the page: no connection resolves the name for itself.
    expect(asked).toBe(2);
  });

  it('should check the name again when a redirect comes back to it', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(200, html).end(PAGE);
    });
    const answers = [['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1']];
    const resolve = (): Promise<string[]> => Promise.resolve(answers.shift() ?? []);
    const options = { resolve, allowPrivate: [server.endpoint] };
    expect(await refusal(`http://rebind.example:${server.port}/a`, options)).toBe('address-refused');
    expect(server.asked).toEqual(['/a']);
  });
});

describe('redirects', () => {
  it('should follow them and say where they led', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new#top' }).end();
      else
        response.writeHead(200, { ...html, etag: '"7"', 'last-modified': 'Tue, 18 Nov 2025 09:12:44 GMT' }).end(PAGE);
    });
    const result = await fromUrl(`${server.origin}/old`, { allowPrivate: [server.endpoint] });
    expect(result).toMatchObject({
      url: `${server.origin}/new`,
      redirects: [`${server.origin}/old`],
      etag: '"7"',
      lastModified: 'Tue, 18 Nov 2025 09:12:44 GMT',
    });
  });

  it.each(REFUSED_REDIRECTS)('should not follow one to %s', async (location, code) => {
    const server = await serve((_, response) => void response.writeHead(302, { location }).end());
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe(code);
  });

  it('should not follow one to another server on this machine', async () => {
    const inner = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    const server = await serve(
      (_, response) => void response.writeHead(307, { location: `${inner.origin}/admin` }).end(),
    );
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], ports: [inner.port] })).toBe(
      'address-refused',
    );
    expect(inner.asked).toEqual([]);
  });

  it('should end a circle', async () => {
    const server = await serve((_, response) => void response.writeHead(302, { location: '/again' }).end());
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], maxRedirects: 3 })).toBe(
      'too-many-redirects',
    );
    expect(server.asked).toHaveLength(4);
  });
});

describe('what an answer may cost', () => {
  const MEBIBYTE = 1024 * 1024;

  it('should not read an answer that says it is too large', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-length': String(MEBIBYTE) });
      response.write('<p>');
    });
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], maxBytes: 1_000 })).toBe('too-large');
  });

  it('should stop an answer that has no end', async () => {
    let closed = 0;
    const server = await serve((_, response) => {
      response.writeHead(200, html);
      const more = (): void => {
        while (response.write('<p>again</p>'.repeat(1_000)));
      };
      response.on('drain', more);
      response.on('close', () => closed++);
      more();
    });
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], maxBytes: MEBIBYTE })).toBe('too-large');
    await expect.poll(() => closed).toBe(1);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('should not unpack a %s bomb', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(64 * MEBIBYTE, 0x20));
    const server = await serve(
      (_, response) => void response.writeHead(200, { ...html, 'content-encoding': encoding }).end(bomb),
    );
    // As sent, it is within the limit.
    expect(bomb.length).toBeLessThan(MEBIBYTE);
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], maxBytes: MEBIBYTE })).toBe('too-large');
  });

  it('should not unpack twice, what it does not know, or what is damaged', async () => {
    const twice = gzipSync(gzipSync(PAGE));
    for (const [encoding, body] of [
      ['gzip, gzip', twice],
      ['zstd', twice],
      ['gzip', Buffer.from(PAGE)],
    ] as const) {
      const server = await serve(
        (_, response) => void response.writeHead(200, { ...html, 'content-encoding': encoding }).end(body),
      );
      expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('unsupported-encoding');
    }
  });

  it('should unpack a page', async () => {
    const server = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip, br');
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    });
    const article = articleOf(await fromUrl(server.origin, { allowPrivate: [server.endpoint] }));
    expect(article.text.split('\n\n')).toHaveLength(3);
  });

  it('should give up on an answer that only drips', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], timeout: 300 })).toBe('timeout');
  });

  it('should give up on a server that says nothing, and on a resolver that does', async () => {
    const server = await serve(() => undefined);
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], timeout: 300 })).toBe('timeout');
    const resolve = (): Promise<never> => new Promise(() => undefined);
    expect(await refusal('http://slow.example/', { resolve, timeout: 100 })).toBe('timeout');
  });

  it('should stop when its caller says so', async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], signal: controller.signal })).toBe(
      'aborted',
    );
  });

  // A rejection that nobody hears would end the process, and fails this run.
  it.each([
    ['before the call', (controller: AbortController) => controller.abort()],
    ['right after it', (controller: AbortController) => void queueMicrotask(() => controller.abort())],
  ])('should stop when its caller said so %s, whatever the name resolves to', async (_when, abort) => {
    for (const robots of ['respect', 'ignore'] as const) {
      const controller = new AbortController();
      const resolve = (): Promise<string[]> => Promise.resolve(['127.0.0.1']);
      abort(controller);
      expect(await refusal('http://late.example/', { resolve, robots, signal: controller.signal })).toBe('aborted');
      expect(await refusal('http://127.0.0.1/', { robots, signal: AbortSignal.abort() })).toBe('aborted');
    }
  });

  it('should call the end of a clock that its caller has set the end by its caller', async () => {
    const server = await serve(() => undefined);
    const signal = AbortSignal.timeout(200);
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint], signal })).toBe('aborted');
  });

  it('should refuse headers without an end, and what is no HTTP', async () => {
    const server = await serve(
      (_, response) => void response.writeHead(200, { ...html, 'x-long': 'x'.repeat(100_000) }).end(PAGE),
    );
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('connection-failed');
    const raw = createServer(
      (socket) =>
        void socket
          .on('error', () => undefined)
          .resume()
          .end('SSH-2.0-OpenSSH_9.2\r\n'),
    );
    await new Promise<void>((done) => raw.listen(0, '127.0.0.1', done));
    const address = raw.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await refusal(`http://127.0.0.1:${port}/`, { allowPrivate: [`127.0.0.1:${port}`], robots: 'ignore' })).toBe(
      'connection-failed',
    );
    await new Promise((done) => raw.close(done));
  });
});

describe('what an answer may be', () => {
  it.each(['image/png', 'application/json', 'video/mp4', 'application/javascript'])(
    'should refuse %s',
    async (type) => {
      const server = await serve((_, response) => void response.writeHead(200, { 'content-type': type }).end(PAGE));
      expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('unsupported-type');
    },
  );

  it('should refuse bytes of no known kind under no type', async () => {
    const server = await serve(
      (_, response) => void response.writeHead(200).end(Buffer.from([0x7f, 0x45, 0x4c, 0x46])),
    );
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('unsupported-type');
  });

  it.each([404, 410, 403, 500, 204, 206])('should tell an answer of %i', async (status) => {
    const server = await serve(
      (_, response) => void response.writeHead(status, html).end(status === 204 ? undefined : PAGE),
    );
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('http-status');
  });

  it('should read a feed and a text by their types', async () => {
    const rss =
      '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>One</title><link>/1</link></item></channel></rss>';
    const server = await serve((request, response) => {
      const feed = request.url === '/feed';
      response.writeHead(200, { 'content-type': feed ? 'text/xml' : 'text/plain; charset=utf-8' });
      response.end(feed ? rss : 'عنوان الخبر\n\nقال الوزير إن الأمر انتهى.');
    });
    const options = { allowPrivate: [server.endpoint] };
    const feed = await fromUrl(`${server.origin}/feed`, options);
    expect(feed).toMatchObject({ kind: 'feed', feed: { items: [{ title: 'One', url: `${server.origin}/1` }] } });
    expect(articleOf(await fromUrl(`${server.origin}/text`, options))).toMatchObject({
      title: 'عنوان الخبر',
      lang: 'ar',
    });
  });
});

describe('manners', () => {
  const refuse = 'User-agent: *\nDisallow: /private/\n\nUser-agent: isnad-ingest\nDisallow: /no/\n';

  it('should keep to robots.txt, for its own name first', async () => {
    const server = await serve(
      (_, response) => void response.writeHead(200, html).end(PAGE),
      (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(refuse),
    );
    const options = { allowPrivate: [server.endpoint] };
    expect(await refusal(`${server.origin}/no/1`, options)).toBe('robots-refused');
    expect(server.asked).toEqual([]);
    expect(articleOf(await fromUrl(`${server.origin}/private/1`, options)).title).toBeDefined();
    expect(articleOf(await fromUrl(`${server.origin}/no/1`, { ...options, robots: 'ignore' })).title).toBeDefined();
  });

  it('should keep to the robots.txt of the place that a redirect leads to', async () => {
    const target = await serve(
      (_, response) => void response.writeHead(200, html).end(PAGE),
      (_, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /\n'),
    );
    const server = await serve((_, response) => void response.writeHead(302, { location: target.origin }).end());
    const allowPrivate = [server.endpoint, target.endpoint];
    expect(await refusal(server.origin, { allowPrivate })).toBe('robots-refused');
    expect(target.asked).toEqual([]);
  });

  it('should read nothing where robots.txt cannot be had', async () => {
    for (const status of [500, 503, 429]) {
      const server = await serve(
        (_, response) => void response.writeHead(200, html).end(PAGE),
        (_, response) => void response.writeHead(status).end(),
      );
      expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('robots-unreachable');
      expect(server.asked).toEqual([]);
    }
  });

  it.each([
    ['as it is', {}, (text: string) => Buffer.from(text)],
    ['packed', { 'content-encoding': 'gzip' }, (text: string) => gzipSync(text)],
  ])('should read the head of a robots.txt that has no end, %s', async (_how, headers, pack) => {
    const limit = 512 * 1024;
    const half = 'Disallow: /';
    const filler = '#'.repeat(limit - refuse.length - half.length - 1);
    const rules = `${refuse}${filler}\n${half}later/\n${'Disallow: /later/\n'.repeat(100_000)}`;
    const server = await serve(
      (_, response) => void response.writeHead(200, html).end(PAGE),
      (_, response) => void response.writeHead(200, headers).end(pack(rules)),
    );
    const options = { allowPrivate: [server.endpoint] };
    expect(articleOf(await fromUrl(`${server.origin}/1`, options)).title).toBeDefined();
    expect(articleOf(await fromUrl(`${server.origin}/later/1`, options)).title).toBeDefined();
    expect(await refusal(`${server.origin}/no/1`, options)).toBe('robots-refused');
  });

  it('should not follow a redirect of robots.txt into this machine', async () => {
    const inner = await serve((_, response) => void response.writeHead(200, html).end(PAGE));
    const server = await serve(
      (_, response) => void response.writeHead(200, html).end(PAGE),
      (_, response) => void response.writeHead(302, { location: `${inner.origin}/x` }).end(),
    );
    expect(await refusal(server.origin, { allowPrivate: [server.endpoint] })).toBe('address-refused');
    expect(inner.asked).toEqual([]);
  });

  it('should ask for robots.txt once where its answers are kept', async () => {
    let asked = 0;
    const server = await serve(
      (_, response) => void response.writeHead(200, html).end(PAGE),
      (_, response) => {
        asked++;
        response.writeHead(200).end(refuse);
      },
    );
    const options = { allowPrivate: [server.endpoint], robotsCache: new Map<string, string>() };
    await fromUrl(`${server.origin}/1`, options);
    await fromUrl(`${server.origin}/2`, options);
    expect(await refusal(`${server.origin}/no/3`, options)).toBe('robots-refused');
    expect(asked).toBe(1);
  });

  it('should say who it is', async () => {
    const agents: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      agents.push(request.headers['user-agent']);
      response.writeHead(200, html).end(PAGE);
    });
    await fromUrl(server.origin, { allowPrivate: [server.endpoint], contact: 'https://desk.example/about' });
    expect(agents).toEqual([
      'isnad-ingest/1.0 (reads single news articles for fact-checking; +https://desk.example/about)',
    ]);
    expect(await refusal(server.origin, { contact: 'a\r\nX-Injected: 1' })).toBe('invalid-argument');
  });

  it('should not read again what has not changed', async () => {
    const server = await serve((request, response) => {
      const same =
        request.headers['if-none-match'] === '"7"' ||
        request.headers['if-modified-since'] === 'Tue, 18 Nov 2025 09:12:44 GMT';
      if (same) response.writeHead(304, { etag: '"7"', 'content-encoding': 'gzip' }).end();
      else response.writeHead(200, { ...html, etag: '"7"' }).end(PAGE);
    });
    const options = { allowPrivate: [server.endpoint] };
    const first = await fromUrl(server.origin, options);
    expect(first.kind).toBe('article');
    const again = await fromUrl(server.origin, {
      ...options,
      ...(first.etag === undefined ? {} : { etag: first.etag }),
    });
    expect(again).toMatchObject({ kind: 'not-modified', etag: '"7"' });
    const dated = await fromUrl(server.origin, { ...options, lastModified: 'Tue, 18 Nov 2025 09:12:44 GMT' });
    expect(dated.kind).toBe('not-modified');
  });
});
