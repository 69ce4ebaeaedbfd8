import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { UsageError } from './io/failure.ts';
import { write } from './io/output.ts';

/**
 * Runs one command line and returns its exit code. What the user asked wrongly comes out as a `UsageError` in the user's
 * language, whoever noticed it.
 */
export async function runProgram(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { messages, stdout, stderr } = context;
  let code: ExitCode = exitCodes.done;
  let shown = '';
  const program = new Command('isnad')
    .description(messages.program)
    .version(manifest.version, '-V, --version', messages.version)
    .helpOption('-h, --help', messages.help)
    .helpCommand('help [command]', messages.helpOf)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => messages.headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => {
        shown += text;
      },
      // Where what is wrong is a name that no command has, the complaint says so, and the help of all does not hide it.
      writeErr: (text) => void (args[0] === 'help' || stderr.write(text)),
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
    // What the help of the help would say, it says itself.
    await program.parseAsync(args.join(' ') === 'help help' ? ['help'] : args, { from: 'user' });
  } catch (error) {
    const [name = ''] = args;
    const command = program.commands.some((each) => each.name() === name) ? `isnad ${name}` : 'isnad';
    if (error instanceof UsageError) throw new UsageError(error.message, command);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await write(stdout, shown);
      return exitCodes.done;
    }
    // `isnad help` with a name that no command has.
    if (error.code === 'commander.help') {
      const wanted = args[1] ?? '';
      const problem = messages.usage('commander.unknownCommand', `unknown command '${wanted}'`, [wanted]);
      throw new UsageError(problem, 'isnad');
    }
    const parts = [...error.message.matchAll(/'([^']*)'/gu)].map(([, part]) => part ?? '');
    const words = error.message.replace(/^error: /u, '');
    throw new UsageError(messages.usage(error.code, words, parts), command);
  }
  return code;
}
