import { dirname, relative, resolve, sep } from 'node:path';
import { opendir, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { addArticleOptions, type ArticleOptions } from '../arguments/article-options.ts';
import { choice } from '../arguments/choice.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError, type Failure } from '../io/failure.ts';
import { write } from '../io/output.ts';
import { formatOfName } from '../io/sniff.ts';
import { describeFailure } from '../messages/describe.ts';
import { printable } from '../messages/printable.ts';
import { writePieces } from '../output/folder-sink.ts';
import { isSamePlace } from '../output/same-place.ts';
import { allowedPrivate } from '../read/allow-private.ts';
import { failureOf } from '../read/failure-of.ts';
import type { Item } from '../read/item.ts';
import { listItems } from '../read/list.ts';
import { outputFormats, type OutputFormat } from '../reporters/formats.ts';
import { createProcessor, type Processor } from '../work/processor.ts';

interface WatchOptions extends ArticleOptions {
  readonly format: OutputFormat;
  readonly output?: string;
}

/** How long a file must stay as it is before it is taken for whole. */
const STABLE_MS = 400;

/** `isnad watch FOLDER -o FOLDER` */
export function defineWatch(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('watch')
    .summary(messages.watch.summary)
    .description(messages.watch.summary)
    .argument('<folder>', messages.watch.folder)
    .option('-o, --output <folder>', messages.watch.output)
    .option('-f, --format <format>', messages.watch.format, choice('--format', outputFormats, messages), 'json');
  addArticleOptions(command, messages)
    .addHelpText('after', messages.watch.more)
    .action(async (folder: string, options: WatchOptions) => done(await run(context, folder, options)));
}

async function run(context: Context, folder: string, options: WatchOptions): Promise<ExitCode> {
  const { env, messages, signal, stderr, stdout } = context;
  const { format, input, output, ...overrides } = options;
  if (output === undefined || output === '-') throw new UsageError(messages.watchNeedsFolder);
  if ((await stat(output).catch(() => null))?.isDirectory() === false) throw new UsageError(messages.noFolder(output));
  if ((await stat(folder).catch(() => null))?.isDirectory() !== true) throw new UsageError(messages.noFolder(folder));

  if (await isSamePlace(output, folder)) throw new UsageError(messages.intoInput(folder));
  const complain = (file: string, failure: Failure): void =>
    void stderr.write(`${describeFailure({ file, line: null }, failure, messages)}\n`);
  const refusal = await refusalOf(folder);
  if (refusal !== null) {
    complain(folder, refusal);
    return exitCodes.nothingRead;
  }

  const { watch } = await import('chokidar');
  const processor = await createProcessor(
    {
      format,
      overrides,
      lang: messages.lang,
      color: false,
      isolate: false,
      bom: true,
      allowPrivate: allowedPrivate(env),
    },
    signal,
  );
  const own = resolve(output);
  const watcher = watch(folder, {
    awaitWriteFinish: { stabilityThreshold: STABLE_MS, pollInterval: 100 },
    ignored: (path, found) => {
      if (
        resolve(path) === own ||
        relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.') && part !== '..')
      )
        return true;
      return found?.isFile() === true && input === undefined && formatOfName(path) === null;
    },
  });
  // One after the other, in the order in which they came.
  let turn = Promise.resolve();
  const failed = new Promise<never>((_, reject) => {
    watcher.on('error', (error) => {
      const { code, path } = error as NodeJS.ErrnoException;
      // A folder below it that lets nobody in; the others are watched all the same.
      if (path !== undefined && (code === 'EACCES' || code === 'EPERM')) complain(path, failureOf(error));
      else reject(error);
    });
    watcher.on('add', (path) => {
      turn = turn.then(() => take(path)).catch(reject);
    });
  });

  const take = async (path: string): Promise<void> => {
    const below = dirname(relative(folder, path)).split(sep).join('/');
    for await (const item of listItems({ inputs: [path], format: input, stdin: context.stdin, signal })) {
      if (signal.aborted) return;
      const name = below === '.' ? item.name : `${below}/${item.name}`;
      await put({ ...item, name }, processor);
    }
  };
  const put = async (item: Item, process: Processor): Promise<void> => {
    const outcome = await process(item);
    if (signal.aborted) return;
    if (outcome.kind === 'items') {
      for (const each of outcome.items) await put(each, process);
      return;
    }
    const result =
      outcome.kind === 'failure'
        ? ({ ok: false, failure: outcome.failure } as const)
        : await writePieces(output, item.name, outcome.pieces, { force: false, replaceable: false });
    if (!result.ok) stderr.write(`${describeFailure(item.place, result.failure, messages)}\n`);
    else for (const path of result.value) await write(stdout, `${printable(path)}\n`);
  };

  stderr.write(`${printable(messages.watching(folder))}\n`);
  const stopped = new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
  try {
    await Promise.race([stopped, failed]);
    await turn;
  } finally {
    await watcher.close();
  }
  return exitCodes.done;
}

/** Why a folder cannot be read; null where it can. */
async function refusalOf(folder: string): Promise<Failure | null> {
  try {
    await (await opendir(folder)).close();
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
