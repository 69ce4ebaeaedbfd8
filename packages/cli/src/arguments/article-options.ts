import type { Command } from 'commander';
import { inputFormats, type InputFormat } from '../io/sniff.ts';
import type { Messages } from '../messages/messages.ts';
import { choice } from './choice.ts';
import { readLang, readPublished, type Overrides } from './overrides.ts';

/** What the user may say about the articles, in every command that reads some. */
export interface ArticleOptions extends Overrides {
  readonly input?: InputFormat;
}

/** Adds these options to a command. */
export function addArticleOptions(command: Command, messages: Messages): Command {
  return command
    .option('-i, --input <format>', messages.extract.input, choice('--input', inputFormats, messages))
    .option('--lang <tag>', messages.extract.lang, (value) => readLang(value, messages))
    .option('--published <date>', messages.extract.published, (value) => readPublished(value, messages))
    .option('--publisher <name>', messages.extract.publisher);
}
