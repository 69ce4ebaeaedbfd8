import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { defineExplain } from './explain.ts';
import { defineExport } from './export.ts';
import { defineExtract } from './extract.ts';
import { defineImport } from './import.ts';
import { defineReview } from './review.ts';
import { defineWatch } from './watch.ts';

/** Adds a command to the program; `done` takes the code that its run ended with. */
export type DefineCommand = (program: Command, context: Context, done: (code: ExitCode) => void) => void;

/** Every command, in the order of the help. */
export const commands: readonly DefineCommand[] = [
  defineExtract,
  defineExplain,
  defineWatch,
  defineImport,
  defineExport,
  defineReview,
];
