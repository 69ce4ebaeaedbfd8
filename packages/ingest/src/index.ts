export type { ArticleBlock, Encoding, Found, FoundMeta, IngestedArticle, Note, Place } from './article.ts';
export { IngestError, type IngestErrorCode } from './errors.ts';
export { fromHtml, type HtmlOptions } from './html/from-html.ts';
