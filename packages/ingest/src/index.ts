export type { ArticleBlock, Encoding, Found, FoundMeta, IngestedArticle, Note, Place } from './article.ts';
export { IngestError, type IngestErrorCode } from './errors.ts';
export { fromHtml, type HtmlOptions } from './html/from-html.ts';
export { fromDocx } from './files/from-docx.ts';
export { fromPdf } from './files/from-pdf.ts';
export { fromText, type FileOptions } from './files/from-text.ts';
export { fromFeed, type Feed, type FeedItem, type FeedOptions } from './feed/from-feed.ts';
export { fromUrl, type UrlResult } from './url/from-url.ts';
export type { UrlOptions } from './url/options.ts';
