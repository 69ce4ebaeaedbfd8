import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const output = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' });
assert.deepEqual(output.trim().split('\n'), [
  'المستشفى الجديد استقبل أمس 40 مريضا | وزارة الصحة | 2025-08-13',
  'الشركة تأخرت عامين | وزارة المالية ← رويترز',
]);
