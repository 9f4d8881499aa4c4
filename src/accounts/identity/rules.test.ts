// What a username and an address may look like.
import { expect, test } from 'vitest';
import { addressKey, isUsername, readAddress } from './rules.ts';

test.each(['jo1', 'Jo-Doe_2.x', 'a'.repeat(39)])('%s is a username', (text) => expect(isUsername(text)).toBe(true));
test.each(['jo', 'a'.repeat(40), '-jo', 'jo.', 'jo doe', 'jo@doe', 'jоdoe' /* Cyrillic о */, 'jo\u0000doe', ''])(
  '%j is none',
  (text) => expect(isUsername(text)).toBe(false),
);

test.each([
  [' Jo@Mail.Example ', 'Jo@mail.example'],
  ['jo+x@mail.example', 'jo+x@mail.example'],
  ['jo\u0065\u0301@mail.example', 'jo\u00e9@mail.example'],
  ['jo@bücher.example', 'jo@bücher.example'],
])('%j is kept as %j', (typed, kept) => expect(readAddress(typed)).toBe(kept));
test.each([
  'jo',
  'jo@',
  '@mail.example',
  'jo@mail',
  'a@b@c.example',
  'jo@mail.example, x@y.example',
  'jo@-a.example',
  'jo@mail.example\r\nBcc: x@y.example',
  `${'a'.repeat(250)}@b.example`,
])('%j is no address', (typed) => expect(readAddress(typed)).toBeUndefined());

test('addresses are compared without ASCII case, and no other folding makes two equal', () => {
  expect(addressKey('Jo@mail.example')).toBe(addressKey('jo@mail.example'));
  // U+0131 (dotless i) upper-cases to I; U+212A (Kelvin) lower-cases to k.
  expect(addressKey('m\u0131ke@mail.example')).not.toBe(addressKey('mike@mail.example'));
  expect(addressKey('mi\u212Ae@mail.example')).not.toBe(addressKey('mike@mail.example'));
});
