// What may be a password, exactly.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePassword } from './rules.ts';

const words = { username: 'jo-doe', addresses: ['johanna.doe@mailbox.example'], siteName: 'Example Index' };
const listed = new Set(['password', '1234567890', 'correcthorsebatterystaple']);
const judge = (password: string) => judgePassword(password, words, (text) => listed.has(text));

test.each([
  ['14 characters', 'abcdefghij 123', 'password_too_short'],
  ['15 characters', 'abcdefghij 1234', undefined],
  ['14 characters that are 28 UTF-16 units', '🐱🐶🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧', 'password_too_short'],
  ['15 characters written as letter and accent', `${'e\u0301'.repeat(2)}u\u0301 tre\u0300s long`, 'password_too_short'],
  ['256 characters', `${'a fine day '.repeat(23)}abc`, undefined],
  ['257 characters', `${'a fine day '.repeat(23)}abcd`, 'password_too_long'],
  ['only letters and spaces: nothing else is demanded', 'blue river under stone', undefined],
  ['one of the list', 'CorrectHorseBatteryStaple', 'password_common'],
  ['one of the list, numbered', 'correcthorsebatterystaple2026', 'password_common'],
  ['one of the list, twice', 'passwordPassword', 'password_common'],
  ['one of the list, begun again', '123456789012345', 'password_common'],
  ['two of the list', '1234567890password', 'password_common'],
  ['three characters over and over', 'abcabcabcabcabcabc', 'password_common'],
  ['one of the list inside others', 'my password has wings', undefined],
  ['the username with digits', 'jo-doe-2026-2026-12', 'password_context'],
  ['the address', 'johanna.doe@mailbox.example', 'password_context'],
  ['the site and the username', 'Example Index jo-doe 1', 'password_context'],
  ['the site among other words', 'my example of a long one', undefined],
])('%s', (_what, password, expected) => {
  expect(judge(password)).toBe(expected);
});

test('composed and decomposed forms are one password', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (text) => judge(text.normalize('NFD')) === judge(text.normalize('NFC')),
    ),
  );
});
