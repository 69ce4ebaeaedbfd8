import { describe, expect, it } from 'vitest';
import { MOST_ARTICLES, readFileOfArticles } from './given-article.ts';

const faultOf = (name: string, content: string) => {
  const read = readFileOfArticles(name, content);
  return !read.ok && read.problem.code === 'file' ? read.problem.fault : null;
};

describe('readFileOfArticles', () => {
  it('should keep the text of a .txt file as it is, but for a byte order mark', () => {
    expect(readFileOfArticles('مقال.TXT', '\uFEFFعنوان\r\n\r\nفقرة')).toEqual({
      ok: true,
      articles: [{ text: 'عنوان\r\n\r\nفقرة' }],
    });
  });

  it('should read one article, a list, and one a line', () => {
    const article = { title: 'أ', paragraphs: ['ب', 'ج'], publisher: '' };
    const read = { title: 'أ', paragraphs: ['ب', 'ج'], publisher: undefined };
    expect(readFileOfArticles('a.json', JSON.stringify(article))).toEqual({ ok: true, articles: [read] });
    expect(readFileOfArticles('a.json', JSON.stringify([article, article]))).toMatchObject({ articles: [read, read] });
    expect(readFileOfArticles('a.ndjson', `${JSON.stringify(article)}\n\n`)).toMatchObject({ articles: [read] });
  });

  it('should say what is wrong with a file instead of taking half of it', () => {
    expect(faultOf('a.docx', '')).toBe('type');
    expect(faultOf('a.json', '{')).toBe('content');
    expect(faultOf('a.json', '{"text":"  "}')).toBe('content');
    expect(faultOf('a.ndjson', '{"text":"good"}\n{"text":7}')).toBe('content');
    expect(faultOf('a.json', JSON.stringify(Array(MOST_ARTICLES + 1).fill({ text: 'x' })))).toBe('count');
  });
});
