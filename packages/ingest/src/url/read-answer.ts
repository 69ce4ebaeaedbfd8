import { pipeline, type Duplex, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IngestError } from '../errors.ts';

interface Packing {
  readonly encoding: string;
  readonly length: string | undefined;
}

/**
 * The bytes of an answer, unpacked. Both the packed and the unpacked bytes are counted as they come, so that a bomb is unpacked no
 * further than the limit. Throws IngestError `too-large`, unless it is to be `cut` there, or `unsupported-encoding`.
 */
export async function readAnswer(body: Readable, packing: Packing, maxBytes: number, cut = false): Promise<Uint8Array> {
  try {
    if (!cut && Number(packing.length ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const unpack = unpackerFor(packing.encoding);
    const chunks: Uint8Array[] = [];
    // Where the unpacked bytes are cut, the packed ones are asked for no further.
    const limit = cut ? Infinity : maxBytes;
    let size = 0;
    for await (const chunk of upTo(limit, unpack === null ? body : unpacked(body, unpack, limit))) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
    return Buffer.concat(chunks).subarray(0, maxBytes);
  } finally {
    body.on('error', () => undefined).destroy();
  }
}

function unpacked(body: Readable, unpack: Duplex, maxBytes: number): AsyncIterable<Uint8Array> {
  // The error comes out of the last stream as well, where it is read.
  return pipeline(upTo(maxBytes, body), unpack, () => undefined);
}

async function* upTo(maxBytes: number, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function unpackerFor(encoding: string): Duplex | null {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Packed twice is no page: it is how a bomb is made small enough to pass.
  if (names.length > 1)
    throw new IngestError('unsupported-encoding', `The answer is packed more than once (${encoding}).`);
  switch (names[0]) {
    case undefined:
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      throw new IngestError('unsupported-encoding', `The answer is packed in a way that is not known (${encoding}).`);
  }
}

function tooLarge(maxBytes: number): IngestError {
  return new IngestError('too-large', `The answer is larger than ${maxBytes} bytes.`);
}
