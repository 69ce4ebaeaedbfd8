/** A half-open range `[start, end)` of UTF-16 code units in `document.text`: `text.slice(start, end)` is always the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
