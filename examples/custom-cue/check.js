import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const lines = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' }).trim().split('\n');
const [shippedVerb, extendedVerb, shippedPhrase, extendedPhrase] = lines;
assert.match(shippedVerb, /from nobody$/u);
assert.equal(extendedVerb, 'extended: «الجسر فتح أمام السيارات» from المراسل');
assert.match(shippedPhrase, /from nobody$/u);
assert.equal(extendedPhrase, 'extended: «غرق القارب ليلا» from الصيادين (distanced)');
