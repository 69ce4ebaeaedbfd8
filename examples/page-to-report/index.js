import { readFile, writeFile } from 'node:fs/promises';
import { extract } from '@isnad/core/all';
import { toCsv, toHtml } from '@isnad/formats';
import { fromHtml } from '@isnad/ingest';

// `await fromUrl(address)` instead asks a site: only public ones, and only what their robots.txt allows.
const article = fromHtml(await readFile('page.html'), { url: 'https://rasif.example/bridge' });
const extraction = extract(article);

for (const { text, chain, times } of extraction.claims) {
  const from = chain.map((hop) => hop.names.join(' + ')).join(' ← ') || article.publisher;
  console.log(`${text}\n  ${from} · ${times[0]?.value ?? 'no date'}`);
}
await writeFile('report.html', toHtml(extraction, { lang: 'ar' }));
await writeFile('claims.csv', toCsv(extraction, { bom: true }));
