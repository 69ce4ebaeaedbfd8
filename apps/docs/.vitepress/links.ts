import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * Pages that are taken over from the folder `docs` link to files of the repository that are no pages, such as sources. Here such a
 * link would lead nowhere, so only its words stay. Any other link must lead to a page: a dead one fails the build.
 */
export function keepLinksInside(markdown: MarkdownRenderer, pages: string, docs: string): void {
  markdown.core.ruler.push('keep-links-inside', (state) => {
    const env: { path?: string } = state.env;
    const folder = dirname(env.path ?? join(pages, 'index.md'));
    for (const block of state.tokens) {
      let dropped = 0;
      block.children = (block.children ?? []).filter((token) => {
        if (token.type === 'link_open' && leadsOut(String(token.attrGet('href') ?? ''))) dropped += 1;
        else if (token.type === 'link_close' && dropped > 0) dropped -= 1;
        else return true;
        return false;
      });
    }

    function leadsOut(href: string): boolean {
      if (/^(?:[a-z]+:|#|\/)/u.test(href)) return false;
      const path = decodeURI(href.split(/[#?]/u)[0] ?? '');
      const page = join(folder, path.replace(/\.(?:md|html)$/u, ''));
      return !['.md', '/index.md'].some((ending) => existsSync(page + ending)) && existsSync(join(docs, path));
    }
  });
}
