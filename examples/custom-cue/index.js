import { extract } from '@isnad/core';
import { ar } from '@isnad/core/ar';
import { houseArabic } from './language.js';

const sentences = ['أبرق المراسل أن الجسر فتح أمام السيارات.', 'غرق القارب ليلا، على عهدة الصيادين.'];

for (const text of sentences) {
  for (const [name, language] of Object.entries({ shipped: ar, extended: houseArabic })) {
    const [claim] = extract(text, { languages: [language] }).claims;
    const from = claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ') || 'nobody';
    console.log(
      `${name}: «${claim.text}» from ${from}${claim.sourcing.flags.includes('distanced') ? ' (distanced)' : ''}`,
    );
  }
}
