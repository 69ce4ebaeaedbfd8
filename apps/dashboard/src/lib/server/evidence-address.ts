import { isIP } from 'node:net';

/**
 * Whether a link can be evidence for anyone but the one who wrote it: not where it leads to the reader's own machine. The
 * desk itself never opens a link; whoever presses it would. An address inside the house (an archive) may be one.
 *
 * @example canBeEvidence('http://127.0.0.1/x') // false
 */
export function canBeEvidence(link: string): boolean {
  if (!URL.canParse(link)) return true; // Not a link at all: the store says so.
  // The parser has already turned 2130706433, 0x7f.1 and 127.1 into 127.0.0.1.
  const host = new URL(link).hostname.replace(/^\[|\]$|\.$/gu, '').toLowerCase();
  if (isIP(host) === 4) return !isOwnMachine4(host);
  if (isIP(host) === 6) return !isOwnMachine6(host);
  return host !== 'localhost' && !host.endsWith('.localhost');
}

/** Loopback, "this host", and the link-local range in which clouds keep their secrets. */
const isOwnMachine4 = (host: string): boolean => /^(?:127\.|0\.|169\.254\.)/u.test(host);

function isOwnMachine6(host: string): boolean {
  if (host === '::' || host === '::1' || /^fe[89ab]/u.test(host)) return true;
  // An IPv4 address in IPv6 clothes: its last 32 bits, written as two groups.
  const mapped = /^::(?:ffff:)?(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})$/u.exec(host)?.groups;
  if (mapped === undefined) return false;
  const high = Number.parseInt(mapped['high'] ?? '0', 16);
  return isOwnMachine4(`${high >> 8}.${high & 255}.0.0`);
}
