// When a reset link works, and what a later change of the password is worth.
import { expect, test } from 'vitest';
import { after, before, days, hours, seconds } from '../../kernel/index.ts';
import { linkProblem, type ResetState, throughAfterChange } from './rules.ts';

const now = new Date('2026-09-01T12:00:00Z');
const live: ResetState = {
  endedBy: undefined,
  expiresAt: after(now, hours(1)),
  madeAtEpoch: 3,
  epoch: 3,
  frozen: false,
};

test.each<[string, Partial<ResetState>, string | undefined]>([
  ['a live link works', {}, undefined],
  ['a used one does not', { endedBy: 'used' }, 'reset_used'],
  ['nor one that a newer replaced', { endedBy: 'replaced' }, 'reset_replaced'],
  ['nor one at the end of its hour', { expiresAt: now }, 'reset_expired'],
  ['nor one of an older epoch', { epoch: 4 }, 'reset_overtaken'],
  ['nor one of a stopped account', { frozen: true }, 'account_frozen'],
])('%s', (_what, change, problem) => expect(linkProblem({ ...live, ...change }, now)).toBe(problem));

test('a password that was reset stays bound to that mailbox until the account has a factor of 90 days', () => {
  const young = before(now, seconds(90 * 86_400 - 1));
  expect(throughAfterChange('jo@mail.example', [], now)).toBe('jo@mail.example');
  expect(throughAfterChange('jo@mail.example', [young], now)).toBe('jo@mail.example');
  expect(throughAfterChange('jo@mail.example', [young, before(now, days(90))], now)).toBeUndefined();
  expect(throughAfterChange(undefined, [], now)).toBeUndefined();
});
