import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const output = execFileSync(process.execPath, ['index.js'], { encoding: 'utf8' });
assert.match(output, /^جسر المرفأ افتتح أمس .+\n {2}وزارة النقل · 2025-11-17$/mu);
assert.match(output, /^الشركة المنفذة تأخرت عامين .+\n {2}مصدر في البلدية ← وكالة الأفق · no date$/mu);
// What stands around the article is not read.
assert.doesNotMatch(output, /الإيجارات|محليات/u);

const report = readFileSync('report.html', 'utf8');
assert.match(report, /<html lang="ar" dir="rtl">/u);
assert.match(report, /مصدر في البلدية/u);
assert.doesNotMatch(report, /<script/u);

const rows = readFileSync('claims.csv', 'utf8').trimEnd().split('\r\n');
assert.ok(rows[0].startsWith('\uFEFFarticle,'));
assert.equal(rows.length, 1 + 3);

for (const file of ['report.html', 'claims.csv']) rmSync(file);
