import { describe, expect, it } from 'vitest';
import {
  decodePage,
  fromDocx,
  fromFeed,
  fromFileApart,
  fromHtml,
  fromPdf,
  fromText,
  fromUrl,
  IngestError,
} from '../src/index.ts';

/** What plain JavaScript can hand over: every entry with arguments that no type allows. */
const page = '<article><p>قال الوزير إن السد اكتمل أمس في موعده.</p></article>';
const bytes = new Uint8Array([1]);

async function code(read: (given: never) => unknown, given: unknown): Promise<string> {
  const error: unknown = await new Promise((resolve) => resolve(read(given as never))).catch(
    (thrown: unknown) => thrown,
  );
  return IngestError.isInstance(error) ? error.code : String(error);
}

describe('a wrong argument', () => {
  it.each([
    ['an address', fromUrl],
    ['a page', fromHtml],
    ['a feed', fromFeed],
    ['a text', fromText],
    ['a PDF file', fromPdf],
    ['a DOCX file', fromDocx],
  ])('should be refused with a code where there is nothing in place of %s', async (_name, read) => {
    for (const nothing of [undefined, null, 7, {}]) expect(await code(read, nothing)).toBe('invalid-argument');
  });

  it.each<[string, (options: never) => unknown]>([
    ['fromUrl', (options) => fromUrl('https://daily.example/', options)],
    ['fromHtml', (options) => fromHtml(page, options)],
    ['fromFeed', (options) => fromFeed('<rss/>', options)],
    ['fromText', (options) => fromText('قال الوزير إن السد اكتمل.', options)],
    ['fromPdf', (options) => fromPdf(bytes, options)],
    ['fromDocx', (options) => fromDocx(bytes, options)],
    ['fromFileApart', (options) => fromFileApart('pdf', bytes, options)],
  ])('should be refused with a code among the options of %s', async (_name, read) => {
    for (const options of [null, 7, 'x', { url: 7 }, { url: null }, { signal: {} }])
      expect(await code(read, options)).toBe('invalid-argument');
  });

  it('should be refused with a code among the limits of an address', async () => {
    for (const options of [
      ...[{ ports: 80 }, { allowPrivate: 'a' }, { robotsCache: {} }, { timeout: '1' }, { signal: 1 }],
      ...[{ lastModified: 1 }, { etag: null }, { contact: 7 }, { resolve: 'a' }],
    ])
      expect(await code((given) => fromUrl('https://daily.example/', given), options)).toBe('invalid-argument');
  });

  it('should be refused with a code where bytes are to be decoded', async () => {
    for (const given of ['x', undefined, null, 7])
      expect(await code((nothing) => decodePage(nothing, undefined), given)).toBe('invalid-argument');
    expect(await code((type) => decodePage(bytes, type), 7)).toBe('invalid-argument');
  });

  it('should be refused with a code as the time that a file may take', async () => {
    for (const timeout of ['5', 0, -1, Number.NaN, null])
      expect(await code((given) => fromFileApart('pdf', bytes, given), { timeout })).toBe('invalid-argument');
  });

  it('should be a kind of file that is not read apart', async () => {
    expect(await code((kind) => fromFileApart(kind, bytes), 'doc')).toBe('invalid-argument');
    expect(await code((kind) => fromFileApart(kind, bytes), 'html')).toBe('invalid-argument');
  });
});

it.each(['', ' \n', '\u200F', '\0', '"""', '…\n\n—'])(
  'should find no article in a text without a word (%j)',
  async (text) => {
    expect(await code(fromText, text)).toBe('no-article');
  },
);
