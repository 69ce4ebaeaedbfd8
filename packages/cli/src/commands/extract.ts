import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { addArticleOptions, type ArticleOptions } from '../arguments/article-options.ts';
import { choice } from '../arguments/choice.ts';
import { readJobs } from '../arguments/jobs.ts';
import { outputOf } from '../arguments/output.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { UsageError } from '../io/failure.ts';
import { complaint } from '../messages/describe.ts';
import { outputFormats, type OutputFormat } from '../reporters/formats.ts';
import { runExtraction } from '../work/run-extraction.ts';

interface ExtractOptions extends ArticleOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly jobs?: number;
}

/** More threads than this gain nothing on any machine that we measured. */
const MOST_JOBS = 8;

/** `isnad extract [INPUTS…]` */
export function defineExtract(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('extract')
    .summary(messages.extract.summary)
    .description(messages.extract.summary)
    .argument('[inputs...]', messages.extract.inputs)
    .option('-f, --format <format>', messages.extract.format, choice('--format', outputFormats, messages))
    .option('-o, --output <place>', messages.extract.output)
    .option('--force', messages.extract.force)
    .option('--resume', messages.extract.resume)
    .option('-j, --jobs <number>', messages.extract.jobs, (value) => readJobs(value, messages));
  addArticleOptions(command, messages)
    .addHelpText('after', messages.extract.more)
    .action(async (inputs: string[], options: ExtractOptions) => done(await run(context, inputs, options)));
}

function run(context: Context, inputs: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { messages, stderr } = context;
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError(messages.stdinTwice);
  if ((inputs.length === 0 || inputs.includes('-')) && context.stdin().isTTY === true) {
    stderr.write(`${complaint(messages.readingTerminal)}\n`);
  }
  const { input, format, force = false, resume = false, jobs, ...overrides } = options;
  const output = outputOf(options);
  if (format === 'claimreview') stderr.write(`${complaint(messages.noVerdicts)}\n`);
  return runExtraction(context, {
    inputs,
    input,
    format,
    output,
    force,
    resume,
    overrides,
    jobs: jobs ?? Math.min(availableParallelism(), MOST_JOBS),
    eager: jobs !== undefined,
  });
}
