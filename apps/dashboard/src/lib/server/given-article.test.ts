import { describe, expect, it } from 'vitest';
import { MOST_ARTICLES, readFileOfArticles } from './given-article.ts';

const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
const read = (name: string, content: string | Uint8Array) =>
  readFileOfArticles(name, typeof content === 'string' ? bytesOf(content) : content);
const faultOf = (name: string, content: string | Uint8Array) => {
  const { items, problems } = read(name, content);
  expect(items).toEqual([]);
  return problems.map((problem) => (problem.code === 'file' ? problem.fault : problem.code));
};

/** A text as programs of the nineties wrote it. */
function in1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63);
}

describe('readFileOfArticles', () => {
  const text = 'قال الوزير إن الخطة ناجحة، وأضاف أن المرحلة الثانية تبدأ غدا.';

  it('should keep the text of a .txt file as it is, but for a byte order mark', () => {
    expect(read('مقال.TXT', '\uFEFFعنوان\r\n\r\nفقرة')).toEqual({
      items: [{ item: null, given: { text: 'عنوان\r\n\r\nفقرة' } }],
      problems: [],
    });
  });

  it.each([
    ['Windows-1256', in1256(text)],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, 'utf16le'))],
  ])('should read %s', (_encoding, bytes) => {
    expect(read('a.txt', bytes).items).toEqual([{ item: null, given: { text } }]);
  });

  it('should say of bytes that are no text to save them as UTF-8', () => {
    expect(faultOf('a.txt', Buffer.from(text, 'utf16le'))).toEqual(['encoding']);
    expect(faultOf('a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff))).toEqual([
      'encoding',
    ]);
  });

  it('should read one article, a list, and one a line', () => {
    const article = { title: 'أ', paragraphs: ['ب', 'ج'], publisher: '' };
    const given = { title: 'أ', paragraphs: ['ب', 'ج'], publisher: undefined };
    expect(read('a.json', JSON.stringify(article)).items).toEqual([{ item: null, given }]);
    expect(read('a.json', JSON.stringify([article, article])).items).toMatchObject([{ item: 1 }, { item: 2 }]);
    expect(read('a.ndjson', `${JSON.stringify(article)}\n\n`).items).toEqual([{ item: 1, given }]);
  });

  it('should look at the ending before anything else', () => {
    expect(faultOf('evil.exe', Uint8Array.of(0x4d, 0x5a, 0, 0xff))).toEqual(['type']);
    expect(faultOf('a.docx', '')).toEqual(['type']);
  });

  it('should say what is wrong with a file', () => {
    expect(faultOf('a.json', '{')).toEqual(['content']);
    expect(faultOf('a.json', '[]')).toEqual(['empty']);
    expect(faultOf('a.ndjson', '\n')).toEqual(['empty']);
    expect(faultOf('a.json', JSON.stringify(Array(MOST_ARTICLES + 1).fill({ text: 'x' })))).toEqual(['count']);
  });

  it('should know what the desk itself exports', () => {
    expect(faultOf('a.json', JSON.stringify({ schema: 'isnad-review/1', article: {}, claims: [] }))).toEqual([
      'export',
    ]);
    const record = JSON.stringify({ id: 'c', number: 1, claim: {}, judgements: {} });
    expect(faultOf('a.ndjson', `${record}\n${record}\n`)).toEqual(['export']);
  });

  it('should say which article of a file is wrong, where and why, and read the others', () => {
    const list = [
      { text },
      { text: '\u200F \u2800' },
      { text, published: '2025-02-30' },
      { text: 7 },
      'text',
      { text },
    ];
    const { items, problems } = read('a.json', JSON.stringify(list));
    expect(items.map(({ item }) => item)).toEqual([1, 6]);
    expect(problems).toMatchObject([
      { code: 'item', item: 2, issue: 'empty' },
      { code: 'item', item: 3, path: 'published', issue: 'invalid-date' },
      { code: 'item', item: 4, path: 'text', issue: 'text' },
      { code: 'item', item: 5, path: '', issue: 'unreadable' },
    ]);
    expect(read('a.txt', '').problems).toMatchObject([{ code: 'item', item: null, issue: 'empty' }]);
    const lines = read('a.jsonl', `${JSON.stringify({ text })}\n\n{"text":\n${JSON.stringify({ text: 'ثان' })}`);
    expect(lines.items.map(({ item }) => item)).toEqual([1, 4]);
    expect(lines.problems).toMatchObject([{ code: 'item', item: 3, issue: 'not-json' }]);
  });

  it('should take no date that has not come yet', () => {
    const dated = (published: string) => read('a.json', JSON.stringify({ text, published })).problems;
    expect(dated('9999-12-31')).toMatchObject([{ path: 'published', issue: 'future-date' }]);
    expect(dated(new Date().toISOString().slice(0, 10))).toEqual([]);
  });
});
