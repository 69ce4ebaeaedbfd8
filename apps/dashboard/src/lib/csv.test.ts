import { describe, expect, it } from 'vitest';
import { csvRow } from './csv.ts';

describe('csvRow', () => {
  it('should defuse what a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(csvRow([`${start}1`])).toBe(`'${start}1\r\n`);
    expect(csvRow(['\r1'])).toBe(`"'\r1"\r\n`);
  });

  it('should quote commas, quotation marks and line ends, and leave numbers and nothing alone', () => {
    expect(csvRow(['أ، ب', 'a,b', 'say "no"', 'x\ny', -3, null])).toBe('أ، ب,"a,b","say ""no""","x\ny",-3,\r\n');
  });
});
