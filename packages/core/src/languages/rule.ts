/**
 * One rule by which attributions are read, told for readers: the catalogue in the documentation is written from it, and a test runs
 * each example. It is not part of what is bundled.
 */
export interface Rule {
  /** As `attribution.rule` gives it. */
  readonly name: string;
  /** What it reads, in one or two sentences. */
  readonly says: { readonly ar: string; readonly en: string };
  /** Texts in which it reads `claim`. */
  readonly reads: readonly { readonly text: string; readonly claim: string }[];
  /** Texts that look alike and in which it reads nothing. */
  readonly leaves: readonly string[];
}
