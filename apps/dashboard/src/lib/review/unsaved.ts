type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed about claims and not sent yet, by the claim and by the field. */
export interface Unsaved {
  /** For a form: fills in what was typed there before, and remembers what is typed now until it is sent. */
  readonly keep: (claim: string) => (form: HTMLFormElement) => () => void;
}

const TYPED = 'input[name]:not([type="hidden"]), textarea[name], select[name]';

/**
 * Keeps texts that are not sent while their reviewer looks at another claim, another page, or reloads this one. They stay in this tab
 * and go with it; `name` tells people and articles apart.
 *
 * @example <form {@attach unsaved.keep(view.id)}>
 */
export function createUnsaved(name: string, storage: Storage | null): Unsaved {
  const key = `isnad-unsaved:${name}`;
  const kept = read(storage, key);
  const write = (): void => {
    try {
      if (kept.size === 0) storage?.removeItem(key);
      else storage?.setItem(key, JSON.stringify([...kept].map(([claim, fields]) => [claim, [...fields]])));
    } catch {
      // Where the browser keeps nothing it is kept as long as the page.
    }
  };
  return {
    keep: (claim) => (form) => {
      for (const field of form.querySelectorAll<Field>(TYPED)) {
        const value = kept.get(claim)?.get(field.name);
        if (value !== undefined) field.value = value;
      }
      const remember = ({ target }: Event): void => {
        if (!(target instanceof HTMLElement) || !target.matches(TYPED)) return;
        const { name: field, value } = target as Field;
        const fields = kept.get(claim) ?? new Map<string, string>();
        if (value === '') fields.delete(field);
        else fields.set(field, value);
        if (fields.size === 0) kept.delete(claim);
        else kept.set(claim, fields);
        write();
      };
      const forget = (): void => {
        kept.delete(claim);
        write();
      };
      form.addEventListener('input', remember);
      form.addEventListener('reset', forget);
      return () => {
        form.removeEventListener('input', remember);
        form.removeEventListener('reset', forget);
      };
    },
  };
}

function read(storage: Storage | null, key: string): Map<string, Map<string, string>> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return new Map((value as [string, [string, string][]][]).map(([claim, fields]) => [claim, new Map(fields)]));
  } catch {
    return new Map();
  }
}
