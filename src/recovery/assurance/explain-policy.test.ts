// What the policies we ship come down to, by their own rules: no single root opens any account, and nothing larger than needed
// is listed.
import { expect, test } from 'vitest';
import { days, hours } from '../../kernel/index.ts';
import { explainPolicy } from './explain-policy.ts';
import { defaultPolicy, demoPolicy } from './policies.ts';
import type { Policy } from './rules.ts';

const waysOf = (policy: Policy, tier: string) => explainPolicy(policy).find((one) => one.tier === tier)?.ways;

test('by default mailbox and password open an ordinary account after 72 hours', () => {
  expect(waysOf(defaultPolicy, 'ordinary')).toEqual([
    { proofs: ['mailbox', 'password'], roots: 2, people: false, document: false, hold: hours(72) },
  ]);
});

test('by default the same two go to people for an important account, and open no critical one', () => {
  expect(waysOf(defaultPolicy, 'important')).toMatchObject([{ people: true, document: false, hold: days(7) }]);
  expect(waysOf(defaultPolicy, 'critical')).toEqual([]);
});

test('the demo asks for a document and for people', () => {
  expect(waysOf(demoPolicy, 'ordinary')).toMatchObject([
    { proofs: ['mailbox', 'password'], people: true, document: true },
  ]);
});

test('over all sets of proofs, none of a single root opens an account under a policy we ship', () => {
  for (const policy of [defaultPolicy, demoPolicy])
    for (const { ways } of explainPolicy(policy)) for (const way of ways) expect(way.roots).toBeGreaterThanOrEqual(2);
});

test('a careless policy shows what it would be: one proof is listed, and nothing that only adds to it', () => {
  const careless: Policy = {
    ...defaultPolicy,
    tiers: { ...defaultPolicy.tiers, ordinary: { ...defaultPolicy.tiers.ordinary, roots: 1, floor: 1 } },
  };
  expect(waysOf(careless, 'ordinary')?.map((way) => way.proofs)).toEqual([['mailbox'], ['password']]);
});

test('a set that shortens the hold is a way of its own', () => {
  const quicker: Policy = {
    ...defaultPolicy,
    tiers: {
      ...defaultPolicy.tiers,
      ordinary: {
        ...defaultPolicy.tiers.ordinary,
        roots: 1,
        floor: 1,
        hold: [
          { assurance: 1, wait: days(30) },
          { assurance: 2, wait: days(3) },
        ],
      },
    },
  };
  expect(waysOf(quicker, 'ordinary')?.map((way) => [way.proofs.join('+'), way.hold])).toEqual([
    ['mailbox', days(30)],
    ['password', days(30)],
    ['mailbox+password', days(3)],
  ]);
});
