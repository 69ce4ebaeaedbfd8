import type { IngestErrorCode } from '../src/index.ts';

/** Addresses that are refused by themselves, before any name is resolved. */
export const REFUSED_ADDRESSES: readonly (readonly [address: string, code: IngestErrorCode])[] = [
  ['file:///etc/passwd', 'unsupported-scheme'],
  ['ftp://a.example/x', 'unsupported-scheme'],
  ['data:text/html,<p>x', 'unsupported-scheme'],
  ['gopher://127.0.0.1:70/', 'unsupported-scheme'],
  ['javascript:alert(1)', 'unsupported-scheme'],
  ['almarfa.example/x', 'invalid-url'],
  ['http://', 'invalid-url'],
  ['http://[::1', 'invalid-url'],
  ['http://256.1.1.1/', 'invalid-url'],
  ['http://user:secret@a.example/', 'credentials-in-url'],
  ['http://a.example@127.0.0.1/', 'credentials-in-url'],
];

/** Hosts that are this machine, its network or its provider, however they are written. */
export const PRIVATE_HOSTS: readonly { readonly what: string; readonly hosts: readonly string[] }[] = [
  { what: 'loopback, short', hosts: ['127.0.0.1', '127.1', '127.0.1', '127.0.0.1.'] },
  { what: 'loopback, decimal', hosts: ['2130706433'] },
  { what: 'loopback, hexadecimal', hosts: ['0x7f000001', '0x7f.0.0.1'] },
  { what: 'loopback, octal', hosts: ['0177.0.0.1', '017700000001'] },
  { what: 'loopback, other digits and dots', hosts: ['１２７.０.０.１', '127。0。0。1', '%31%32%37.0.0.1'] },
  { what: 'this host', hosts: ['0', '0.0.0.0', '[::]'] },
  { what: 'loopback, IPv6', hosts: ['[::1]', '[0:0:0:0:0:0:0:1]'] },
  {
    what: 'loopback, IPv4 in IPv6',
    hosts: [
      ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:127.0.0.1]', '[::127.0.0.1]'],
      ...['[64:ff9b::127.0.0.1]', '[2002:7f00:1::]'],
    ],
  },
  {
    what: 'metadata of clouds',
    hosts: ['169.254.169.254', '[::ffff:169.254.169.254]', '[fd00:ec2::254]', '168.63.129.16'],
  },
  {
    what: 'private networks',
    hosts: ['10.1.2.3', '172.16.0.1', '192.168.0.1', '100.64.0.1', '[fc00::1]', '[fe80::1]'],
  },
];

/** Where a redirect of a public page must not lead. */
export const REFUSED_REDIRECTS: readonly (readonly [location: string, code: IngestErrorCode])[] = [
  ['http://169.254.169.254/latest/meta-data/', 'address-refused'],
  ['//10.0.0.1/', 'address-refused'],
  ['http://2130706433/', 'address-refused'],
  ['http://[::ffff:127.0.0.1]/', 'address-refused'],
  ['file:///etc/passwd', 'unsupported-scheme'],
  ['http://admin:admin@192.168.0.1/', 'credentials-in-url'],
  ['http://', 'invalid-url'],
];
