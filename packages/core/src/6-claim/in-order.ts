import type { Diagnostic, Document, Extraction, Span } from '../model/index.ts';

/** What one language finds in an article. */
export type Findings = Omit<Extraction, 'schema' | 'document'>;

/** What has a place in the text. */
interface Placed {
  readonly span?: Span;
  readonly content?: readonly Span[];
}

/** All that was read of an article: by one language, or of each paragraph by its own. Claims are put in the order of the paragraphs. */
export function inOrder(document: Document, found: readonly Findings[], doubts: readonly Diagnostic[]): Extraction {
  const blockOf = ({ span, content }: Placed): number => {
    const start = (span ?? content?.[0])?.start ?? 0;
    return document.blocks.findIndex((block) => start < block.span.end);
  };
  const sorted = <Item extends Placed>(list: (findings: Findings) => readonly Item[]): Item[] =>
    found.flatMap(list).sort((a, b) => blockOf(a) - blockOf(b));
  return {
    schema: 'isnad/1',
    document,
    attributions: sorted((one) => one.attributions),
    claims: sorted((one) => one.claims),
    entities: found.flatMap((one) => one.entities),
    diagnostics: [...doubts, ...sorted((one) => one.diagnostics)],
  };
}
