import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { digest } from '../io/digest.ts';
import { OutputError, UsageError } from '../io/failure.ts';
import { reporting } from '../io/output.ts';
import { formatOfName } from '../io/sniff.ts';
import type { Messages } from '../messages/messages.ts';
import { formatOfOutput, type OutputFormat } from '../reporters/formats.ts';
import { besides } from './file-sink.ts';
import { journalIn } from './folder-sink.ts';
import { isSamePlace } from './same-place.ts';
import { readJournal, type Journal } from './journal.ts';

/** Where the output goes, and what an interrupted run has left there. */
export type Target =
  | { readonly kind: 'stream' }
  | { readonly kind: 'file'; readonly path: string; readonly journal: Journal }
  | { readonly kind: 'folder'; readonly path: string; readonly force: boolean; readonly journal: Journal };

export interface TargetOptions {
  /** What `-o` says. */
  readonly output: string | undefined;
  readonly format: OutputFormat | null;
  readonly inputs: readonly string[];
  readonly force: boolean;
  readonly resume: boolean;
  /** Everything that decides what the output holds; a run can be resumed only with the same. */
  readonly run: unknown;
  readonly messages: Messages;
}

/**
 * Looks at the place of the output before anything is read. Throws a UsageError for what stands there and may not be
 * overwritten, and for a run that cannot be resumed, and an OutputError where the place cannot be looked at.
 */
export async function chooseTarget(options: TargetOptions): Promise<Target> {
  const { output, format, inputs, force, resume, messages } = options;
  if (output === undefined) {
    if (resume || force) throw new UsageError(messages.needsOutput(resume ? '--resume' : '--force'));
    if (format === 'brat') throw new UsageError(messages.needsFolder(format));
    return { kind: 'stream' };
  }
  const found = await stat(output).catch(() => null);
  // A file would be lost, and of a folder the next run would read what this one writes.
  for (const input of inputs) {
    const places = inputs.length > 1 ? [output, join(output, basename(resolve(input)))] : [output];
    for (const place of places) if (await isSamePlace(input, place)) throw new UsageError(messages.intoInput(input));
  }
  const several = await writesFiles(format, inputs);
  // A folder with the name of a page is not what was meant.
  if (found === null && several && formatOfOutput(output) !== null)
    throw new UsageError(messages.needsFolder(format ?? ''));
  const run = (await digest(JSON.stringify(options.run))).slice(0, 22);
  const folder = found !== null ? found.isDirectory() : /[/\\]$/u.test(output) || several;
  if (folder) {
    const journal = await leftAt(output, journalIn(output), run, options);
    return { kind: 'folder', path: output, force, journal };
  }
  if (format === 'brat') throw new UsageError(messages.needsFolder(format));
  if (format === null && extname(output) !== '') throw new UsageError(messages.unknownEnding(output));
  if (found !== null && !found.isFile()) throw new UsageError(messages.noRegularFile(output));
  if (found === null && (await stat(dirname(output)).catch(() => null))?.isDirectory() !== true) {
    throw new OutputError('ENOENT', false, output);
  }
  // A link stays a link: what it leads to is written.
  const path = found === null ? output : await reporting(() => realpath(output));
  const { partial, journal: place } = besides(path);
  const journal = await leftAt(output, place, run, options);
  if (found !== null && !force && journal.checkpoint === null) throw new UsageError(messages.outputExists(output));
  const half = (await stat(partial).catch(() => null)) !== null;
  if (half && !force && !resume) throw new UsageError(messages.interruptedBefore(output));
  // Without the file that it speaks of, a journal is worth nothing; after the last checkpoint that file has its own name.
  const usable = half || journal.checkpoint?.complete === true;
  return { kind: 'file', path, journal: usable ? journal : { run, checkpoint: null } };
}

async function leftAt(output: string, place: string, run: string, options: TargetOptions): Promise<Journal> {
  const { force, resume, messages } = options;
  const left = await reporting(() => readJournal(place), output);
  if (left === null || (force && !resume)) return { run, checkpoint: null };
  if (!resume) throw new UsageError(messages.interruptedBefore(output));
  if (left.run !== run) throw new UsageError(messages.otherRun(output));
  return left;
}

/** Whether a form has a file for each article, so that these inputs need a folder. */
async function writesFiles(format: OutputFormat | null, inputs: readonly string[]): Promise<boolean> {
  if (format === 'brat') return true;
  if (format !== 'html') return false;
  const [only] = inputs;
  if (only === undefined || inputs.length > 1) return only !== undefined;
  const promised = formatOfName(only);
  return promised === 'ndjson' || promised === 'feed' || (await stat(only).catch(() => null))?.isDirectory() === true;
}
