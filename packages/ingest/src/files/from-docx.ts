import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { IngestedArticle } from '../article.ts';
import { assemble } from '../assemble.ts';
import { IngestError } from '../errors.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import type { Statement } from '../html/sources.ts';
import { LIMITS } from '../limits.ts';
import { textOfHtml } from '../html/reduce.ts';
import { countWords } from '../text/clean.ts';
import { addressOf, type FileOptions } from './from-text.ts';
import { factsOfLines } from './lines.ts';

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/**
 * The article in a DOCX file. Pictures are not read; nothing outside the file is.
 *
 * Throws IngestError: `unreadable-docx` (also for the older .doc and for encrypted files), `no-article`, `too-large`,
 * `invalid-argument`.
 */
export async function fromDocx(bytes: Uint8Array, options: FileOptions = {}): Promise<IngestedArticle> {
  if (!(bytes instanceof Uint8Array)) throw new IngestError('invalid-argument', 'A DOCX file is bytes.');
  if (bytes.length > LIMITS.docx) throw new IngestError('too-large', `The file is larger than ${LIMITS.docx} bytes.`);
  const address = addressOf(options);
  const parts = unpack(bytes);
  const html = await convert(parts);
  const untitled = fragmentBlocks(html, undefined).blocks;
  const title = untitled.find(({ kind }) => kind === 'heading' || kind === 'paragraph');
  const isTitle =
    title?.kind === 'heading' || (title !== undefined && countWords(title.text) <= 30 && !/[.!؟?…]$/u.test(title.text));
  const { blocks, lifted } = fragmentBlocks(html, isTitle ? title.text : undefined);
  if (!blocks.some(({ kind }) => kind === 'paragraph')) throw new IngestError('no-article', 'The file has no text.');
  const meta = factsOfLines(blocks, [properties(parts)]);
  return assemble({ blocks, meta, notes: lifted ? ['lifted'] : [], ...address });
}

type Archive = Readonly<Record<string, Uint8Array>>;

/** The texts of the archive, unpacked to no more than they declare, and no more than the limit in all. */
function unpack(bytes: Uint8Array): Archive {
  let size = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++entries > LIMITS.docxEntries) throw tooLarge();
        if (!/\.(?:xml|rels)$/iu.test(name)) return false;
        size += originalSize;
        if (size > LIMITS.docxUnpacked) throw tooLarge();
        return true;
      },
    });
  } catch (cause) {
    throw IngestError.isInstance(cause) ? cause : unreadable(cause);
  }
}

async function convert(parts: Archive): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** The properties of the file, as its last writer left them. */
function properties(parts: Archive): Statement {
  const core = parts['docProps/core.xml'];
  const xml = core === undefined ? '' : new TextDecoder().decode(core.subarray(0, 65_536));
  const creator = /<dc:creator>([^<]*)</u.exec(xml)?.[1] ?? '';
  return { from: 'file', authors: [textOfHtml(creator)].filter((name) => name !== '') };
}

function tooLarge(): IngestError {
  return new IngestError('too-large', 'The file unpacks to more than any article needs.');
}

function unreadable(cause: unknown): IngestError {
  return new IngestError('unreadable-docx', 'The file is no DOCX, or it is damaged or encrypted.', cause);
}
