import { FormatError } from '../errors.ts';

/**
 * A JSON-LD document as an element for a web page, where search engines look for ClaimReviews. No text in it can end the element.
 * Throws FormatError `invalid-argument`.
 *
 * @example jsonLdScript(toClaimReviews(extraction, options)) // '<script type="application/ld+json">[{"@context":…}]</script>'
 */
export function jsonLdScript(document: object): string {
  if (typeof document !== 'object' || document === null)
    throw new FormatError('invalid-argument', 'A JSON-LD document is an object or a list of objects.');
  return `<script type="application/ld+json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
}
