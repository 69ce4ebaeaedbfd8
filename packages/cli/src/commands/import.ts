import type { Command } from 'commander';
import type { ArticleInput } from '@isnad/core';
import core from '@isnad/core/package.json' with { type: 'json' };
import { addArticleOptions, type ArticleOptions } from '../arguments/article-options.ts';
import type { Context } from '../context.ts';
import { codeOf, exitCodes, type ExitCode } from '../exit-codes.ts';
import { fail, succeed, type Result } from '../io/failure.ts';
import { write } from '../io/output.ts';
import { complaint, describeFailure } from '../messages/describe.ts';
import { printable } from '../messages/printable.ts';
import { readArticles } from '../read/read-articles.ts';
import { addDeskOptions, withDesk, type DeskOptions, type OpenDesk } from './desk.ts';

/** `isnad import INPUTS…` */
export function defineImport(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('import')
    .summary(messages.import.summary)
    .description(messages.import.summary)
    .argument('<inputs...>', messages.import.inputs);
  addArticleOptions(addDeskOptions(command, messages), messages)
    .addHelpText('after', messages.import.more)
    .action(async (inputs: string[], options: ArticleOptions & DeskOptions) =>
      done(await run(context, inputs, options)),
    );
}

function run(context: Context, inputs: readonly string[], options: ArticleOptions & DeskOptions): Promise<ExitCode> {
  const { env, messages, signal, stderr, stdout } = context;
  const { input, database, as, ...overrides } = options;
  const place = { ...(database === undefined ? {} : { database }), ...(as === undefined ? {} : { as }) };
  return withDesk(place, env, messages, async (desk) => {
    let read = 0;
    let failed = 0;
    for (const each of inputs) {
      for await (const found of readArticles(context, each, input)) {
        if (signal.aborted) return exitCodes.interrupted;
        const result =
          found.kind === 'failure' ? fail(found.failure) : await add(desk, { ...found.article, ...overrides });
        if (result.ok) {
          read += 1;
          await write(stdout, `${printable(`${result.value}  ${found.kind === 'article' ? String(found.id) : ''}`)}\n`);
        } else {
          failed += 1;
          stderr.write(`${describeFailure(found.place, result.failure, messages)}\n`);
        }
      }
    }
    if (failed > 0 && read + failed > 1)
      stderr.write(`${complaint(messages.summary({ read, failed, unwritten: 0 }))}\n`);
    return codeOf({ read, failed, unwritten: 0 });
  });
}

/** The id of the article on the desk; one whose address is there already is not added again. */
async function add({ store, user }: OpenDesk, article: ArticleInput): Promise<Result<string>> {
  const { addArticle, findArticleByUrl } = await import('@isnad/store');
  const { extract } = await import('@isnad/core/all');
  if (article.url !== undefined) {
    const known = await findArticleByUrl(store, user, article.url);
    if (known.ok && known.value !== null) return succeed(known.value);
  }
  const extraction = extract(article);
  const { lang, text, title } = extraction.document;
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const { publisher, author, section, url, published } = article;
  const added = await addArticle(store, user, {
    publisher: filled(publisher),
    author: filled(author),
    section: filled(section),
    url: filled(url),
    published: filled(published),
    // Not between the halves of a character.
    title: (filled(title === null ? '' : text.slice(title.start, title.end)) ?? first)
      .trim()
      .slice(0, 1000)
      .replace(/[\uD800-\uDBFF]$/u, ''),
    lang,
    extraction,
    coreVersion: core.version,
  });
  if (added.ok) return succeed(added.value.id);
  const { failure } = added;
  return fail({
    code: 'not-added',
    reason: failure.code,
    issues: failure.code === 'invalid' ? failure.issues : [],
  });
}

/** An empty field says as little as one that is absent. */
function filled(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}
