import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { IngestError } from '../errors.ts';
import { endpoint, hostOf, isPublicAddress, portOf } from './address.ts';
import type { Settings } from './options.ts';

/**
 * The addresses behind a URL, every one of them checked. One that is not public refuses the whole name: a name that resolves to
 * both kinds is an attack or a mistake. Throws IngestError `address-refused`, `port-refused`, `not-resolved`.
 */
export async function checkedAddresses(url: URL, settings: Settings): Promise<readonly string[]> {
  const host = hostOf(url);
  const port = portOf(url);
  const addresses = isIP(host) === 0 ? await resolved(host, settings) : [host];
  for (const address of addresses) {
    if (settings.allowPrivate.has(endpoint(address, port))) continue;
    if (!isPublicAddress(address))
      throw new IngestError('address-refused', `${host} is not on the public internet (${address}).`);
    if (!settings.ports.has(port)) throw new IngestError('port-refused', `Port ${port} of ${host} is not asked.`);
  }
  return addresses;
}

async function resolved(host: string, { resolve }: Settings): Promise<readonly string[]> {
  let addresses: readonly string[];
  try {
    addresses = await (resolve === undefined ? systemAddresses(host) : resolve(host));
  } catch (cause) {
    throw new IngestError('not-resolved', `The name ${host} has no address.`, cause);
  }
  if (addresses.length === 0) throw new IngestError('not-resolved', `The name ${host} has no address.`);
  return addresses;
}

async function systemAddresses(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, order: 'verbatim' });
  return found.map(({ address }) => address);
}

/**
 * A connection to one of these addresses and to nothing else: the name is not resolved again, so a name server that answers
 * differently the second time is not asked a second time. The certificate is still that of the name.
 */
export function pinnedAgent(url: URL, addresses: readonly string[], timeout: number): Agent {
  const connect = buildConnector({ timeout });
  const host = hostOf(url);
  const servername = isIP(host) === 0 ? { servername: host } : {};
  return new Agent({
    pipelining: 0,
    maxHeaderSize: 32_768,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect(options, done) {
      const attempt = (index: number): void => {
        const address = addresses[index];
        if (address === undefined) return done(new Error('no address'), null);
        connect({ ...options, ...servername, hostname: address }, (error, socket) => {
          if (error !== null && index + 1 < addresses.length) attempt(index + 1);
          else if (error !== null) done(error, null);
          else done(null, socket);
        });
      };
      attempt(0);
    },
  });
}
