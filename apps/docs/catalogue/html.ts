const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '|': '&#124;',
};

export const directions = { ar: 'rtl', en: 'ltr' } as const;

/** Text as text, in Markdown with components and tables. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>{|]/gu, (letter) => entities[letter] ?? letter);
}

/** Words of a language in a text of another. */
export function bdi(text: string, lang: string): string {
  return `<bdi lang="${lang}">${escape(text)}</bdi>`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
