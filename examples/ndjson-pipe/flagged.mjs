import { createInterface } from 'node:readline';

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, claims } = JSON.parse(line);
  for (const claim of claims.filter(({ sourcing }) => sourcing.flags.length > 0))
    console.log([id, claim.sourcing.flags.join(','), claim.text].join('\t'));
});
