// What a session is worth follows from its row, its account and the time, and waits only ever grow.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, hours, minutes, seconds } from '../../kernel/index.ts';
import { isAlive, type Standing, waitAfter } from './rules.ts';

const start = new Date('2026-09-01T12:00:00Z');
const account = { epoch: 1, frozen: false, reviewer: false, factors: true };
const full: Standing = {
  kind: 'account',
  level: 'full',
  lastSeenAt: start,
  endsAt: after(start, hours(24)),
  epoch: 1,
  factorAt: start,
  account,
};
const at = (wait: ReturnType<typeof minutes>) => after(start, wait);

test('a session lives an hour without a sign of life, and a day with', () => {
  expect(isAlive(full, at(minutes(59)))).toBe(true);
  expect(isAlive(full, at(hours(1)))).toBe(false);
  expect(isAlive({ ...full, lastSeenAt: at(minutes(1430)) }, at(hours(24)))).toBe(false);
});

test('a console session lives half an hour without a sign of life, and only for a reviewer', () => {
  const console = { ...full, kind: 'console', account: { ...account, reviewer: true } } as const;
  expect(isAlive(console, at(minutes(29)))).toBe(true);
  expect(isAlive(console, at(minutes(30)))).toBe(false);
  expect(isAlive({ ...console, account }, start)).toBe(false);
});

test('a newer credential epoch and a frozen account end it', () => {
  expect(isAlive({ ...full, account: { ...account, epoch: 2 } }, start)).toBe(false);
  expect(isAlive({ ...full, account: { ...account, frozen: true } }, start)).toBe(false);
});

test('a session that never showed a factor ends when the account has one', () => {
  const plain = { ...full, factorAt: undefined };
  expect(isAlive({ ...plain, account: { ...account, factors: false } }, start)).toBe(true);
  expect(isAlive(plain, start)).toBe(false);
  expect(isAlive({ ...plain, level: 'password' }, start)).toBe(true);
});

test('ten app codes in a row bring a wait of 15 minutes; it doubles, to four hours at most, and never shrinks', () => {
  expect(waitAfter(9)).toBeUndefined();
  expect([10, 11, 12, 13, 14, 15, 99].map(waitAfter)).toEqual([
    minutes(15),
    minutes(30),
    hours(1),
    hours(2),
    hours(4),
    hours(4),
    hours(4),
  ]);
  fc.assert(
    fc.property(fc.nat(200), (tries) => (waitAfter(tries + 1) ?? seconds(0)) >= (waitAfter(tries) ?? seconds(0))),
  );
});
