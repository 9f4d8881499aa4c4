// Two different people, alike; a third where they differ; nobody about themselves, nobody unseen, nobody on stale evidence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountId, days } from '../../kernel/index.ts';
import { type Standing, tally, type Verdict, wantsOf, whyNotDecide } from './rules.ts';

const reviewer = (name: string) => name as AccountId;
const said = (...all: [string, Verdict][]) =>
  tally(all.map(([name, verdict]) => ({ reviewer: reviewer(name), verdict })));

test('nobody, one, or two who differ settle nothing', () => {
  expect(said()).toEqual({ settled: false, missing: 2 });
  expect(said(['a', 'approve'])).toEqual({ settled: false, missing: 1 });
  expect(said(['a', 'approve'], ['b', 'refuse'])).toEqual({ settled: false, missing: 1 });
});

test('two alike settle, and a third settles where two differ', () => {
  expect(said(['a', 'approve'], ['b', 'approve'])).toEqual({ settled: true, verdict: 'approve' });
  expect(said(['a', 'refuse'], ['b', 'refuse'])).toEqual({ settled: true, verdict: 'refuse' });
  expect(said(['a', 'approve'], ['b', 'refuse'], ['c', 'refuse'])).toEqual({ settled: true, verdict: 'refuse' });
});

test('however often one person says it, it is one voice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Verdict>('approve', 'refuse'), { maxLength: 50 }), (verdicts) => {
      expect(said(...verdicts.map((verdict): [string, Verdict] => ['a', verdict]))).toMatchObject({ settled: false });
    }),
  );
});

const now = new Date('2026-09-01T12:00:00Z');
const fine: Standing = {
  now,
  reviewer: { account: reviewer('a'), freshUntil: new Date('2026-09-01T12:00:01Z') },
  concerned: reviewer('jo'),
  state: 'reviewing',
  approved: false,
  evidence: { seen: 3, current: 3 },
  decided: [reviewer('b')],
  unopened: 0,
};

test('a reviewer with a fresh factor who opened everything may decide', () => {
  expect(whyNotDecide(fine)).toBeUndefined();
});

test.each<[string, Partial<Standing>, string]>([
  ['one’s own account', { concerned: reviewer('a') }, 'reviewer_concerned'],
  ['a request that is not in review', { state: 'holding' }, 'request_not_in_review'],
  ['a request that two approved', { approved: true }, 'request_not_in_review'],
  ['a factor shown 15 minutes ago', { reviewer: { account: reviewer('a'), freshUntil: now } }, 'reviewer_not_fresh'],
  ['evidence that changed since', { evidence: { seen: 2, current: 3 } }, 'evidence_changed'],
  ['a second voice', { decided: [reviewer('a')] }, 'already_decided'],
  ['a document not opened', { unopened: 1 }, 'documents_unopened'],
])('%s is refused', (_name, change, code) => {
  expect(whyNotDecide({ ...fine, ...change })).toMatchObject({ code });
});

const asked = {
  roots: 3,
  floor: 2,
  beside: [],
  people: 'always',
  document: true,
  hold: [],
  probation: days(7),
} as const;
const unmet = (change: object, shown: object) =>
  wantsOf(
    { ...asked, ...change },
    { known: true, assurance: 3, counted: ['mailbox', 'password'], documents: 1, ...shown },
  )
    .filter(({ met }) => !met)
    .map(({ rule }) => rule);

test('people may approve what policy is satisfied with, and nothing less', () => {
  expect(unmet({}, {})).toEqual([]);
  expect(unmet({}, { assurance: 2 })).toEqual(['roots']);
  expect(unmet({}, { documents: 0 })).toEqual(['document']);
  expect(unmet({ document: false }, { documents: 0 })).toEqual([]);
  expect(unmet({ beside: ['mailbox', 'password'] }, {})).toEqual(['beside']);
});

test('where policy lets people go short of roots, they go as far as the floor and no further', () => {
  expect(unmet({ people: 'short-of-roots' }, { assurance: 2 })).toEqual([]);
  expect(unmet({ people: 'short-of-roots' }, { assurance: 1 })).toEqual(['roots']);
});

test('an account that cannot be read just now is not approved', () => {
  expect(unmet({}, { known: false })).toEqual(['on-record']);
});
