import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { UsageError } from './io/failure.ts';

/**
 * Runs one command line and returns its exit code. What the user asked wrongly comes out as a `UsageError` in the user's
 * language, whoever noticed it.
 */
export async function runProgram(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { messages, stdout, stderr } = context;
  let code: ExitCode = exitCodes.done;
  const program = new Command('isnad')
    .description(messages.program)
    .version(manifest.version, '-V, --version', messages.version)
    .helpOption('-h, --help', messages.help)
    .helpCommand('help [command]', messages.helpOf)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => messages.headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // main.ts words the complaint.
      outputError: () => {},
    })
    .addHelpText('after', messages.more);
  for (const define of commands) {
    define(program, context, (ended) => {
      code = ended;
    });
  }

  if (args.length === 0) {
    program.outputHelp({ error: true });
    return exitCodes.usage;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const [name = ''] = args;
    const command = program.commands.some((each) => each.name() === name) ? `isnad ${name}` : 'isnad';
    if (error instanceof UsageError) throw new UsageError(error.message, command);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    // `isnad help` with a name that no command has: the help of all has been shown.
    if (error.code === 'commander.help') return exitCodes.usage;
    const parts = [...error.message.matchAll(/'([^']*)'/gu)].map(([, part]) => part ?? '');
    const words = error.message.replace(/^error: /u, '');
    throw new UsageError(messages.usage(error.code, words, parts), command);
  }
  return code;
}
