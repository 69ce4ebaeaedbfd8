import robotsParser from 'robots-parser';
import { IngestError } from '../errors.ts';
import type { Ending } from './ending.ts';
import { get } from './get.ts';
import { PRODUCT, type Settings } from './options.ts';

/** RFC 9309 asks for at least 500 KiB; what comes after is not read. */
const ROBOTS_BYTES = 512 * 1024;

/**
 * Whether the site lets itself be read, after RFC 9309: no robots.txt allows everything, one that the server cannot give allows
 * nothing. Throws IngestError `robots-refused` or `robots-unreachable`.
 */
export async function checkRobots(url: URL, settings: Settings, ending: Ending): Promise<void> {
  const known = settings.robotsCache.get(url.origin);
  const rules = known ?? (await askForRules(url, settings, ending));
  if (known === undefined) settings.robotsCache.set(url.origin, rules);
  const robots = robotsParser(`${url.origin}/robots.txt`, rules);
  if (robots.isAllowed(url.href, PRODUCT) === false)
    throw new IngestError('robots-refused', `${url.host} asks programs not to read ${url.pathname} (robots.txt).`);
}

async function askForRules(url: URL, settings: Settings, ending: Ending): Promise<string> {
  const address = new URL('/robots.txt', url);
  try {
    const ask = { accept: 'text/plain', maxBytes: ROBOTS_BYTES, cut: true, judge: () => undefined };
    const { status, bytes } = await get(address, ask, settings, ending);
    if (status >= 500 || status === 429)
      throw new IngestError(
        'robots-unreachable',
        `${url.host} answers ${status} for its robots.txt, so nothing of it is read.`,
      );
    if (status < 200 || status >= 300) return '';
    const rules = new TextDecoder().decode(bytes);
    // Half a path would forbid or allow more than the whole one.
    return bytes.length < ROBOTS_BYTES ? rules : rules.slice(0, rules.lastIndexOf('\n') + 1);
  } catch (error) {
    // What would also keep the article from being read is told as it is.
    if (IngestError.isInstance(error) && error.code !== 'connection-failed') throw error;
    throw new IngestError(
      'robots-unreachable',
      `The robots.txt of ${url.host} could not be read, so nothing of it is.`,
      error,
    );
  }
}
