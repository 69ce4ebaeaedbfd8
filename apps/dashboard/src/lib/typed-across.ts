import { isToggle, isTouched, toggled, written, type Field } from './typed-early.ts';

/** A field that somebody filled in, by its place on the page. */
interface Packed {
  readonly at: number;
  readonly name: string;
  readonly value: string | boolean;
}

const KEY = 'isnad-typed-across';
/** A password is never written down, and a chosen file cannot be. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['password', 'file', 'hidden']);

/**
 * Carries what was typed on a page over to the same page in another language or theme, which comes from the server anew. It is kept in
 * this tab alone, until it is put back.
 *
 * @example onMount(() => { putBack(document); return carryAcross(document); });
 */
export function carryAcross(root: Document): () => void {
  const pack = ({ target }: Event): void => {
    if (!(target instanceof HTMLFormElement)) return;
    const to = new URL(target.action).pathname;
    // The next one at this machine is to find nothing of the last one.
    if (to === '/sign-out') forgetAll();
    if (to !== '/preferences') return;
    // The page may have moved on within itself since it was drawn: to another claim.
    const back = target.elements.namedItem('to');
    if (back instanceof HTMLInputElement) back.value = location.pathname + location.search;
    const packed = fieldsOf(root).flatMap((field, at): Packed[] => {
      if (target.contains(field) || LEFT_BEHIND.has(field.type)) return [];
      if (isToggle(field))
        return field.checked === field.defaultChecked ? [] : [{ at, name: field.name, value: field.checked }];
      return isTouched(field) ? [{ at, name: field.name, value: field.value }] : [];
    });
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, packed }));
    } catch {
      // More than the browser keeps, or it keeps nothing: the page is then as it always was.
    }
  };
  root.addEventListener('submit', pack);
  return () => root.removeEventListener('submit', pack);
}

export function putBack(root: Document): void {
  const { path, packed } = taken();
  if (path !== location.pathname) return;
  const fields = fieldsOf(root);
  for (const { at, name, value } of packed) {
    const field = fields[at];
    if (field === undefined || field.name !== name || LEFT_BEHIND.has(field.type)) continue;
    if (typeof value === 'string') written(field, value)();
    else if (isToggle(field)) toggled(field, value)();
  }
}

function forgetAll(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

const fieldsOf = (root: Document): Field[] => [...root.querySelectorAll<Field>('input, textarea, select')];

function taken(): { readonly path: string; readonly packed: readonly Packed[] } {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (kept !== null) return JSON.parse(kept) as { path: string; packed: Packed[] };
  } catch {
    // As above.
  }
  return { path: '', packed: [] };
}
