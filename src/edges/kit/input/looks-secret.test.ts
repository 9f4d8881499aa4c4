// Secrets that people paste are seen; what people write about losing them is not mistaken for one.
import { expect, test } from 'vitest';
import { looksSecret } from './looks-secret.ts';

test.each([
  ['a recovery code', 'my codes: 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D do not work'],
  ['a recovery code without dashes', '7q4k2mxa93tbh0rw5e8zyc6d'],
  ['a recovery code with spaces', '7Q4K 2MXA 93TB H0RW 5E8Z YC6D'],
  ['a token of a package index', 'I have the token pypi-AgEIcHlwaS5vcmcCJDU3'],
  ['a token of a forge', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['an authenticator address', 'otpauth://totp/Example:jo?secret=JBSWY3DPEHPK3PXP'],
  ['a password that is named', 'My password is hunter2hunter2'],
])('%s is seen', (_what, text) => expect(looksSecret(text)).toBe(true));

test.each([
  'My phone was stolen in Lyon on 12 May 2026, and the app with it. I still open the mailbox.',
  'I know the password. The code is refused since Monday.',
  'See https://github.com/example/some-long-project-name-with-many-words for my project.',
  'The sheet says D83E, made 9 June. I typed all eight codes.',
  'My password is not accepted, and the code was sent to an old mailbox.',
])('ordinary words are left alone: %s', (text) => expect(looksSecret(text)).toBe(false));
