import { request } from 'undici';
import { IngestError } from '../errors.ts';
import { checkUrl } from './address.ts';
import { errorOf, unlessEnded, type Ending } from './ending.ts';
import type { Settings } from './options.ts';
import { checkedAddresses, pinnedAgent } from './pin.ts';
import { readAnswer } from './read-answer.ts';

interface Ask {
  readonly accept: string;
  readonly maxBytes: number;
  /** Whether an answer that is larger is cut there, and not refused. */
  readonly cut?: boolean;
  /** Whether the answer is worth reading, by its status and type; throws where it is not. */
  readonly judge: (answer: Head) => void;
  /** Called for each address before it is asked. */
  readonly before?: (url: URL) => Promise<void>;
  readonly validators?: { readonly etag?: string; readonly lastModified?: string };
}

interface Head {
  readonly url: URL;
  readonly status: number;
  readonly contentType: string | undefined;
}

export interface Answer extends Head {
  readonly redirects: readonly string[];
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One answer, redirects followed; every address on the way is checked as the first one was. */
export async function get(start: URL, ask: Ask, settings: Settings, ending: Ending): Promise<Answer> {
  const redirects: string[] = [];
  for (let url = start; ;) {
    await ask.before?.(url);
    const next = await hop(url, ask, settings, ending);
    if (!(next instanceof URL)) return { ...next, redirects };
    redirects.push(url.href);
    if (redirects.length > settings.maxRedirects)
      throw new IngestError('too-many-redirects', `More than ${settings.maxRedirects} redirects from ${start.href}.`);
    url = next;
  }
}

/** One request: the answer, or where it leads. */
async function hop(url: URL, ask: Ask, settings: Settings, ending: Ending): Promise<Omit<Answer, 'redirects'> | URL> {
  const addresses = await unlessEnded(() => checkedAddresses(url, settings), ending);
  const agent = pinnedAgent(url, addresses, settings.timeout);
  try {
    const { validators } = ask;
    const response = await request(url, {
      dispatcher: agent,
      signal: ending.signal,
      headers: {
        'user-agent': settings.userAgent,
        accept: ask.accept,
        'accept-encoding': 'gzip, br',
        ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
    const header = (name: string): string | undefined => {
      const value = response.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const location = header('location');
    if (REDIRECTS.has(response.statusCode) && location !== undefined) {
      response.body.on('error', () => undefined).destroy();
      return checkUrl(location, url.href);
    }
    const head: Head = { url, status: response.statusCode, contentType: header('content-type') };
    try {
      ask.judge(head);
    } catch (error) {
      response.body.on('error', () => undefined).destroy();
      throw error;
    }
    const packing = { encoding: header('content-encoding') ?? '', length: header('content-length') };
    const isEmpty = head.status === 304;
    const bytes = isEmpty ? new Uint8Array() : await readAnswer(response.body, packing, ask.maxBytes, ask.cut);
    return { ...head, bytes, etag: header('etag'), lastModified: header('last-modified') };
  } catch (error) {
    throw explained(error, url, ending);
  } finally {
    await agent.destroy();
  }
}

/** What went wrong, in our words: an end that was asked for, a refusal of ours, or the network. */
function explained(error: unknown, url: URL, ending: Ending): IngestError {
  if (IngestError.isInstance(error)) return error;
  if (ending.signal.aborted) return errorOf(ending);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/TIMEOUT/u.test(code)) return new IngestError('timeout', `${url.host} did not answer in time.`, error);
  // zlib's own codes, for gzip and for Brotli.
  if (/^(?:Z_|ERR__ERROR)/u.test(code))
    return new IngestError('unsupported-encoding', `The answer of ${url.host} could not be unpacked.`, error);
  return new IngestError(
    'connection-failed',
    `${url.host} could not be read: ${error instanceof Error ? error.message : ''}`,
    error,
  );
}
