import type { Command } from 'commander';
import type { Article, Extraction } from '@isnad/core';
import { addArticleOptions, type ArticleOptions } from '../arguments/article-options.ts';
import { choice } from '../arguments/choice.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError, fail, succeed, type Result } from '../io/failure.ts';
import { write } from '../io/output.ts';
import { startProgress } from '../io/progress.ts';
import { readInputs } from '../io/read-inputs.ts';
import type { InputFormat } from '../io/sniff.ts';
import { complaint, describeFailure } from '../messages/describe.ts';
import { createReporter } from '../reporters/index.ts';
import { outputFormats, type OutputFormat, type Reporter } from '../reporters/reporter.ts';

interface ExtractOptions extends ArticleOptions {
  readonly format?: OutputFormat;
}

/** `isnad extract [FILES…]` */
export function defineExtract(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('extract')
    .summary(messages.extract.summary)
    .description(messages.extract.summary)
    .argument('[files...]', messages.extract.files)
    .option('-f, --format <format>', messages.extract.format, choice('--format', outputFormats, messages));
  addArticleOptions(command, messages)
    .addHelpText('after', messages.extract.more)
    .action(async (files: string[], options: ExtractOptions) => done(await run(context, files, options)));
}

async function run(context: Context, files: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { messages, signal, stderr, stdout } = context;
  if (files.filter((file) => file === '-').length > 1) throw new UsageError(messages.stdinTwice);
  const { input, format, ...overrides } = options;
  const { extract } = await import('@isnad/core/all');
  if ((files.length === 0 || files.includes('-')) && context.stdin().isTTY === true) {
    stderr.write(`${complaint(messages.readingTerminal)}\n`);
  }

  const progress = await startProgress(context, files);
  let reporter: Reporter | null = null;
  let read = 0;
  let failed = 0;
  let broken = false;
  try {
    for await (const event of readInputs(context, { files, format: input })) {
      // Whatever was cut off by a signal is no article.
      if (signal.aborted) break;
      if (event.kind === 'opened') {
        reporter ??= createReporter(
          context,
          format ?? defaultFormat(event.format, stdout.isTTY === true),
          files.length > 1 || event.format === 'ndjson',
        );
        continue;
      }
      const result =
        event.kind === 'failure' ? fail(event.failure) : await attempt(extract, { ...event.article, ...overrides });
      if (result.ok && event.kind === 'article') {
        read += 1;
        await write(stdout, reporter?.article({ id: event.id, extraction: result.value }) ?? '');
      } else if (!result.ok) {
        failed += 1;
        broken ||= result.failure.code === 'internal';
        progress.say(describeFailure(event.place, result.failure, messages));
      }
      progress.advance(event.bytes);
    }
    await write(stdout, reporter?.end() ?? '');
  } finally {
    progress.stop();
  }

  if (failed > 0 && read + failed > 1) stderr.write(`${complaint(messages.summary(failed, read))}\n`);
  if (broken) return exitCodes.internal;
  if (failed === 0) return exitCodes.done;
  return read === 0 ? exitCodes.nothingRead : exitCodes.partly;
}

/** One article that the extractor cannot take must not cost the articles after it. */
async function attempt(extract: (article: Article) => Extraction, article: Article): Promise<Result<Extraction>> {
  try {
    return succeed(extract(article));
  } catch (error) {
    const { IsnadError } = await import('@isnad/core');
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: IsnadError.isInstance(error) ? 'rejected' : 'internal', reason });
  }
}

function defaultFormat(input: InputFormat, terminal: boolean): OutputFormat {
  return input === 'ndjson' && !terminal ? 'ndjson' : 'text';
}
