/** What the caller knows about an article; a plain string is its text. */
export interface ArticleInput {
  readonly title?: string;
  /** The body; or the whole article, its first line the title, where no `title` is given. */
  readonly text?: string;
  /** The body in paragraphs, instead of `text`; an article has one of the two. */
  readonly paragraphs?: readonly string[];
  /** BCP 47. Chosen from the text when absent, or when the text is in another language. */
  readonly lang?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly section?: string;
  /** ISO 8601 date or date-time of publication; any other text is kept, and no day is reckoned from it. */
  readonly published?: string;
  readonly url?: string;
}

export type Article = string | ArticleInput;
