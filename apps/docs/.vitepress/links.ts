import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * Pages that are taken over from the repository link to files that are no pages, such as sources. Here such a link would lead
 * nowhere, so only its words stay.
 */
export function keepLinksInside(markdown: MarkdownRenderer, pages: string): void {
  markdown.core.ruler.push('keep-links-inside', (state) => {
    const env: { path?: string } = state.env;
    const folder = dirname(env.path ?? join(pages, 'index.md'));
    for (const block of state.tokens) {
      let dropped = 0;
      block.children = (block.children ?? []).filter((token) => {
        if (token.type === 'link_open' && leadsOut(String(token.attrGet('href') ?? ''), folder, pages)) dropped += 1;
        else if (token.type === 'link_close' && dropped > 0) dropped -= 1;
        else return true;
        return false;
      });
    }
  });
}

function leadsOut(href: string, folder: string, pages: string): boolean {
  if (/^(?:[a-z]+:|#)/u.test(href)) return false;
  const path = decodeURI(href.split(/[#?]/u)[0] ?? '').replace(/\.(?:md|html)$/u, '');
  const target = path.startsWith('/') ? join(pages, path) : join(folder, path);
  return !['.md', '/index.md'].some((ending) => existsSync(target + ending));
}
