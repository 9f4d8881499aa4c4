// How long a document is kept: whichever end comes first.
import { expect, test } from 'vitest';
import { after, days } from '../../kernel/index.ts';
import { destroyAt } from './rules.ts';

const addedAt = new Date('2026-09-01T12:00:00Z');
const open = { addedAt, removedAt: undefined, draft: false, endedAt: undefined };

test.each([
  ['of an open request: 90 days', {}, 90],
  ['of a draft that nobody sent: 7 days', { draft: true }, 7],
  ['of a request that ended on day 10: 14 days more', { endedAt: after(addedAt, days(10)) }, 24],
  ['of a request that ended on day 85: no longer than 90 days', { endedAt: after(addedAt, days(85)) }, 90],
  ['taken back on day 3: at once', { removedAt: after(addedAt, days(3)) }, 3],
  ['taken back after the end: at once', { removedAt: after(addedAt, days(4)), endedAt: after(addedAt, days(2)) }, 4],
])('%s', (_name, change, day) => {
  expect(destroyAt({ ...open, ...change })).toEqual(after(addedAt, days(day)));
});
