import type { Context } from '../context.ts';
import { createJsonReporter } from './json.ts';
import { createNdjsonReporter } from './ndjson.ts';
import type { OutputFormat, Reporter } from './reporter.ts';
import { createStyle, wantsColor, type Style } from './style.ts';
import { createTextReporter } from './text.ts';

/** The style that suits what the output goes to. */
export function styleFor({ env, stdout }: Context): Style {
  return createStyle({ color: wantsColor(env, stdout), isolate: stdout.isTTY === true });
}

/** The reporter of a form. `several` says whether more than one article may come. */
export function createReporter(context: Context, format: OutputFormat, several: boolean): Reporter {
  switch (format) {
    case 'text':
      return createTextReporter(context.messages, styleFor(context));
    case 'json':
      return createJsonReporter(several);
    case 'ndjson':
      return createNdjsonReporter();
  }
}
