import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { IngestedArticle } from '../article.ts';
import { IngestError, type IngestErrorCode } from '../errors.ts';
import { LIMITS, MEBIBYTE } from '../limits.ts';
import { boundBytes } from './bounded-bytes.ts';
import { fromDocx } from './from-docx.ts';
import { fromPdf } from './from-pdf.ts';
import type { FileOptions } from './from-text.ts';

export type FileKind = 'pdf' | 'docx';

/** What a thread is told. */
export interface FileTask {
  readonly isnadFile: FileKind;
  readonly bytes: Uint8Array;
  readonly options: FileOptions;
}

/** What it answers; errors lose their class on the way between threads. */
export type FileAnswer =
  | { readonly article: IngestedArticle }
  | { readonly refused: { readonly code: IngestErrorCode; readonly message: string } };

/** Where this module stands, once it is built: a thread starts with it. */
export const place = import.meta.url;

export function readFile({ isnadFile, bytes, options }: FileTask): Promise<IngestedArticle> {
  return isnadFile === 'pdf' ? fromPdf(bytes, options) : fromDocx(bytes, options);
}

async function answerTo(task: FileTask): Promise<FileAnswer> {
  const isFull = boundBytes({ most: LIMITS.fileMemory * MEBIBYTE, large: MEBIBYTE });
  const full: FileAnswer = {
    refused: { code: 'too-complex', message: 'The file needs more memory than any article.' },
  };
  try {
    const article = await readFile(task);
    return isFull() ? full : { article };
  } catch (error) {
    if (isFull()) return full;
    if (!IngestError.isInstance(error)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
}

function isTask(data: unknown): data is FileTask {
  return typeof data === 'object' && data !== null && 'isnadFile' in data;
}

if (!isMainThread && isTask(workerData)) parentPort?.postMessage(await answerTo(workerData));
