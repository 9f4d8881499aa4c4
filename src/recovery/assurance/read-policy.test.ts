// The operator's policy file: read whole or refused with everything that is wrong, by name.
import { expect, test } from 'vitest';
import { days, hours } from '../../kernel/index.ts';
import { describePolicy } from './describe-policy.ts';
import { readPolicy } from './read-policy.ts';

const tier = {
  roots: 2,
  floor: 2,
  beside: [],
  people: 'short-of-roots',
  document: false,
  hold: [
    { assurance: 2, wait: '72 hours' },
    { assurance: 3, wait: '24 hours' },
  ],
  probation: '7 days',
};
const file = {
  version: 'ours-3',
  matureAfter: '90 days',
  tiers: { ordinary: tier, important: { ...tier, beside: ['mailbox', 'password'] }, critical: { ...tier, roots: 3 } },
  deadlines: {
    draft: '7 days',
    filed: '1 hour',
    proving: '30 days',
    reviewing: '14 days',
    granted: '7 days',
    contested: '7 days',
  },
};
const problemsOf = (json: unknown) => {
  const read = readPolicy(json);
  return read.ok ? [] : read.refusal.problems.map(({ field, problem }) => `${field} ${problem}`);
};
const withTier = (change: object) => ({ ...file, tiers: { ...file.tiers, ordinary: { ...tier, ...change } } });

test('a whole file is read', () => {
  const read = readPolicy(file);
  expect(read).toMatchObject({ ok: true, value: { version: 'ours-3', matureAfter: days(90) } });
  if (read.ok)
    expect(describePolicy(read.value).tiers[0]).toMatchObject({ tier: 'ordinary', hold: [{ wait: hours(72) }, {}] });
});

test('a floor below two is refused: no single root opens an account', () => {
  expect(problemsOf(withTier({ floor: 1 }))).toContain('tiers.ordinary.floor is a whole number, 2 or more');
});

test.each([
  [{ hold: [] }, 'tiers.ordinary.hold has at least one row'],
  [{ hold: [{ assurance: 3, wait: '1 day' }] }, 'tiers.ordinary.hold starts at `floor` or below it'],
  [
    {
      hold: [
        { assurance: 2, wait: '1 day' },
        { assurance: 3, wait: '2 days' },
      ],
    },
    'tiers.ordinary.hold.1.wait is not longer than the row before',
  ],
  [{ people: 'sometimes' }, 'tiers.ordinary.people is one of never, short-of-roots, always'],
  [{ probation: 'a week' }, 'tiers.ordinary.probation is a time like "72 hours", "2 minutes" or "14 days"'],
  [{ probation: '5 constructor' }, 'tiers.ordinary.probation is a time like "72 hours", "2 minutes" or "14 days"'],
  [{ documents: true }, 'tiers.ordinary.documents is not a known field'],
  [{ floor: 3 }, 'tiers.ordinary.floor is at most as many as `roots`'],
])('%j is refused by name', (change, problem) => {
  expect(problemsOf(withTier(change))).toContain(problem);
});

test.each([null, 'text', 4, [], {}])('%j is no policy, and that is said without a fault', (json) => {
  expect(problemsOf(json).length).toBeGreaterThan(0);
});
