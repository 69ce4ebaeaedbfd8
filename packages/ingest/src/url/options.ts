import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

export interface UrlOptions {
  /** The `ETag` and `Last-Modified` of an earlier answer: where nothing changed, the result is `not-modified`. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** How to reach whoever asks, an address or an e-mail; it is sent in the user agent. */
  readonly contact?: string;
  /** Whether robots.txt decides. Leave it out unless the site gave you leave. */
  readonly robots?: 'respect' | 'ignore';
  /** The robots.txt of each origin that was asked, for the next calls. Give one map to all calls of a run. */
  readonly robotsCache?: Map<string, string>;
  /** For everything together, in milliseconds: names, robots.txt, redirects, and the last byte. 20,000 unless given. */
  readonly timeout?: number;
  /** The largest answer, in bytes, both as sent and unpacked. 16 MiB unless given. */
  readonly maxBytes?: number;
  /** How many redirects are followed. 5 unless given. */
  readonly maxRedirects?: number;
  /** The ports that may be asked. 80 and 443 unless given. */
  readonly ports?: readonly number[];
  /** Ends the reading with the error `aborted`, also where it is the caller's own clock (`AbortSignal.timeout`). */
  readonly signal?: AbortSignal;
  /** The addresses of a name, all of them. The resolver of the system unless given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /**
   * DANGEROUS, for tests: addresses with ports (`127.0.0.1:8080`, `[::1]:8080`) that may be asked although they are not public.
   * Whoever chooses the address then reaches what only this machine can reach. Never fill it from input, never in production.
   */
  readonly allowPrivate?: readonly string[];
}

/** The options with all that is not given. */
export interface Settings {
  readonly validators: { readonly etag?: string; readonly lastModified?: string };
  readonly userAgent: string;
  readonly robots: 'respect' | 'ignore';
  readonly robotsCache: Map<string, string>;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly ports: ReadonlySet<number>;
  readonly resolve: ((host: string) => Promise<readonly string[]>) | undefined;
  readonly allowPrivate: ReadonlySet<string>;
  readonly timeout: number;
}

/** The name under which robots.txt may speak of this package. */
export const PRODUCT = 'isnad-ingest';

const USER_AGENT = `${PRODUCT}/1.0 (reads single news articles for fact-checking`;

export function settingsOf(options: UrlOptions): Settings {
  const { etag, lastModified, contact } = options;
  for (const value of [etag, lastModified, contact])
    if (value !== undefined && (typeof value !== 'string' || !/^[\x20-\x7E]*$/u.test(value)))
      throw new IngestError('invalid-argument', '`etag`, `lastModified` and `contact` are texts of printable ASCII.');
  for (const name of ['ports', 'allowPrivate'] as const)
    if (!Array.isArray(options[name] ?? [])) throw new IngestError('invalid-argument', `\`${name}\` is a list.`);
  if (!['function', 'undefined'].includes(typeof options.resolve))
    throw new IngestError('invalid-argument', '`resolve` is a function.');
  if (options.robotsCache !== undefined && !(options.robotsCache instanceof Map))
    throw new IngestError('invalid-argument', '`robotsCache` is a Map.');
  return {
    validators: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
    userAgent: contact === undefined ? `${USER_AGENT})` : `${USER_AGENT}; +${contact})`,
    robots: options.robots ?? 'respect',
    robotsCache: options.robotsCache ?? new Map(),
    timeout: whole('timeout', options.timeout ?? 20_000),
    maxBytes: whole('maxBytes', options.maxBytes ?? LIMITS.html),
    maxRedirects: whole('maxRedirects', options.maxRedirects ?? 5),
    ports: new Set(options.ports ?? [80, 443]),
    resolve: options.resolve,
    allowPrivate: new Set(options.allowPrivate ?? []),
  };
}

function whole(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new IngestError('invalid-argument', `\`${name}\` is a whole number, 0 or more.`);
  return value;
}
