// Whom a limit counts together: never two households, never everybody behind our own proxy.
import { expect, test } from 'vitest';
import { networkIn } from './network.ts';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
])('%s is counted as %s', (address, network) => expect(networkIn(address)).toBe(network));

test.each([
  '127.0.0.1',
  '::1',
  '::ffff:10.1.2.3',
  '10.0.0.7',
  '172.31.255.1',
  '192.168.1.1',
  'fd00::1',
  'fe80::1%eth0',
])('%s tells nothing about a visitor', (address) => expect(networkIn(address)).toBeUndefined());
