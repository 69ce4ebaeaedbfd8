import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { MIGRATIONS } from '../migrations/index.ts';
import { FORMAT, type DumpHead } from './dump.ts';
import { ACCOUNT_TABLES, OWN_TABLES, type Column, type Table } from './tables.ts';

/** A dump that cannot be restored, with the line where it fails. */
export class DumpError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(line > 0 ? `line ${line}: ${message}` : message);
    this.name = 'DumpError';
    this.line = line;
  }
}

const headSchema = v.object({
  format: v.literal(FORMAT),
  made: v.string(),
  migrations: v.array(v.string()),
  tables: v.array(
    v.object({
      name: v.picklist([...ACCOUNT_TABLES, ...OWN_TABLES]),
      columns: v.array(
        v.object({
          name: v.pipe(v.string(), v.regex(/^\w{1,63}$/u)),
          kind: v.picklist(['text', 'integer', 'number', 'boolean', 'time']),
          nullable: v.boolean(),
        }),
      ),
    }),
  ),
});

const endSchema = v.object({ end: v.literal(true), rows: v.number(), sha256: v.string() });

export interface DumpRow {
  readonly table: Table;
  readonly values: readonly unknown[];
}

/** What a dump says, line after line; throws a DumpError at the first line that is wrong, the last one included. */
export async function* readDump(file: string): AsyncGenerator<DumpHead | DumpRow> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const hash = createHash('sha256');
  let head: DumpHead | null = null;
  let tables = new Map<string, Table>();
  let number = 0;
  let rows = 0;
  let ended = false;
  for await (const text of lines) {
    number += 1;
    if (ended) throw new DumpError(number, 'there is something after the end');
    const line = parse(text, number);
    const end = v.safeParse(endSchema, line);
    if (end.success) {
      if (end.output.rows !== rows || end.output.sha256 !== hash.digest('hex'))
        throw new DumpError(number, 'the file was changed or lines are missing');
      ended = true;
      continue;
    }
    hash.update(`${text}\n`);
    if (head === null) {
      head = readHead(line);
      tables = new Map(head.tables.map((table) => [table.name, table]));
      yield head;
      continue;
    }
    rows += 1;
    yield readRow(line, tables, number);
  }
  if (!ended) throw new DumpError(number, 'the file ends too early');
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DumpError(number, 'not JSON');
  }
}

function readHead(line: unknown): DumpHead {
  const head = v.safeParse(headSchema, line);
  if (!head.success) throw new DumpError(1, 'not a dump of an Isnad store');
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const newer = head.output.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) throw new DumpError(1, `made by a newer version of Isnad (${newer.join(', ')}); update first`);
  return head.output;
}

function readRow(line: unknown, tables: ReadonlyMap<string, Table>, number: number): DumpRow {
  if (!Array.isArray(line)) throw new DumpError(number, 'not a row');
  const [name, ...values] = line as unknown[];
  const table = typeof name === 'string' ? tables.get(name) : undefined;
  if (table === undefined) throw new DumpError(number, 'of a table that the first line does not name');
  if (values.length !== table.columns.length) throw new DumpError(number, `${table.name} has other columns`);
  for (const [index, column] of table.columns.entries()) {
    if (!fits(values[index], column)) throw new DumpError(number, `${table.name}.${column.name} is no ${column.kind}`);
  }
  return { table, values };
}

function fits(value: unknown, { kind, nullable }: Column): boolean {
  if (value === null) return nullable;
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'time':
      return (typeof value === 'string' && !Number.isNaN(Date.parse(value))) || Number.isSafeInteger(value);
    default:
      return kind satisfies never;
  }
}
