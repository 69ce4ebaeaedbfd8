import { LIMITS } from '../limits.ts';

/** A JSON object whose values nobody vouches for. */
export type Node = Readonly<Record<string, unknown>>;

/** The objects in the JSON-LD of a page, looked up by what they say of themselves. */
export interface JsonLd {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
}

/** All objects in all scripts, in order; broken scripts count as absent. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const waiting: unknown[] = scripts.map(parse).reverse();
  let looked = 0;
  while (waiting.length > 0 && looked < LIMITS.jsonLdNodes) {
    const value = waiting.pop();
    looked++;
    if (Array.isArray(value)) {
      for (let k = Math.min(value.length, LIMITS.jsonLdNodes) - 1; k >= 0; k--) waiting.push(value[k]);
    } else if (isNode(value)) {
      nodes.push(value);
      const id = value['@id'];
      // The fullest object of an id is the one that defines it; the others only point there.
      if (typeof id === 'string' && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length)
        byId.set(id, value);
      waiting.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === 'object')
          .slice(0, 1_000)
          .reverse(),
      );
    }
  }
  return { nodes, byId };
}

/** Pages wrap the data in comments, and put raw line breaks into its strings. */
function parse(script: string): unknown {
  const text = script
    .replaceAll('<!--', '')
    .replaceAll('-->', '')
    .replaceAll('//<![CDATA[', '')
    .replaceAll('//]]>', '');
  for (const candidate of [text, withoutControls(text), withoutControls(text).replace(/;\s*$/u, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is a mended one.
    }
  }
  return null;
}

function withoutControls(text: string): string {
  let out = '';
  for (const unit of text) out += unit < ' ' ? ' ' : unit;
  return out;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The `@type`s of an object, without the vocabulary before them. */
export function typesOf(node: Node): readonly string[] {
  return listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/u, '')] : []));
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The object that a value is, or points to by its `@id`. */
export function resolve(value: unknown, { byId }: JsonLd): Node | null {
  if (!isNode(value)) return null;
  const id = value['@id'];
  return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
}

/** The text that a value is, or the name of the thing that it is or points to. */
export function nameIn(value: unknown, data: JsonLd): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item;
    const node = resolve(item, data);
    const name = node?.['name'] ?? node?.['@value'] ?? node?.['legalName'];
    for (const text of listOf(name)) if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return null;
}

const ARTICLE = /^(?:\w*Article|LiveBlogPosting|BlogPosting|Report|SocialMediaPosting)$/u;

/** The object that describes the article of the page: a live blog rather than one of its entries, one with a headline rather than one without. */
export function articleNode(data: JsonLd): Node | null {
  const articles = data.nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const live = articles.find((node) => typesOf(node).includes('LiveBlogPosting'));
  return live ?? articles.find((node) => node['headline'] !== undefined) ?? articles[0] ?? null;
}
