import type { Command } from 'commander';
import type { ArticleInput } from '@isnad/core';
import { addArticleOptions, type ArticleOptions } from '../arguments/article-options.ts';
import { findClaim } from '../arguments/find-claim.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError, type Failure, type Place } from '../io/failure.ts';
import { write } from '../io/output.ts';
import type { InputFormat } from '../io/sniff.ts';
import { describeFailure } from '../messages/describe.ts';
import { readArticles } from '../read/read-articles.ts';
import { explainClaim } from '../reporters/explain.ts';
import { styleFor } from '../reporters/index.ts';

interface ExplainOptions extends ArticleOptions {
  readonly article?: string;
}

/** `isnad explain FILE CLAIM` */
export function defineExplain(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('explain')
    .summary(messages.explain.summary)
    .description(messages.explain.summary)
    .argument('<file>', messages.explain.file)
    .argument('<claim>', messages.explain.claim)
    .option('-a, --article <id>', messages.explain.article);
  addArticleOptions(command, messages)
    .addHelpText('after', messages.explain.more)
    .action(async (file: string, claim: string, options: ExplainOptions) =>
      done(await run(context, file, claim, options)),
    );
}

async function run(context: Context, file: string, wanted: string, options: ExplainOptions): Promise<ExitCode> {
  const { messages, stderr, stdout } = context;
  const { input, article: wantedArticle, ...overrides } = options;
  const { extract } = await import('@isnad/core/all');

  const selected = await select(context, file, input, wantedArticle);
  if (context.signal.aborted) return exitCodes.interrupted;
  if ('failure' in selected) {
    stderr.write(`${describeFailure(selected.place, selected.failure, messages)}\n`);
    return exitCodes.nothingRead;
  }
  const extraction = extract({ ...selected.article, ...overrides });
  const { claim, number } = findClaim(extraction.claims, wanted, messages);
  await write(stdout, explainClaim(claim, number, extraction, messages, styleFor(context)));
  return exitCodes.done;
}

type Selected = { readonly article: ArticleInput } | { readonly place: Place; readonly failure: Failure };

/** The one article that is meant; with several in the file, the user has to say which. */
async function select(
  context: Context,
  file: string,
  format: InputFormat | undefined,
  wanted: string | undefined,
): Promise<Selected> {
  const { messages } = context;
  let found: Selected | null = null;
  // An id goes before the number of a line, wherever it stands.
  let numbered: Selected | null = null;
  for await (const event of readArticles(context, file, format)) {
    const selected =
      event.kind === 'article' ? { article: event.article } : { place: event.place, failure: event.failure };
    if (wanted === undefined) {
      if (found !== null) throw new UsageError(messages.severalArticles);
      found = selected;
      continue;
    }
    // What is wrong with the whole input is so for each article in it.
    if (event.kind === 'failure' ? event.place.line === null : String(event.id) === wanted) return selected;
    if (String(event.place.line) === wanted) numbered = selected;
  }
  found ??= numbered;
  if (found === null) throw new UsageError(messages.noSuchArticle(wanted ?? ''));
  return found;
}
