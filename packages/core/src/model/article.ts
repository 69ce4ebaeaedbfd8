/** What is known about an article beside its body. */
interface ArticleFacts {
  readonly title?: string;
  /** BCP 47. Chosen from the text when absent, or when the text is in another language. */
  readonly lang?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly section?: string;
  /** ISO 8601 date or date-time of publication; any other text is kept, and no day is reckoned from it. */
  readonly published?: string;
  readonly url?: string;
}

interface ArticleText extends ArticleFacts {
  /** The body; or the whole article, its first line the title, where no `title` is given. */
  readonly text: string;
  readonly paragraphs?: never;
}

interface ArticleParagraphs extends ArticleFacts {
  /** The body in paragraphs, instead of `text`. */
  readonly paragraphs: readonly string[];
  readonly text?: never;
}

/** What the caller knows about an article, which has either `text` or `paragraphs`; a plain string is its text. */
export type ArticleInput = ArticleText | ArticleParagraphs;

export type Article = string | ArticleInput;
