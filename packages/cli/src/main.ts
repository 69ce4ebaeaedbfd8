import type { Context } from './context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { OutputError, UsageError } from './io/failure.ts';
import { complaint } from './messages/describe.ts';
import { messagesFor } from './messages/index.ts';
import { runProgram } from './program.ts';

/**
 * The edge to the process: signals, and every error as one line and a code.
 *
 * @example
 * ```ts
 * process.exitCode = await main(process);
 * ```
 */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  const { env, stdout, stderr } = process;
  const messages = messagesFor(env);
  const interruption = new AbortController();
  let interrupted: ExitCode | null = null;
  const stopOn = (signal: NodeJS.Signals, code: ExitCode): void => {
    process.on(signal, () => {
      // The second time the user does not want to wait for the article at hand.
      if (interrupted !== null) process.exit(code);
      interrupted = code;
      interruption.abort();
    });
  };
  stopOn('SIGINT', exitCodes.interrupted);
  stopOn('SIGTERM', exitCodes.terminated);
  // Each write reports its own error; without a listener the stream would throw it a second time. On standard error there
  // is nobody left to tell.
  stdout.on('error', () => {});
  stderr.on('error', () => {});

  const context: Context = { messages, env, stdin: () => process.stdin, stdout, stderr, signal: interruption.signal };
  const complain = (text: string): void => void stderr.write(`${complaint(text)}\n`);
  try {
    const code = await runProgram(context, process.argv.slice(2));
    return interrupted ?? code;
  } catch (error) {
    if (error instanceof OutputError) {
      if (error.closed) return exitCodes.done;
      complain(messages.cannotWrite(error.message, error.path));
      return exitCodes.output;
    }
    if (error instanceof UsageError) {
      complain(`${error.message} (${messages.seeHelp(error.command)})`);
      return exitCodes.usage;
    }
    complain(messages.internal(error instanceof Error ? error.message : String(error)));
    if (env.ISNAD_DEBUG !== undefined && error instanceof Error) stderr.write(`${error.stack}\n`);
    return exitCodes.internal;
  }
}
