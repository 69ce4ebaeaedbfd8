import { m } from '$lib/paraglide/messages.js';
import { directionOf, type Preferences } from '$lib/preferences.ts';

/** The words for a refusal, in the reader's language; nothing of what was sent is in them. */
export function refusalText(status: number, locale: Preferences['locale']): string {
  switch (status) {
    case 400:
    case 405:
    case 415:
      return m.error_400({}, { locale });
    case 403:
      return m.error_403({}, { locale });
    case 404:
      return m.error_404({}, { locale });
    case 413:
      return m.error_413({}, { locale });
    default:
      return m.error_500({}, { locale });
  }
}

/**
 * A refusal outside the pages: what is asked for by a script gets JSON, a browser gets a page without any script.
 *
 * @example plainAnswer(request, 403, m.error_cross_site({}, { locale: 'ar' }), 'ar')
 */
export function plainAnswer(
  request: Request,
  status: number,
  message: string,
  locale: Preferences['locale'],
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (/application\/json/u.test(request.headers.get('accept') ?? ''))
    return Response.json({ type: 'error', status, error: { message } }, { status, headers });
  const page = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${status}</title>
  </head>
  <body>
    <h1>${message}</h1>
    <p><a href="/articles">${m.error_home({}, { locale })}</a></p>
  </body>
</html>
`;
  return new Response(page, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
