// Where a visitor comes from, as coarse as it serves: one IPv4 address, or the 64 bits of an IPv6 network that one household has.
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** This machine, its neighbours and private networks: a proxy that tells us nothing, not a visitor (RFC 1918, 4193, 6890). */
const near = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  near.addSubnet(network, bits);
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  near.addSubnet(network, bits, 'ipv6');

/** `request.ip` is the nearest address that is no proxy of ours: see `trustProxy` in app.ts. */
export const networkOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string | undefined => networkIn(ip);

export function networkIn(address: string): string | undefined {
  // A scope ("%eth0") names an interface of this machine.
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (near.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')) return undefined;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** All eight groups, with the zeros that "::" leaves out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[],
  ];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: gap }, () => '0'), ...after];
}
