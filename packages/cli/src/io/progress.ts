import { stat } from 'node:fs/promises';
import type { MultiBar, SingleBar } from 'cli-progress';
import type { Context } from '../context.ts';
import { filesIn, isAddress } from '../read/list.ts';
import { PROGRESS_AFTER_MS } from './limits.ts';

/** How far a long run has come, on standard error. */
export interface Progress {
  /** One more input is behind, and with it so many bytes. */
  advance(bytes: number): void;
  /** A line for the user, above the bar where there is one. */
  say(line: string): void;
  stop(): void;
}

/**
 * A bar that shows itself only where it helps: on a terminal, once the run takes a while, and not where the output goes to
 * the same terminal, since that moves by itself.
 */
export async function startProgress(context: Context, files: readonly string[]): Promise<Progress> {
  const { stderr, stdout, messages } = context;
  const plain = { advance: () => {}, say: (line: string) => void stderr.write(`${line}\n`), stop: () => {} };
  if (stderr.isTTY !== true || stdout.isTTY === true) return plain;

  const total = await sizeOf(files);
  const started = performance.now();
  let loading = false;
  let bars: MultiBar | null = null;
  let bar: SingleBar | null = null;
  let stopped = false;
  let articles = 0;
  let bytes = 0;

  const show = async (): Promise<void> => {
    const { default: progress } = await import('cli-progress');
    if (stopped) return;
    bars = new progress.MultiBar({
      stream: stderr as NodeJS.WriteStream,
      format: total === null ? messages.progressOpen : messages.progressBar,
      clearOnComplete: true,
      hideCursor: true,
      // main.ts decides what a signal means.
      gracefulExit: false,
      barsize: 24,
    });
    bar = bars.create(total ?? 0, bytes, { articles });
  };

  return {
    advance(more) {
      articles += 1;
      bytes += more;
      if (bar !== null) bar.update(total === null ? bytes : Math.min(bytes, total), { articles });
      else if (!loading && performance.now() - started > PROGRESS_AFTER_MS) {
        loading = true;
        void show();
      }
    },
    say(line) {
      if (bars === null) plain.say(line);
      else bars.log(`${line}\n`);
    },
    stop() {
      stopped = true;
      // `stop` alone would drop what was logged since the bar was last drawn.
      bars?.update();
      bars?.stop();
    },
  };
}

/** The sizes of the files together, those in folders included; null where one is a stream, an address, or cannot be asked. */
async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  if (inputs.length === 0) return null;
  let total = 0;
  for (const input of inputs) {
    const found = input === '-' || isAddress(input) ? null : await stat(input).catch(() => null);
    if (found?.isFile() === true) total += found.size;
    else if (found?.isDirectory() !== true) return null;
    else {
      for await (const file of filesIn(input)) total += (await stat(file).catch(() => null))?.size ?? 0;
    }
  }
  return total;
}
