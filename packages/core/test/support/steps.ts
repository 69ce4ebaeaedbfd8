import { Session, type Profiler } from 'node:inspector';
import { chooseLanguage } from '../../src/1-read/language.ts';
import { documentOf, layOut } from '../../src/1-read/read.ts';
import { segment } from '../../src/2-segment/segment.ts';
import { tokenize } from '../../src/2-segment/tokenize.ts';
import { mention } from '../../src/3-mention/mention.ts';
import { chain } from '../../src/5-chain/chain.ts';
import { claim } from '../../src/6-claim/claim.ts';
import { ar } from '../../src/ar.ts';
import { en } from '../../src/en.ts';
import { Reader } from '../../src/reading/reader.ts';
import { lettersOf } from '../../src/text/chars.ts';

/** What reading a text takes, in two counts that are the same on every run. */
export interface Steps {
  /** Questions that the rules asked of the reader. */
  readonly reader: number;
  /** Branches taken and rounds of every loop in the sources of core, as the engine itself counts them. */
  readonly blocks: number;
}

/** Counts the questions that rules ask most. */
class CountingReader extends Reader {
  steps = 0;

  override item(i: number): ReturnType<Reader['item']> {
    this.steps++;
    return super.item(i);
  }

  override lex(i: number): ReturnType<Reader['lex']> {
    this.steps++;
    return super.lex(i);
  }

  override word(i: number): ReturnType<Reader['word']> {
    this.steps++;
    return super.word(i);
  }

  override part(i: number): number {
    this.steps++;
    return super.part(i);
  }

  override has(i: number, tag: number): boolean {
    this.steps++;
    return super.has(i, tag);
  }

  override isWord(i: number): boolean {
    this.steps++;
    return super.isWord(i);
  }

  override isComma(i: number): boolean {
    this.steps++;
    return super.isComma(i);
  }
}

/** The stages as extract.ts runs them, with the reader in hand. */
function read(text: string): CountingReader {
  const layout = layOut(text);
  const letters = lettersOf(layout.text);
  const { language: chosen, lang } = chooseLanguage(letters, layout.lang, [ar, en]);
  // Marks alone are in no language, and are read where a label gives one.
  const language = chosen ?? ar;
  const tokens = tokenize(letters);
  const document = documentOf(layout, lang, tokens);
  const segments = segment({ document, tokens });
  const lexicon = language.lexicon();
  const reader = new CountingReader(document, lexicon, segments, mention(segments, lexicon));
  const attributes = language.definition.reading.attribute(reader);
  claim(reader, attributes, chain(reader, attributes));
  return reader;
}

/**
 * Counts the work of reading texts. Beside the questions to the reader it asks V8 how often each block of core's sources ran: a loop that
 * forgets to count itself is counted too, and no clock is involved.
 */
export class StepCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  count(text: string): Steps {
    this.#take();
    const { steps } = read(text);
    return { reader: steps, blocks: this.#take() };
  }

  close(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** How often the blocks of core ran since the last time; taking the counts sets them to zero. */
  #take(): number {
    let total = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, taken: Profiler.TakePreciseCoverageReturnType) => {
      if (error !== null) throw error;
      for (const script of taken.result)
        if (script.url.includes('packages/core/src/'))
          // The first range is the function itself, whose calls are not counted any more where it is compiled into its callers.
          for (const { ranges } of script.functions) for (const range of ranges.slice(1)) total += range.count;
    });
    return total;
  }
}
