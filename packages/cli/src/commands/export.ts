import type { Command } from 'commander';
import { choice } from '../arguments/choice.ts';
import { outputOf } from '../arguments/output.ts';
import type { Context } from '../context.ts';
import { codeOf, type ExitCode } from '../exit-codes.ts';
import { isOfOutput, OneArticleError, UsageError } from '../io/failure.ts';
import { complaint } from '../messages/describe.ts';
import { createFileSink } from '../output/file-sink.ts';
import { createFolderSink } from '../output/folder-sink.ts';
import type { Position } from '../output/sink.ts';
import { createStreamSink } from '../output/stream-sink.ts';
import { chooseTarget } from '../output/target.ts';
import type { Item } from '../read/item.ts';
import { slug } from '../read/list.ts';
import { formatOfOutput, outputFormats, type OutputFormat } from '../reporters/formats.ts';
import { createJoiner } from '../reporters/joiner.ts';
import { render } from '../work/render.ts';
import { addDeskOptions, withDesk, type DeskOptions, type OpenDesk } from './desk.ts';

interface ExportOptions extends DeskOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/** `isnad export [IDS…]` */
export function defineExport(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const { messages } = context;
  const command = program
    .command('export')
    .summary(messages.export.summary)
    .description(messages.export.summary)
    .argument('[ids...]', messages.export.ids)
    .option('-f, --format <format>', messages.export.format, choice('--format', outputFormats, messages))
    .option('-o, --output <place>', messages.extract.output)
    .option('--force', messages.extract.force);
  addDeskOptions(command, messages)
    .addHelpText('after', messages.export.more)
    .action(async (ids: string[], options: ExportOptions) => done(await run(context, ids, options)));
}

async function run(context: Context, ids: readonly string[], options: ExportOptions): Promise<ExitCode> {
  const { env, messages, signal, stderr, stdout } = context;
  const { force = false } = options;
  const output = outputOf(options);
  const asked = options.format ?? (output === undefined ? null : formatOfOutput(output));
  const format = asked ?? 'ndjson';
  const several = ids.length !== 1;
  const inputs = several ? ['', ''] : [''];
  const target = await chooseTarget({ output, format: asked, inputs, force, resume: false, run: 'export', messages });
  const joiner = createJoiner(format, { several, begun: false });
  return withDesk(options, env, messages, async (desk) => {
    const sink =
      target.kind === 'stream'
        ? createStreamSink(stdout, joiner, { single: format === 'html' })
        : target.kind === 'file'
          ? await createFileSink(target.path, joiner, target.journal)
          : await createFolderSink(target.path, target);
    let done = 0;
    let failed = 0;
    let unwritten = 0;
    const read = await readerOf(desk);
    const settings = { format, lang: messages.lang, color: false, isolate: false, bom: target.kind !== 'stream' };
    try {
      for await (const id of ids.length > 0 ? ids : allIds(desk)) {
        if (signal.aborted) break;
        const found = await read(id);
        const written =
          found === null
            ? null
            : await sink.write(
                itemOf(id, found.title),
                id,
                await render(id, found.extraction, settings, found.reviewed),
              );
        if (written?.ok === true) done += 1;
        else {
          if (written !== null && isOfOutput(written.failure)) unwritten += 1;
          else failed += 1;
          const words = written === null ? messages.desk.noSuchArticle(id) : messages.failure(written.failure);
          stderr.write(`${complaint(words)}\n`);
        }
      }
    } catch (error) {
      await sink.discard();
      if (error instanceof OneArticleError) throw new UsageError(messages.needsFolder(error.message));
      throw error;
    }
    if (signal.aborted && target.kind !== 'stream') await sink.discard();
    else await sink.finish({ ...positionOf(done, failed, format, several), unwritten });
    return codeOf({ read: done, failed, unwritten });
  });
}

/** An article of the desk, as far as its place in a folder goes. */
function itemOf(id: string, title: string): Item {
  const name = [slug(title), id.slice(0, 8)].filter((part) => part !== '').join('-');
  return { kind: 'article', id, article: { text: '' }, place: { file: id, line: null }, name, size: 0 };
}

function positionOf(read: number, failed: number, format: OutputFormat, several: boolean): Omit<Position, 'unwritten'> {
  return { items: read + failed, read, failed, broken: false, format, several, last: '' };
}

/** Reads an article as reviewers corrected it, with everything that the team said about it; null where there is none. */
async function readerOf({ store, user }: OpenDesk) {
  const { claimViews, listLabels, listPeople, readArticle, readReviews } = await import('@isnad/store');
  const people = await listPeople(store, user);
  const reviewers = Object.fromEntries(people.ok ? people.value.map((person) => [person.user, person.name]) : []);
  const labels = await listLabels(store);
  return async (id: string) => {
    const article = await readArticle(store, user, id);
    const reviews = await readReviews(store, user, id);
    if (!article.ok || !reviews.ok) return null;
    const { extraction, text: _text, assignments: _assignments, ...details } = article.value;
    const { title, version } = details;
    const views = claimViews(extraction, reviews.value.claims, version);
    return {
      title,
      extraction: { ...extraction, claims: views.map(({ claim }) => claim) },
      reviewed: { reviewers, labels, reviews: reviews.value.claims, details },
    };
  };
}

/** Every article of the desk, the newest first, a page at a time. */
async function* allIds({ store, user }: OpenDesk): AsyncGenerator<string> {
  const { listArticles } = await import('@isnad/store');
  let cursor: string | null = null;
  do {
    const page = await listArticles(store, user, { limit: 50, ...(cursor === null ? {} : { cursor }) });
    if (!page.ok) throw new Error(page.failure.code);
    for (const { id } of page.value.articles) yield id;
    cursor = page.value.next;
  } while (cursor !== null);
}
