import { Worker } from 'node:worker_threads';
import type { IngestedArticle } from '../article.ts';
import { checkOptions } from '../check-options.ts';
import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { FileAnswer, FileKind, FileTask } from './file-thread.ts';
import type { FileOptions } from './from-text.ts';

export interface ApartOptions extends FileOptions {
  /** How long the reading may take, in milliseconds; 20,000 when absent. */
  readonly timeout?: number;
  /** Ends the reading before its time. */
  readonly signal?: AbortSignal;
}

/**
 * What `fromPdf` and `fromDocx` give, read in a thread of its own that is ended when its time is over or its memory is full: for the
 * files of strangers. The bytes stay the caller's.
 *
 * Throws IngestError: what those two throw, `invalid-argument` for another kind of file, `too-slow`, `too-complex` where the file needs more than 512 MiB, `aborted`.
 *
 * @example
 * ```ts
 * const { title } = await fromFileApart('pdf', await readFile('statement.pdf'), { timeout: 5000 });
 * ```
 */
export async function fromFileApart(
  kind: FileKind,
  bytes: Uint8Array,
  apart: ApartOptions = {},
): Promise<IngestedArticle> {
  // `doc` is another form altogether, and no bytes of it would be read as one of these two.
  if (!['pdf', 'docx'].includes(kind)) throw new IngestError('invalid-argument', 'A file is read as `pdf` or `docx`.');
  if (!(bytes instanceof Uint8Array)) throw new IngestError('invalid-argument', 'A file is bytes.');
  checkOptions(apart);
  const { timeout = LIMITS.fileTime, signal, ...options } = apart;
  if (typeof timeout !== 'number' || !(timeout > 0))
    throw new IngestError('invalid-argument', '`timeout` must be a number, more than 0.');
  if (bytes.length > LIMITS[kind]) throw new IngestError('too-large', `The file is larger than ${LIMITS[kind]} bytes.`);
  const { place, readFile } = await import('./file-thread.ts');
  const task: FileTask = { isnadFile: kind, bytes: Uint8Array.from(bytes), options };
  // Run from its sources, as in development: no thread of Node.js 20 loads TypeScript.
  if (place.endsWith('.ts')) return readFile(task);
  const answer = await inThread(new URL(place), task, timeout, signal);
  if ('article' in answer) return answer.article;
  throw new IngestError(answer.refused.code, answer.refused.message);
}

async function inThread(
  place: URL,
  task: FileTask,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<FileAnswer> {
  const ended = new AbortController();
  const worker = new Worker(place, {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.fileMemory },
  });
  try {
    return await new Promise<FileAnswer>((resolve, reject) => {
      const refuse = (error: IngestError): void => reject(error);
      const abort = (): void => refuse(new IngestError('aborted', 'The reading was ended before its time.'));
      const timer = setTimeout(
        () => refuse(new IngestError('too-slow', `Reading the file takes longer than ${timeout / 1000} seconds.`)),
        Math.min(timeout, LIMITS.timer),
      );
      ended.signal.addEventListener('abort', () => clearTimeout(timer));
      if (signal?.aborted === true) abort();
      signal?.addEventListener('abort', abort, { once: true, signal: ended.signal });
      worker.once('message', resolve);
      worker.once('error', (error: Error) => {
        const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(full ? new IngestError('too-complex', 'The file needs more memory than any article.', error) : error);
      });
    });
  } finally {
    ended.abort();
    await worker.terminate();
  }
}
