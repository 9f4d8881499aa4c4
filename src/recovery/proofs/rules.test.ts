// What was shown counts only when it is the account's, has been for long enough, and is not somebody else's way in.
import { expect, test } from 'vitest';
import { after, before, days } from '../../kernel/time.ts';
import { assuranceOf } from '../assurance/rules.ts';
import { fits, judge, type Shown, type Standing, sameMailbox } from './rules.ts';

const now = new Date('2026-09-01T12:00:00Z');
const long = before(now, days(91));
const address = (at: string, change = {}) => ({ address: at, confirmedAt: long, suspendedAt: undefined, ...change });
const standing = (change: Partial<Standing> = {}): Standing => ({
  account: 'jo',
  addresses: [address('Jo@a.test'), address('jo@b.test')],
  password: { setAt: long, setThrough: undefined },
  ...change,
});
const mailbox = (at: string): Shown => ({ kind: 'mailbox', address: at, shownAt: now });
const password = (change = {}): Shown => ({
  kind: 'password',
  account: 'jo',
  outcome: 'shown',
  shownAt: now,
  ...change,
});
const verdict = (shown: Shown, on: Standing | undefined = standing(), objected: readonly string[] = []) =>
  judge([shown], on, { now, matureAfter: days(90), objected })[0]?.verdict;

test('a mailbox on record counts, in any case of ASCII', () => {
  expect(verdict(mailbox('JO@A.TEST'))).toBe('counts');
});
test('a mailbox that only folds onto ours in another alphabet is another mailbox', () => {
  expect(sameMailbox('jo@kite.test', 'jo@\u212Aite.test')).toBe(false);
  expect(verdict(mailbox('jo@\u212Aite.test'), standing({ addresses: [address('jo@kite.test')] }))).toBe(
    'not-on-record',
  );
});
test.each([
  ['not-on-record', mailbox('stranger@c.test'), standing()],
  ['not-confirmed', mailbox('jo@a.test'), standing({ addresses: [address('jo@a.test', { confirmedAt: undefined })] })],
  ['suspended', mailbox('jo@a.test'), standing({ addresses: [address('jo@a.test', { suspendedAt: now })] })],
  [
    'too-young',
    mailbox('jo@a.test'),
    standing({ addresses: [address('jo@a.test', { confirmedAt: before(now, days(89)) })] }),
  ],
  ['counts', password(), standing()],
  ['wrong', password({ outcome: 'not-shown' }), standing()],
  ['unknown', password({ outcome: 'unknown' }), standing()],
  ['wrong', password({ account: 'somebody-else' }), standing()],
  ['wrong', password(), standing({ password: undefined })],
  ['too-young', password(), standing({ password: { setAt: before(now, days(10)), setThrough: undefined } })],
  ['changed-since', password({ shownAt: before(now, days(95)) }), standing()],
] as const)('%s', (expected, shown, on) => {
  expect(verdict(shown, on)).toBe(expected);
});
test('nothing fits an account that does not exist', () => {
  const judged = judge([mailbox('jo@a.test'), password()], undefined, { now, matureAfter: days(90), objected: [] });
  expect(judged.map(fits)).toEqual([false, false]);
});
test('the mailbox of an objection counts no longer, and is still the account’s', () => {
  expect(verdict(mailbox('jo@a.test'), standing(), ['JO@a.test'])).toBe('objected');
});
test('a thing counts from its 90th day on', () => {
  const on = (at: Date) => standing({ addresses: [address('jo@a.test', { confirmedAt: at })] });
  expect(verdict(mailbox('jo@a.test'), on(before(now, days(90))))).toBe('counts');
  expect(verdict(mailbox('jo@a.test'), on(after(before(now, days(90)), 1 as never)))).toBe('too-young');
});
test('a password that a reset set through the mailbox is no second root', () => {
  const on = standing({ password: { setAt: long, setThrough: 'jo@a.test' } });
  const size = (at: string) =>
    assuranceOf(
      judge([mailbox(at), password()], on, { now, matureAfter: days(90), objected: [] }).flatMap(
        ({ counted }) => counted ?? [],
      ),
    ).size;
  expect(size('jo@a.test')).toBe(1);
  expect(size('jo@b.test')).toBe(1);
});
