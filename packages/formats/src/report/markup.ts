/** Mark-up that may stand in a page as it is: only `markup` makes one. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Text of this package's own that goes in as it is. */
  static own(text: string): Markup {
    return new Markup(text);
  }

  /**
   * A template whose values are escaped, so that no text can become mark-up; mark-up and lists of it go in as they are, null as
   * nothing.
   */
  static template(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
    return new Markup(strings.map((string, index) => `${string}${written(values[index] ?? null)}`).join(''));
  }
}

type Value = string | number | Markup | readonly Markup[] | null;

/** @example markup`<p>${'a < b'}</p>`.toString() // '<p>a &lt; b</p>' */
export const markup: typeof Markup.template = (strings, ...values) => Markup.template(strings, ...values);

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return value instanceof Markup ? value.toString() : value.map((each) => each.toString()).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Written plainly it would become a line feed, and two of them where a mark begins between the two characters of a line end.
  '\r': '&#13;',
};

/** Text for content and for quoted attributes. What no page can hold (NUL, other controls, half a pair) becomes U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[&<>"'\r]/gu, (character) => ENTITIES[character] ?? '')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu, '\uFFFD');
}
