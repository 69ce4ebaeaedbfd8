type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed about claims and not sent yet, by the claim and by the field. */
export interface Unsaved {
  /** For a form: fills in what was typed there before, and remembers what is typed now until it is sent. */
  readonly keep: (claim: string) => (form: HTMLFormElement) => () => void;
  /** Empties the fields of a form that still say what was sent from it, wherever its claim is shown by now; what was typed since stays. */
  readonly sent: (form: HTMLFormElement, said: Fields) => void;
}

/** Texts by the names of their fields. */
export type Fields = ReadonlyMap<string, string>;

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
  const claimOf = new WeakMap<HTMLFormElement, string>();
  const shown = new Map<string, HTMLFormElement>();
  return {
    sent: (form, said) => {
      const claim = claimOf.get(form);
      const fields = claim === undefined ? undefined : kept.get(claim);
      for (const [name, value] of said) if (fields?.get(name) === value) fields.delete(name);
      if (claim !== undefined && fields?.size === 0) kept.delete(claim);
      write();
      emptyWhatWasSent((claim === undefined ? undefined : shown.get(claim)) ?? form, said);
    },
    keep: (claim) => (form) => {
      claimOf.set(form, claim);
      shown.set(claim, form);
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
      form.addEventListener('input', remember);
      return () => {
        form.removeEventListener('input', remember);
        if (shown.get(claim) === form) shown.delete(claim);
      };
    },
  };
}

function emptyWhatWasSent(form: HTMLFormElement, said: Fields): void {
  for (const field of form.querySelectorAll<Field>(TYPED)) {
    if (field.value !== said.get(field.name)) continue;
    if (field instanceof HTMLSelectElement) {
      field.selectedIndex = Math.max(
        [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
        0,
      );
    } else field.value = '';
  }
}

function read(storage: Storage | null, key: string): Map<string, Map<string, string>> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return new Map((value as [string, [string, string][]][]).map(([claim, fields]) => [claim, new Map(fields)]));
  } catch {
    return new Map();
  }
}
