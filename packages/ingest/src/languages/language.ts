/** What this package knows of a language: words only, for what pages carry around an article. Compared folded. */
export interface PageLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** The letters of its script, with the flags `gu`. */
  readonly letters: RegExp;
  /** How a line of furniture begins: related links, share bars, advertisements, subscriptions, tags. Short lines only. */
  readonly furnitureStarts: readonly string[];
  /** Lines that are furniture as a whole. */
  readonly furnitureLines: readonly string[];
  /** What marks a line of furniture anywhere in it, where most of the line is a link: what feeds add to each entry. */
  readonly furnitureParts: readonly string[];
  /** What stands before the name of the writer. */
  readonly bylineStarts: readonly string[];
  /** What ends the name in a line that goes on: «بتاريخ», "on". */
  readonly bylineEnds: readonly string[];
  /** What stands before the name of a photographer or agency. */
  readonly creditStarts: readonly string[];
  /** Labels before a date of publication, and before that of the last change. */
  readonly publishedLabels: readonly string[];
  readonly modifiedLabels: readonly string[];
  /** Months of the Gregorian calendar, all names in use for each, January first. */
  readonly months: readonly (readonly string[])[];
  /** Months of the Hijri calendar, Muharram first. */
  readonly hijriMonths: readonly (readonly string[])[];
  /** Words that make an hour one after noon, and before it. */
  readonly afterNoon: readonly string[];
  readonly beforeNoon: readonly string[];
  /** What joins the last two names of a list, with the spaces. */
  readonly and: string;
  /** What joins the names before. */
  readonly comma: string;
}
