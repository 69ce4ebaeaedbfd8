/** A mebibyte in bytes. */
export const MEBIBYTE = 1024 * 1024;

/**
 * The longest line of an NDJSON stream, and the largest text or JSON file. A long novel has 2 MiB; more than this is not
 * an article but a mistake, and reading on would take memory without a bound.
 */
export const LARGEST_ARTICLE = 16 * MEBIBYTE;

/** The largest PDF or DOCX file: pictures are most of it. */
export const LARGEST_FILE = 32 * MEBIBYTE;

/** How much of a file of lines is read at once. */
export const READ_AHEAD = 256 * 1024;

/** How far into a stream its format is looked for. */
export const SNIFFED_BYTES = MEBIBYTE;

/** How long an extraction runs before a progress bar appears: a bar that only flashes says nothing. */
export const PROGRESS_AFTER_MS = 400;
