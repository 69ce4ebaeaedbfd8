/** A mebibyte in bytes. */
export const MEBIBYTE = 1024 * 1024;

/** Every cap of this package; more than this is not an article but a mistake or an attack. */
export const LIMITS = {
  /** Bytes (or UTF-16 units) of a page; the heaviest news pages have 3 MiB, most of it script. */
  html: 16 * MEBIBYTE,
  /** Elements of a page that may hold text; long live blogs have about 20,000. */
  elements: 40_000,
  /** UTF-16 units of text of a page, furniture included; a long novel has two million. */
  pageText: 1_000_000,
  /** Signs of mark-up in that text (`<`, `>`, `&`), each of which a tree of the page keeps apart; news pages have a few dozen. */
  marks: 10_000,
  /** Elements within one another; deeper ones are lifted to this depth. Templates of news sites stay under 60. */
  depth: 150,
  /** Readability reads a text again for each element around it: on long pages the depth is cut so that the product stays under this. */
  depthTimesText: 6_000_000,
  /** However long the page is, this depth is kept. */
  leastDepth: 12,
  /** Deeper than this a page is refused; browsers cut at 512. */
  refusedDepth: 500,
  /** UTF-16 units of an attribute; longer ones are data for scripts. */
  attribute: 2_000,
  /** Values looked at in all JSON-LD of a page. */
  jsonLdNodes: 20_000,
  /** Bytes (or UTF-16 units) of a feed. */
  feed: 16 * MEBIBYTE,
  /** Elements, and signs of mark-up, in the contents of all items of a feed; of those beyond it the articles are left out. */
  feedElements: 100_000,
  /** Items of a feed. */
  feedItems: 2_000,
  /** Bytes (or UTF-16 units) of a plain text. */
  text: 16 * MEBIBYTE,
  /** Bytes of a PDF file. */
  pdf: 32 * MEBIBYTE,
  /** Pages of a PDF file; an article has fewer than twenty. */
  pdfPages: 200,
  /** Glyph runs of a PDF file. Arabic is often set one letter a run. */
  pdfRuns: 400_000,
  /** Bytes of a DOCX file as it is, pictures included, and of its texts, unpacked; a report of 300 pages has five million. */
  docx: 32 * MEBIBYTE,
  docxUnpacked: 6 * MEBIBYTE,
  /** Entries in a DOCX archive. */
  docxEntries: 4_000,
  /** Milliseconds that reading a PDF or DOCX file in a thread of its own may take; 200 pages take about two seconds. */
  fileTime: 20_000,
  /** Memory of that thread, in MiB, for values and again for bytes; the largest files that are allowed take about half. */
  fileMemory: 512,
  /** Milliseconds; a timer of Node.js that is set for longer ends at once. */
  timer: 2_147_483_647,
} as const;
