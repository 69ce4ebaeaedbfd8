/**
 * Puts our own annotations of news articles together with their texts, for the tools that take `--gold DIR`.
 *
 *   tsx tools/join-annotations.ts --annotations FILE --corpus FILE --out DIR [--set a --set b …]
 *
 * A line of annotations is an article: its id, its set, the paragraphs that carry no claim, and its claims by the guidelines of annotation,
 * with character spans in their paragraph instead of words. The articles belong to their publishers and are not in the repository: `--corpus`
 * names the NDJSON file that holds them, one `{"id","title","paragraphs"}` a line. One file an article is written to `--out`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Span = readonly [start: number, end: number];
interface Hop {
  /** Where the article has the name: the paragraph, -1 for the title, and the span in it; as a string where it is put together. */
  readonly names: readonly (readonly [paragraph: number, start: number, end: number] | string)[];
  readonly type: string;
  readonly mention?: Span;
  readonly anonymous?: boolean;
}
interface Annotated {
  readonly article: string;
  readonly set: string;
  readonly furniture: readonly number[];
  readonly claims: readonly {
    readonly p: number;
    readonly content: readonly Span[];
    readonly cue: Span | null;
    readonly chain: readonly Hop[];
    readonly medium: Span | null;
    readonly speech: string;
    readonly kind: string;
    readonly certainty: string;
    readonly polarity: string;
  }[];
}
interface Article {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
interface Quoted {
  readonly text: string;
  readonly nth: number;
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** The words of a span, and which of their places in the paragraph it is. */
function quoted(paragraph: string, [start, end]: Span): Quoted {
  const text = paragraph.slice(start, end);
  let nth = 0;
  for (let at = paragraph.indexOf(text); at >= 0 && at <= start; at = paragraph.indexOf(text, at + 1)) nth++;
  return { text, nth };
}

function joined({ furniture, claims }: Annotated, { id, lang, title, paragraphs }: Article): unknown {
  const nameOf = (name: Hop['names'][number]): string => {
    if (typeof name === 'string') return name;
    const [at, start, end] = name;
    return (at < 0 ? title : (paragraphs[at] ?? '')).slice(start, end);
  };
  return {
    ...{ id, lang, title, paragraphs, furniture },
    claims: claims.map(({ p, content, cue, chain, medium, ...facets }) => {
      const words = (span: Span | null | undefined): Quoted | null =>
        span === null || span === undefined ? null : quoted(paragraphs[p] ?? '', span);
      return {
        p,
        content: content.map(words),
        cue: words(cue),
        chain: chain.map((hop) => ({ ...hop, names: hop.names.map(nameOf), mention: words(hop.mention) })),
        medium: words(medium),
        ...facets,
      };
    }),
  };
}

const args = process.argv.slice(2);
const valuesOf = (name: string): string[] => args.flatMap((arg, k) => (arg === name ? [args[k + 1] ?? ''] : []));
const [annotations] = valuesOf('--annotations');
const [corpus] = valuesOf('--corpus');
const [out] = valuesOf('--out');
if (annotations === undefined || corpus === undefined || out === undefined) {
  console.error('Usage: tsx tools/join-annotations.ts --annotations FILE --corpus FILE --out DIR [--set a …]');
  process.exit(2);
}
const sets = valuesOf('--set');
const articles = new Map(linesOf<Article>(corpus).map((article) => [article.id, article]));
mkdirSync(out, { recursive: true });
let written = 0;
for (const annotated of linesOf<Annotated>(annotations)) {
  const article = articles.get(annotated.article);
  if (article === undefined || (sets.length > 0 && !sets.includes(annotated.set))) continue;
  writeFileSync(join(out, `${article.id}.json`), `${JSON.stringify(joined(annotated, article), null, 1)}\n`);
  written++;
}
console.log(`${written} articles in ${out}`);
