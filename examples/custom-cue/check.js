import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const [shipped, extended] = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' }).trim().split('\n');
assert.match(shipped, /from nobody$/u);
assert.equal(extended, 'extended: «الجسر فتح أمام السيارات» from المراسل');
