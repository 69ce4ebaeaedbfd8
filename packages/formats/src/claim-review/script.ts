/**
 * A JSON-LD document as an element for a web page, where search engines look for ClaimReviews. No text in it can end the element.
 *
 * @example jsonLdScript(toClaimReviews(extraction, options)) // '<script type="application/ld+json">[{"@context":…}]</script>'
 */
export function jsonLdScript(document: object): string {
  return `<script type="application/ld+json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
}
