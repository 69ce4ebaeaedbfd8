/**
 * A name as lines of at most so many letters, broken between words. What does not fit into the last line ends there with «…», so the whole
 * name has to be said elsewhere too.
 *
 * @example wrap('وزارة الخارجية الروسية، وزارة الدفاع', 24, 3) // ['وزارة الخارجية الروسية،', 'وزارة الدفاع']
 */
export function wrap(name: string, longest: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && ([...joined].length <= longest || lines.length === most))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => ([...line].length > longest ? `${[...line].slice(0, longest - 1).join('')}…` : line));
}
