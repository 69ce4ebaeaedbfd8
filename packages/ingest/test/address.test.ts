import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../src/url/address.ts';

describe('isPublicAddress', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'this host'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local, metadata of clouds'],
    ['100.64.0.1', 'shared by a provider'],
    ['100.100.100.200', 'metadata of Alibaba'],
    ['168.63.129.16', 'platform address of Azure'],
    ['192.0.0.192', 'metadata of Oracle'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata of Amazon'],
    ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'mapped loopback'],
    ['::ffff:7f00:1', 'mapped loopback in hexadecimal'],
    ['::ffff:a9fe:a9fe', 'mapped metadata'],
    ['::127.0.0.1', 'IPv4-compatible loopback'],
    ['64:ff9b::7f00:1', 'translated loopback'],
    ['64:ff9b:1::1', 'local translation'],
    ['2002:7f00:1::', 'loopback in 6to4'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['100::1', 'discard'],
    ['fec0::1', 'site-local, deprecated'],
    ['localhost', 'a name, no address'],
    ['', 'nothing'],
  ])('should not take %s (%s) for public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '::ffff:93.184.216.34',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
  ])('should take %s for public', (address) => expect(isPublicAddress(address)).toBe(true));
});
