import type { Extracted, Reporter } from './reporter.ts';

/** One line an article: its id, then the extraction as it is. */
export function createNdjsonReporter(): Reporter {
  return { article: (extracted) => `${JSON.stringify(toJson(extracted))}\n`, end: () => '' };
}

/** The id stands first, so that a person who looks at the start of a line sees which article it is. */
export function toJson({ id, extraction }: Extracted): object {
  return { id, ...extraction };
}
