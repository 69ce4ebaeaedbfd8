import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const server = spawn(process.execPath, ['server.js'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const post = (body) => fetch(line.trim(), { method: 'POST', body });

  const good = await post(JSON.stringify({ text: 'وأكدت الشركة أن المصنع لم يتوقف عن العمل.' }));
  assert.equal(good.status, 200);
  const [claim] = await good.json();
  assert.equal(claim.text, 'المصنع لم يتوقف عن العمل');
  assert.deepEqual(claim.chain[0].names, ['الشركة']);

  assert.equal((await post('{"text":')).status, 400);
  assert.equal((await post(JSON.stringify({ text: 'ا'.repeat(1024 * 1024) }))).status, 413);
} finally {
  server.kill();
  await once(server, 'exit');
}
