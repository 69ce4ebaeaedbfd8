export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Remembers what was typed or chosen before the page's script came to life: on a slow line that is minutes of work, and
 * hydration puts the server's values back over it. Call it before the page is hydrated, and what it returns afterwards.
 *
 * @example const restore = keepTyped(document); onMount(restore);
 */
export function keepTyped(root: ParentNode): () => void {
  const typed = [...root.querySelectorAll<Field>('input, textarea, select')].flatMap((field) => {
    if (isToggle(field)) return field.checked === field.defaultChecked ? [] : [toggled(field, field.checked)];
    if (isOutOfReach(field) || !isTouched(field)) return [];
    return [written(field, field.value)];
  });
  return () => {
    for (const restore of typed) restore();
  };
}

export const isToggle = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';
/** A chosen file cannot be set by a script and is not taken away by hydration either. */
const isOutOfReach = (field: Field): boolean => field.type === 'file' || field.type === 'hidden';

export function isTouched(field: Field): boolean {
  if ('defaultValue' in field) return field.value !== field.defaultValue;
  // Where no choice is marked as the first one, a browser shows the one at the top.
  const standard = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
  return field.selectedIndex !== Math.max(standard, 0);
}

/** Puts a mark where it was, as its reader would have. */
export const toggled = (field: HTMLInputElement, checked: boolean) => () => {
  if (field.checked === checked) return;
  field.checked = checked;
  tell(field);
};

/** Writes into a field, as its reader would have. */
export const written = (field: Field, value: string) => () => {
  if (field.value === value) return;
  field.value = value;
  tell(field);
};

function tell(field: Field): void {
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}
