// Law 20: whatever a fault's message carries, the log does not.
import { expect, test } from 'vitest';
import { faultForLog, withoutSecrets } from './logging.ts';

test.each([
  ['a token', `/reset/${'aB3_-'.repeat(8)}abc`, '/reset/[removed]'],
  ['a recovery code', 'code 7Q4K-2MXA-93TB-H0RW-5E8Z-YC6D refused', 'code [removed] refused'],
  ['a recovery code without dashes', 'code 7Q4K2MXA93TBH0RW5E8ZYC6D refused', 'code [removed] refused'],
  ['an address', 'no mailbox jo@mail.example.test here', 'no mailbox [address] here'],
])('%s is taken out', (_what, text, left) => expect(withoutSecrets(text)).toBe(left));

test('ordinary messages stay readable', () => {
  const text = 'relation "accounts.accounts" does not exist at column 12';
  expect(withoutSecrets(text)).toBe(text);
});

test('a stack tells places only', () => {
  const { stack, message } = faultForLog(new Error(`bad ${'x1'.repeat(20)}\nsecond line jo@example.test`));
  expect(message).not.toContain('x1x1');
  expect(stack).not.toContain('jo@example.test');
  expect(stack?.trim()).toMatch(/^at /);
});

test('what is no error is logged as its text, without secrets', () => {
  expect(faultForLog('jo@example.test').message).toBe('[address]');
});
