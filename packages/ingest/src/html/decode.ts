import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import type { Encoding } from '../article.ts';
import { IngestError } from '../errors.ts';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the page declared another encoding than it is in. */
  readonly mislabelled: boolean;
}

/** What servers send without being told to: says nothing about an Arabic page. */
const DEFAULT_LABELS = new Set(['windows-1252', 'utf-8']);

/** How many bytes are looked at for a declaration (browsers look at 1,024), and for a guess. */
const DECLARATION_BYTES = 4_096;
const GUESS_BYTES = 65_536;

/** Of the characters beyond ASCII, how many may be broken in what still is UTF-8: a summary cut within a letter is common. */
const BROKEN_SHARE = 0.02;

/**
 * Bytes of a page as text. The label is believed where the bytes bear it out: what is UTF-8 is read so under any label, and Arabic
 * encodings are told apart by their letters.
 *
 * Throws IngestError `invalid-argument`.
 *
 * @example decodePage(Buffer.from([0xc7, 0xe1, 0xe3, 0xce, 0xc8, 0xd1]), undefined).encoding.used // 'windows-1256'
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): Decoded {
  if (!(bytes instanceof Uint8Array)) throw new IngestError('invalid-argument', 'A page is decoded from bytes.');
  if (!['string', 'undefined'].includes(typeof contentType))
    throw new IngestError('invalid-argument', '`contentType` must be a string.');
  const mark = byteOrderMark(bytes);
  const declared = nameOf(charsetIn(contentType ?? '')) ?? nameOf(declaredIn(bytes));
  const used = mark ?? encodingOf(bytes, declared);
  return {
    text: new TextDecoder(used).decode(bytes),
    encoding: declared === undefined ? { used } : { used, declared },
    mislabelled: declared !== undefined && declared !== used && mark === undefined,
  };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  const beyondAscii = bytes.findIndex((byte) => byte >= 0x80);
  if (beyondAscii < 0) return declared?.startsWith('utf-16') === false ? declared : 'utf-8';
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8';
  if (declared?.startsWith('utf-16') === true) return declared;
  const guessed = guess(bytes.subarray(beyondAscii));
  if (declared === undefined || DEFAULT_LABELS.has(declared)) return guessed ?? declared ?? 'windows-1252';
  const bothArabic = ARABIC.has(declared) && guessed !== undefined && ARABIC.has(guessed);
  return bothArabic ? guessed : declared;
}

const ARABIC = new Set(['windows-1256', 'iso-8859-6']);

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1_048_576));
  let beyond = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) beyond++;
    if (unit === 0xfffd) broken++;
  }
  return broken < beyond * BROKEN_SHARE;
}

/** The likeliest encoding by its letters alone: markup is ASCII, and would only dilute them. */
function guess(bytes: Uint8Array): string | undefined {
  const letters = new Uint8Array(GUESS_BYTES);
  let length = 0;
  let space = true;
  for (const byte of bytes) {
    if (byte < 0x80 && space) continue;
    space = byte < 0x80;
    letters[length++] = space ? 0x20 : byte;
    if (length === GUESS_BYTES) break;
  }
  for (const { name } of chardet.analyse(letters.subarray(0, length))) {
    const known = nameOf(name);
    if (known !== undefined && !known.startsWith('utf-')) return known;
  }
  return undefined;
}

/** The name that the WHATWG gives an encoding, or undefined where there is no such one. */
function nameOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function charsetIn(value: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/iu.exec(value.slice(0, DECLARATION_BYTES))?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const xml = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/iu.exec(start)?.[1];
  return xml ?? charsetIn(start);
}
