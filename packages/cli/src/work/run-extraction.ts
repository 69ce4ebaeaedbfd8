import { stat } from 'node:fs/promises';
import manifest from '../../package.json' with { type: 'json' };
import type { Overrides } from '../arguments/overrides.ts';
import type { Context } from '../context.ts';
import { codeOf, exitCodes, type ExitCode, type Tally } from '../exit-codes.ts';
import { digest } from '../io/digest.ts';
import { isOfOutput, OneArticleError, UsageError } from '../io/failure.ts';
import { startProgress } from '../io/progress.ts';
import { formatOfName, type InputFormat } from '../io/sniff.ts';
import { complaint, describeFailure } from '../messages/describe.ts';
import { createFileSink, settleFile } from '../output/file-sink.ts';
import { createFolderSink } from '../output/folder-sink.ts';
import type { Checkpoint } from '../output/journal.ts';
import type { Position, Sink } from '../output/sink.ts';
import { createStreamSink } from '../output/stream-sink.ts';
import { chooseTarget, type Target } from '../output/target.ts';
import { allowedPrivate } from '../read/allow-private.ts';
import { formatOf, type Item } from '../read/item.ts';
import { isAddress, listItems } from '../read/list.ts';
import { formatOfOutput, type OutputFormat } from '../reporters/formats.ts';
import { createJoiner } from '../reporters/joiner.ts';
import { wantsColor } from '../reporters/style.ts';
import { inOrder, type Answered } from './in-order.ts';
import { gatherCrew, type Runner } from './runner.ts';
import type { Settings } from './settings.ts';

export interface ExtractionOptions {
  readonly inputs: readonly string[];
  readonly input: InputFormat | undefined;
  readonly format: OutputFormat | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly resume: boolean;
  readonly overrides: Overrides;
  readonly jobs: number;
  readonly eager: boolean;
}

/** Reads the inputs and writes what was extracted, in their order; says on standard error what could not be read. */
export async function runExtraction(context: Context, options: ExtractionOptions): Promise<ExitCode> {
  const { messages, signal, stderr } = context;
  const { inputs, input, output, force, resume, overrides } = options;
  const asked = options.format ?? (output === undefined ? null : formatOfOutput(output));
  const target = await chooseTarget({
    output,
    format: asked,
    inputs,
    force,
    resume,
    run: [manifest.version, asked, inputs, input, overrides],
    messages,
  });
  const left = target.kind === 'stream' ? null : target.journal.checkpoint;
  if (left?.complete === true && target.kind === 'file') {
    await settleFile(target.path);
    return conclude(context, left);
  }

  // The extractor takes longest to load: it begins while the inputs are looked for. Whoever needs it hears of an error.
  import('@isnad/core/all').catch(() => {});

  // Stops the reading when the writing ends first.
  const stop = new AbortController();
  const items = listItems({
    inputs,
    format: input,
    stdin: context.stdin,
    signal: AbortSignal.any([signal, stop.signal]),
    ...(output === undefined ? {} : { except: output }),
  });
  const progress = await startProgress(context, inputs);
  const run = new Run(context, target, left);
  const crew = gatherCrew({ jobs: options.jobs, eager: options.eager, signal });
  try {
    await run.skip(items, (size) => progress.advance(size));
    const opening = await readOpening(items);
    run.open(asked, opening.format, await maySeveral(inputs, opening.format));
    const runner = crew.open(run.settings(options));
    for await (const answered of inOrder(opening.items, runner)) {
      // Whatever was cut off by a signal is no article.
      if (signal.aborted) break;
      await run.take(answered, runner, (line) => progress.say(line));
      if (signal.aborted) break;
      await run.pass(answered.item);
      progress.advance(answered.item.size);
    }
    if (signal.aborted) await run.interrupt();
    else await run.finish();
  } catch (error) {
    if (!(error instanceof OneArticleError)) throw error;
    await run.discard();
    throw new UsageError(messages.needsFolder(error.message));
  } finally {
    stop.abort();
    progress.stop();
    await crew.close();
  }
  if (signal.aborted && output !== undefined) stderr.write(`${complaint(messages.canBeResumed(output))}\n`);
  return conclude(context, run.position());
}

/** The code that a run ends with, and a last line where something could not be read or written. */
function conclude({ messages, stderr }: Context, { broken, ...tally }: Tally & Pick<Position, 'broken'>): ExitCode {
  const { read, failed, unwritten } = tally;
  if (failed + unwritten > 0 && read + failed + unwritten > 1) stderr.write(`${complaint(messages.summary(tally))}\n`);
  return broken ? exitCodes.internal : codeOf(tally);
}

/** The items up to the first that tells what form the inputs have, and then all others. */
async function readOpening(
  items: AsyncGenerator<Item>,
): Promise<{ readonly format: InputFormat | null; readonly items: AsyncIterable<Item> }> {
  const seen: Item[] = [];
  let format: InputFormat | null = null;
  while (format === null) {
    const next = await items.next();
    if (next.done === true) break;
    seen.push(next.value);
    format = formatOf(next.value);
  }
  return {
    format,
    items: (async function* () {
      try {
        yield* seen;
        yield* items;
      } finally {
        await items.return(undefined);
      }
    })(),
  };
}

/** Whether more than one article may come of the inputs, as far as it can be told before they are read. */
async function maySeveral(inputs: readonly string[], opening: InputFormat | null): Promise<boolean> {
  const [only] = inputs;
  if (inputs.length > 1 || opening === 'ndjson' || opening === 'feed') return true;
  if (only === undefined || only === '-' || isAddress(only) || formatOfName(only) !== null) return false;
  return (await stat(only).catch(() => null))?.isDirectory() === true;
}

/** A run from its first item, or from where an interrupted one stopped, to its last. */
class Run {
  readonly #context: Context;
  readonly #target: Target;
  readonly #left: Checkpoint | null;
  #format: OutputFormat = 'text';
  #several = false;
  #items = 0;
  #read = 0;
  #failed = 0;
  #unwritten = 0;
  #broken = false;
  #last = '';
  #sink: Sink | null = null;

  constructor(context: Context, target: Target, left: Checkpoint | null) {
    this.#context = context;
    this.#target = target;
    this.#left = left;
    if (left === null) return;
    this.#format = left.format;
    this.#several = left.several;
    this.#read = left.read;
    this.#failed = left.failed;
    this.#unwritten = left.unwritten;
    this.#broken = left.broken;
  }

  /** Passes over what an earlier run has done. Throws a UsageError where the inputs are not the same any more. */
  async skip(items: AsyncGenerator<Item>, advance: (size: number) => void): Promise<void> {
    if (this.#left === null) return;
    while (this.#items < this.#left.items) {
      const next = await items.next();
      if (this.#context.signal.aborted) return;
      if (next.done === true) throw new UsageError(this.#context.messages.inputsChanged);
      this.#items += 1;
      if (this.#items === this.#left.items) this.#last = await keyOf(next.value);
      advance(next.value.size);
    }
    if (this.#last !== this.#left.last) throw new UsageError(this.#context.messages.inputsChanged);
  }

  /** Settles the form of the output, unless an earlier run has. */
  open(asked: OutputFormat | null, opening: InputFormat | null, several: boolean): void {
    if (this.#left !== null) return;
    const terminal = this.#target.kind === 'stream' && this.#context.stdout.isTTY === true;
    this.#format = asked ?? (opening === 'ndjson' && !terminal ? 'ndjson' : 'text');
    this.#several = several;
  }

  settings({ overrides }: ExtractionOptions): Settings {
    const { env, messages, stdout } = this.#context;
    const stream = this.#target.kind === 'stream';
    return {
      format: this.#format,
      overrides,
      lang: messages.lang,
      color: stream && wantsColor(env, stdout),
      isolate: stream && stdout.isTTY === true,
      bom: !stream,
      allowPrivate: allowedPrivate(env),
    };
  }

  /** Writes what became of an item, and of the items that stand for it. */
  async take({ item, outcome }: Answered, runner: Runner, say: (line: string) => void): Promise<void> {
    if (outcome.kind === 'items') {
      this.#several ||= this.#read + this.#failed + this.#unwritten === 0;
      for await (const answered of inOrder(outcome.items, runner)) {
        if (this.#context.signal.aborted) return;
        await this.take(answered, runner, say);
      }
      return;
    }
    const sink = await this.#open();
    const result =
      outcome.kind === 'read'
        ? await sink.write(item, outcome.id, outcome.pieces)
        : ({ ok: false, ...outcome } as const);
    if (result.ok) this.#read += 1;
    else {
      if (isOfOutput(result.failure)) this.#unwritten += 1;
      else this.#failed += 1;
      this.#broken ||= result.failure.code === 'internal';
      say(describeFailure(item.place, result.failure, this.#context.messages));
    }
  }

  async pass(item: Item): Promise<void> {
    this.#items += 1;
    this.#last = await keyOf(item);
    await (await this.#open()).passed(this.position());
  }

  async finish(): Promise<void> {
    await (await this.#open()).finish(this.position());
  }

  async interrupt(): Promise<void> {
    await (await this.#open()).interrupt();
  }

  async discard(): Promise<void> {
    await this.#sink?.discard();
  }

  position(): Position {
    return {
      items: this.#items,
      read: this.#read,
      failed: this.#failed,
      unwritten: this.#unwritten,
      broken: this.#broken,
      format: this.#format,
      several: this.#several,
      last: this.#last,
    };
  }

  async #open(): Promise<Sink> {
    const target = this.#target;
    const joiner = (): ReturnType<typeof createJoiner> =>
      createJoiner(this.#format, { several: this.#several, begun: (this.#left?.bytes ?? 0) > 0 });
    if (target.kind === 'stream')
      this.#sink ??= createStreamSink(this.#context.stdout, joiner(), { single: this.#format === 'html' });
    else if (target.kind === 'file') this.#sink ??= await createFileSink(target.path, joiner(), target.journal);
    else this.#sink ??= await createFolderSink(target.path, target);
    return this.#sink;
  }
}

/** Tells an item from another in its place: where it stands, and for a line what it says. */
async function keyOf(item: Item): Promise<string> {
  const { file, line } = item.place;
  const words = item.kind === 'line' && item.bytes !== null ? [(await digest(item.bytes)).slice(0, 16)] : [];
  return [file ?? '-', line ?? '', ...words].join(':');
}
