const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');

const output = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' });
assert.match(output, /^isnad\/1 ar$/mu);
assert.match(output, /content 16-40 "المصنع لم يتوقف عن العمل"/u);
assert.match(output, /chain الشركة/u);
