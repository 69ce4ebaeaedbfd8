import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

// The built server takes a number only, so a free one is asked for.
const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();
await once(probe, 'close');

const origin = `http://127.0.0.1:${port}`;
const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin };
const server = spawn(process.execPath, ['build'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  await once(server.stdout, 'data');
  const post = (text) =>
    fetch(origin, { method: 'POST', headers: { origin, accept: 'text/html' }, body: new URLSearchParams({ text }) });

  const good = await post('وأكدت الشركة أن المصنع لم يتوقف عن العمل.');
  assert.equal(good.status, 200);
  assert.match(await good.text(), /<li>المصنع لم يتوقف عن العمل <cite>الشركة<\/cite><\/li>/u);

  const empty = await post(' ');
  assert.equal(empty.status, 400);
  assert.match(await empty.text(), /role="alert"/u);
} finally {
  server.kill();
  await once(server, 'exit');
}
