import { extract } from '@isnad/core/all';
import type { Article } from '@isnad/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  fromFeed,
  fromHtml,
  fromText,
  fromUrl,
  IngestError,
  type ArticleBlock,
  type Feed,
  type FeedItem,
  type Found,
  type IngestedArticle,
  type IngestErrorCode,
  type Place,
  type UrlResult,
} from '../src/index.ts';

/** What users infer, checked by the compiler; each test also runs. */
describe('the types that users infer', () => {
  it('should be those of an article, without an annotation, and what the extractor takes', () => {
    const article = fromText('قال الوزير إن السد اكتمل.');
    expectTypeOf(article).toEqualTypeOf<IngestedArticle>();
    expectTypeOf(article.blocks).toEqualTypeOf<readonly ArticleBlock[]>();
    expectTypeOf(article).toExtend<Article>();
    expect(extract(article).claims).toHaveLength(1);
  });

  it('should say with each thing found where it was found, and that it may be missing', () => {
    const { meta } = fromHtml('<title>السد</title><article><p>قال الوزير إن السد الجديد اكتمل أمس.</p></article>');
    expectTypeOf(meta.title).toEqualTypeOf<Found<string> | undefined>();
    expectTypeOf(meta.authors).toEqualTypeOf<Found<readonly string[]> | undefined>();
    expectTypeOf<Found<string>['from']>().toEqualTypeOf<Place>();
    expect(meta.authors).toBeUndefined();
  });

  it('should tell an article from a feed and from nothing new by `kind`', () => {
    const words = (result: UrlResult): string => {
      switch (result.kind) {
        case 'article':
          expectTypeOf(result.article).toEqualTypeOf<IngestedArticle>();
          return result.article.text;
        case 'feed':
          expectTypeOf(result.feed).toEqualTypeOf<Feed>();
          return result.feed.title ?? '';
        case 'not-modified':
          return result.url;
        default:
          return result satisfies never;
      }
    };
    expect(words({ kind: 'not-modified', url: 'https://daily.example/', redirects: [] })).toBe(
      'https://daily.example/',
    );
    expectTypeOf(fromUrl).returns.resolves.toEqualTypeOf<UrlResult>();
    // @ts-expect-error Only an article has one.
    const take = (result: UrlResult): unknown => result.article;
    expect(take({ kind: 'not-modified', url: 'https://daily.example/', redirects: [] })).toBeUndefined();
  });

  it('should know the codes of its one error', () => {
    const codeOf = (error: unknown): string => {
      if (!IngestError.isInstance(error)) return '';
      expectTypeOf(error.code).toEqualTypeOf<IngestErrorCode>();
      // @ts-expect-error No such code.
      if (error.code === 'no-articles') return 'misspelt';
      return error.code;
    };
    let caught: unknown;
    try {
      fromFeed('no feed');
    } catch (error) {
      caught = error;
    }
    expect(codeOf(caught)).toBe('not-a-feed');
  });

  it('should let nobody write into what was found', () => {
    // @ts-expect-error An item is read-only.
    const write = (item: FeedItem): void => void (item.title = '');
    // @ts-expect-error So is the text.
    const cut = (article: IngestedArticle): void => void (article.text = '');
    // @ts-expect-error A number is no page.
    expect(() => fromHtml(7)).toThrow(IngestError);
    expect([write, cut]).toHaveLength(2);
  });
});
