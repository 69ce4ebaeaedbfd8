import ipaddr from 'ipaddr.js';
import { IngestError } from '../errors.ts';

/** Public by their range, but they answer for the machine's own provider: Azure's platform address. */
const METADATA = new Set(['168.63.129.16']);

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public internet: not this machine, its network, its provider, a tunnel, or a reserved range.
 * IPv6 addresses that carry an IPv4 one (mapped) are judged by that one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (METADATA.has(parsed.toString()) || parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : true;
}

/** An address as a URL, if it is one that may be asked for at all. Whether its host may be, is known only when it is resolved. */
export function checkUrl(address: string, base?: string): URL {
  if (typeof address !== 'string') throw new IngestError('invalid-argument', 'A web address is a string.');
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (cause) {
    throw new IngestError('invalid-url', `${quote(address)} is no web address.`, cause);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new IngestError('unsupported-scheme', `Only http and https addresses are read, not ${quote(url.protocol)}.`);
  if (url.username !== '' || url.password !== '')
    throw new IngestError('credentials-in-url', 'An address that carries a user name or password is not asked for.');
  url.hash = '';
  return url;
}

/** The host without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, '');
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** `127.0.0.1:8080`, `[::1]:8080`: an address and a port, in one spelling. */
export function endpoint(address: string, port: number): string {
  const text = ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
  return text.includes(':') ? `[${text}]:${port}` : `${text}:${port}`;
}

function quote(text: string): string {
  return `«${text.length > 200 ? `${text.slice(0, 200)}…` : text}»`;
}
