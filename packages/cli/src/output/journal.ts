import { open, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import type { OutputFormat } from '../reporters/formats.ts';

/** How far a run has come. Everything before this point is written, and nothing after it counts. */
export interface Checkpoint {
  /** How many inputs of the command line are behind: lines, files, addresses. */
  readonly items: number;
  readonly read: number;
  readonly failed: number;
  readonly unwritten: number;
  readonly broken: boolean;
  /** The length of the output file, in bytes. */
  readonly bytes: number;
  readonly format: OutputFormat;
  readonly several: boolean;
  /** Tells the last of these inputs, so that another one in its place is noticed. */
  readonly last: string;
  /** All inputs are behind, and the end of the output is written. */
  readonly complete: boolean;
}

/** What an interrupted run has left behind. */
export interface Journal {
  /** The inputs and options that it ran with. */
  readonly run: string;
  /** null where it came to no checkpoint. */
  readonly checkpoint: Checkpoint | null;
}

/** After so many checkpoints the file is written anew with the last one alone. */
const LONGEST = 500;

/** The journal of an interrupted run; null where there is none. A last line that was cut off does not count. */
export async function readJournal(path: string): Promise<Journal | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const [head = '', ...records] = text.split('\n').slice(0, -1);
  const { run = '' } = parse<{ readonly run: string }>(head) ?? {};
  const last = records.at(-1);
  return { run, checkpoint: last === undefined ? null : parse<Checkpoint>(last) };
}

/** Lines that this module has written whole. */
function parse<Value>(line: string): Value | null {
  try {
    return JSON.parse(line) as Value;
  } catch {
    return null;
  }
}

/** Writes checkpoints, each one line at the end of a small file. */
export interface JournalWriter {
  write(checkpoint: Checkpoint): Promise<void>;
  /** Closes the file and leaves it. */
  close(): Promise<void>;
  /** Closes the file and removes it: there is nothing to resume. */
  remove(): Promise<void>;
}

export async function writeJournal(path: string, { run, checkpoint }: Journal): Promise<JournalWriter> {
  const head = `${JSON.stringify({ run })}\n`;
  let lines = 0;
  let handle = await begin(checkpoint);

  async function begin(last: Checkpoint | null): Promise<FileHandle> {
    const beside = `${path}.new`;
    await writeFile(beside, last === null ? head : `${head}${JSON.stringify(last)}\n`);
    await rename(beside, path);
    return open(path, 'a');
  }

  return {
    async write(next) {
      lines += 1;
      if (lines < LONGEST) await handle.write(`${JSON.stringify(next)}\n`);
      else {
        lines = 0;
        await handle.close();
        handle = await begin(next);
      }
    },
    close: () => handle.close(),
    async remove() {
      await handle.close();
      await rm(path, { force: true });
    },
  };
}
