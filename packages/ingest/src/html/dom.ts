/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { parseHTML } from 'linkedom';

const ELEMENT = 1;
const TEXT = 3;

/** A tree of the page. The page must have been reduced before: the tree is built without limits. */
export function parsePage(html: string): Document {
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** The names that an element goes by (`class`, `id`, `itemprop`), as single lower-case words in order. */
export function wordsOf(element: Element): readonly string[] {
  const names = ['class', 'id', 'itemprop'].map((key) => element.getAttribute(key) ?? '').join(' ');
  if (names.trim() === '') return [];
  return names
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean);
}

/** Visits the nodes under `root` in reading order, without recursion. `enter` says whether to go into an element. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const into: boolean = enter(node) && node.firstChild !== null;
    if (into) {
      node = node.firstChild;
      continue;
    }
    if (isElement(node)) leave(node);
    while (node !== null && node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === root) return;
      if (isElement(parent)) leave(parent);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}

/** Whether the page itself says that readers do not see the element. */
export function isHiddenElement(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}
