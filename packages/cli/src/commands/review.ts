import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../io/failure.ts';
import { write } from '../io/output.ts';
import type { Messages, PortRefusal } from '../messages/messages.ts';

interface ReviewOptions {
  readonly port?: string;
  readonly open: boolean;
}

/** Of the dashboard, where neither an option nor the environment names one. */
const DEFAULT_PORT = '3000';
const PORT = /^\d{1,5}$/u;
const MOST = 65_535;
const DASHBOARD = '@isnad/dashboard/package.json';

/** `isnad review`; what it needs of Node.js is loaded when it runs, since no other command needs it. */
export function defineReview(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  program
    .command('review')
    .summary(messages.review.summary)
    .description(messages.review.summary)
    .option('--port <number>', messages.review.port, (value) => readPort(value, messages))
    .option('--no-open', messages.review.open)
    .addHelpText('after', messages.review.more)
    .action(async (options: ReviewOptions) => done(await run(context, options)));
}

async function run({ env, messages, signal, stdout }: Context, { port, open }: ReviewOptions): Promise<ExitCode> {
  const folder = await findDashboard();
  if (folder === null) throw new UsageError(messages.review.notInstalled);
  const wanted = port ?? env.PORT ?? DEFAULT_PORT;
  const refusal = await refusalOf(wanted, env.HOST);
  if (refusal !== null) throw new UsageError(messages.review.portRefused(wanted, refusal));
  const { spawn } = await import('node:child_process');
  const { createInterface } = await import('node:readline');
  const server = spawn(process.execPath, [join(folder, 'scripts/start.js')], {
    env: { ...env, ISNAD_DATA: resolve(env.ISNAD_DATA ?? 'data'), ...(port === undefined ? {} : { PORT: port }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((end) => server.on('close', end));
  signal.addEventListener('abort', () => server.kill('SIGTERM'), { once: true });
  let opened = false;
  for await (const line of createInterface({ input: server.stdout })) {
    await write(stdout, `${line}\n`);
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (opened || address === undefined) continue;
    opened = true;
    if (open) await openBrowser(address);
  }
  return (await ended) === 0 ? exitCodes.done : exitCodes.internal;
}

/** Looked at before the dashboard is built, which takes a while. */
function readPort(value: string, messages: Messages): string {
  if (!PORT.test(value) || Number(value) > MOST) throw new UsageError(messages.badPort(value));
  return value;
}

/**
 * Why the system does not let a port be listened on; null where it does, or where it says nothing of the port. Asked before the
 * dashboard is built, whose server knows neither the reader's language nor the option.
 */
async function refusalOf(port: string, host = '127.0.0.1'): Promise<PortRefusal | null> {
  if (!PORT.test(port) || Number(port) > MOST) return null;
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? error.code : null),
    );
    probe.listen({ port: Number(port), host }, () => probe.close(() => resolve(null)));
  });
}

/** Where the dashboard is: beside this program, or in the project that it is called from. */
async function findDashboard(): Promise<string | null> {
  const { createRequire } = await import('node:module');
  const { pathToFileURL } = await import('node:url');
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href]) {
    try {
      return dirname(createRequire(from).resolve(DASHBOARD));
    } catch {
      // Not here: the next place, or the message that it is nowhere.
    }
  }
  return null;
}

/** The address stands on the terminal too: a machine without a browser loses nothing. */
async function openBrowser(address: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '""', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  if (command === undefined) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
