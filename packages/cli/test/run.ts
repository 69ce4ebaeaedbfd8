import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { outDir } from './build.ts';

/** The program under test, as `node` runs it. */
export const program = join(outDir, 'cli.js');

export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
}

/** Starts the real program; the caller's own locale and colours do not reach it. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env } });
}

/** Runs the real program to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  // A program that ends before it has read all its input is not this side's fault.
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  return finish(child);
}

/** What a program has written when it ends. */
export async function finish(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
