/** A line of a text, and whether another text has it too. */
export interface TextPart {
  readonly text: string;
  readonly shared: boolean;
}

/**
 * The lines of a text, told apart by whether another text has the very same line: what differs is then seen at once.
 *
 * @example partsOf('عنوان\nنص', 'عنوان\nنص آخر') // [{ text: 'عنوان', shared: true }, { text: 'نص', shared: false }]
 */
export function partsOf(text: string, other: string): readonly TextPart[] {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  return text.split('\n').map((line) => ({ text: line, shared: known.has(line.trim()) }));
}
