import { extract } from '@isnad/core/all';

const { claims } = extract({
  text: `أعلنت وزارة الصحة أن المستشفى الجديد استقبل أمس 40 مريضا.

وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.`,
  published: '2025-08-14',
});

for (const claim of claims) {
  const chain = claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ');
  const day = claim.times.find((time) => time.value !== null)?.value;
  console.log([day, claim.text, chain].filter(Boolean).join(' | '));
}
