const NEWLINE = 0x0a;

/** A line without its newline. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** null where the line is longer than was allowed: it is counted, but not kept. */
  readonly bytes: Buffer | null;
  /** How far the stream has come with this line, its newline included. */
  readonly length: number;
}

/**
 * Splits a stream into lines and holds no more than one of them, and never more than `longest` bytes of it.
 * It pulls: nothing is read before the last line is taken, which is what keeps memory flat and the order kept.
 *
 * @example
 * ```ts
 * for await (const line of lines(process.stdin, 1024)) console.log(line.number, line.bytes?.toString());
 * ```
 */
export async function* lines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Buffer[] = [];
  let length = 0;

  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const take = (newline: number): Line => {
    number += 1;
    const line = { number, bytes: length > longest ? null : Buffer.concat(pieces), length: length + newline };
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take(1);
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take(0);
}
