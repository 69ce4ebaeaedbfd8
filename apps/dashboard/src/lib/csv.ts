/**
 * One row of a CSV file. A cell that a spreadsheet would run as a formula is defused with an apostrophe, also where white
 * space or invisible characters stand before the sign, or it is a wide one.
 *
 * @example csvRow(['a', '=HYPERLINK("x")', 'say "no"']) // 'a,"\'=HYPERLINK(""x"")","say ""no"""\r\n'
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
