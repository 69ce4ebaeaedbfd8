import { isUtf8 } from 'node:buffer';
import { fail, succeed, type Result } from './failure.ts';

const REPLACEMENT = '\uFFFD';
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes after a leading UTF-8 byte order mark, or all of them where there is none. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
}

/**
 * Bytes as text, and never a guess: what is not UTF-8 is a failure that names the first wrong byte.
 *
 * @example
 * ```ts
 * decode(Buffer.from([0xc7, 0xe1])); // windows-1256: { ok: false, failure: { code: 'not-utf8', offset: 0, byte: 0xc7 } }
 * ```
 */
export function decode(bytes: Buffer): Result<string> {
  if (isUtf8(bytes)) return succeed(bytes.toString('utf8'));
  const offset = firstWrongByte(bytes);
  return fail({ code: 'not-utf8', offset, byte: bytes[offset] ?? 0 });
}

/** As `decode`, for a whole file: what is no text at all gets its own name. */
export function decodeFile(bytes: Buffer): Result<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail({ code: 'utf16' });
  }
  if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') return fail({ code: 'binary' });
  return decode(withoutByteOrderMark(bytes));
}

/** The lossy decoder puts U+FFFD where a byte is wrong; one that stood in the input already has its own three bytes. */
function firstWrongByte(bytes: Buffer): number {
  const lossy = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (let at = lossy.indexOf(REPLACEMENT); at >= 0; at = lossy.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(lossy.slice(from, at));
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
