import { styleText } from 'node:util';

/** Colour on a terminal only, and never where NO_COLOR is set. */
const colourful = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
const started = performance.now();

type Style = 'green' | 'red' | 'dim' | 'bold';

function paint(style: Style, text: string): string {
  return colourful ? styleText(style, text) : text;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** What went wrong in a step, in words for whoever runs the rehearsal. */
export class StepFailure extends Error {}

/**
 * Runs one step of the rehearsal and says how long it took. `act` may give a line of detail to show beside the name.
 * A failure is shown at once and thrown on, since the later steps stand on it.
 */
export async function step<T extends string | void>(name: string, act: () => Promise<T> | T): Promise<void> {
  const from = performance.now();
  try {
    const detail = await act();
    const more = typeof detail === 'string' && detail !== '' ? `: ${detail}` : '';
    console.log(`${paint('green', 'ok')}    ${name}${more} ${paint('dim', `(${seconds(from)})`)}`);
  } catch (error) {
    console.log(`${paint('red', 'fail')}  ${name} ${paint('dim', `(${seconds(from)})`)}`);
    throw error;
  }
}

export function say(text: string): void {
  console.log(paint('dim', text));
}

/** The last line: that all passed, or why not. */
export function finish(failure: unknown): void {
  if (failure === undefined) {
    console.log(paint('bold', `The rehearsal passed in ${seconds(started)}.`));
    return;
  }
  console.error(failure instanceof StepFailure ? `\n${failure.message}\n` : failure);
  console.log(paint('bold', `The rehearsal failed after ${seconds(started)}.`));
}
