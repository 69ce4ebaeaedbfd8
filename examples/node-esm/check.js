import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const output = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' });
assert.equal(output, readFileSync('output.txt', 'utf8'));
