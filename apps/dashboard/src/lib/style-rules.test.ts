import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:svelte|css)$/u.test(name) && !name.includes('paraglide'),
);
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right))/gmu;
const UTILITIES = /class="[^"]*\b(?:m[lr]|p[lr]|text-left|text-right|left|right|border-[lr]|rounded-[lr])-?\d*\b/gu;

describe('styles', () => {
  it('should find the components', () => expect(files.length).toBeGreaterThan(25));

  it.each(files)('should hold in both directions: %s', (name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const css = name.endsWith('.css') ? text : (/<style>(?<css>[\s\S]*)<\/style>/u.exec(text)?.groups?.['css'] ?? '');
    expect(css.match(PHYSICAL) ?? []).toEqual([]);
    expect(text.match(UTILITIES) ?? []).toEqual([]);
  });
});
