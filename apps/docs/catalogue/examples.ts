import type { Extraction } from '@isnad/core';
import { extract } from '@isnad/core/all';
import { segments } from '../.vitepress/theme/playground/segments.ts';
import type { Rule } from '../../../packages/core/src/languages/rule.ts';
import { directions, escape } from './html.ts';
import type { CatalogueWords } from './words.ts';

/** One rule with its examples, each as it is read now. */
export function ruleSection(rule: Rule, lang: 'ar' | 'en', words: CatalogueWords): string {
  return [
    `### \`${rule.name}\``,
    rule.says[words.lang],
    ...rule.reads.map(({ text, claim }) => reads(rule, extract({ text, lang }), claim, words)),
    ...rule.leaves.map((text) => leaves(extract({ text, lang }), words)),
  ].join('\n\n');
}

function reads(rule: Rule, extraction: Extraction, claim: string, words: CatalogueWords): string {
  const own = new Set(extraction.attributions.filter(({ rule: name }) => name === rule.name).map(({ id }) => id));
  const at = extraction.claims.findIndex(
    ({ text, attribution }) => text === claim && attribution !== null && own.has(attribution),
  );
  const found = extraction.claims[at];
  if (found === undefined) throw new Error(`${rule.name} does not read «${claim}» in: ${extraction.document.text}`);
  const marked = segments(extraction, at).map(({ text, role }) =>
    role === null ? lines(text) : `<mark class="${role}">${lines(text)}</mark>`,
  );
  const hops = found.chain.map((hop) => (hop.names.length > 0 ? hop.names.join(words.and) : words.missing));
  const named = found.chain.some(({ names }) => names.length > 0);
  const rumour = found.sourcing.flags.includes('rumour');
  const chain = `<bdi lang="${extraction.document.lang}">${escape(hops.join(' ← '))}</bdi>`;
  return example(
    'reads',
    extraction,
    marked.join(''),
    words.reads,
    rumour || !named ? words.nobody : words.from(chain),
  );
}

function leaves(extraction: Extraction, words: CatalogueWords): string {
  const names = extraction.attributions.map(({ rule }) => rule);
  const links = [...new Set(names)].map((name) => `<a href="#${name}"><code>${name}</code></a>`);
  const instead =
    links.length > 0
      ? words.instead(links.join(words.and))
      : extraction.claims.length > 0
        ? words.narrated
        : words.nothing;
  return example('leaves', extraction, lines(extraction.document.text), words.leaves, instead);
}

/** One HTML block: Markdown ends such a block at the first empty line. */
function example(kind: string, { document }: Extraction, text: string, label: string, note: string): string {
  return [
    `<div class="rule-example ${kind}">`,
    `<p class="sentence" lang="${document.lang}" dir="${document.lang === 'en' ? directions.en : directions.ar}">${text}</p>`,
    `<p class="note"><strong>${label}</strong> · ${note}</p>`,
    '</div>',
  ].join('\n');
}

function lines(text: string): string {
  return escape(text).replaceAll(/\n+/gu, '<br>');
}
