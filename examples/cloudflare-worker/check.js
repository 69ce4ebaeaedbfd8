import assert from 'node:assert/strict';
import { start } from './miniflare.js';

const worker = start(0);
try {
  const url = await worker.ready;
  const response = await fetch(url, { method: 'POST', body: 'وأكدت الشركة أن المصنع لم يتوقف عن العمل.' });
  const [claim] = await response.json();
  assert.equal(claim.text, 'المصنع لم يتوقف عن العمل');
  assert.deepEqual(claim.chain[0].names, ['الشركة']);
  assert.equal((await fetch(url)).status, 405);
} finally {
  await worker.dispose();
}
