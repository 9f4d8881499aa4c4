// Roots are counted, not proofs; and what a policy makes of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, hours } from '../../kernel/time.ts';
import { defaultPolicy, demoPolicy } from './policies.ts';
import {
  assuranceOf,
  type Counted,
  decide,
  decideBoth,
  type Evidence,
  type Policy,
  type Root,
  tiers,
} from './rules.ts';

const mailbox = (address: string): Counted => ({
  kind: 'mailbox',
  breakableBy: [[`mailbox:${address}`], [`domain:${address.split('@')[1] ?? ''}`], ['mail']],
});
const password = (through?: string): Counted => ({
  kind: 'password',
  breakableBy: [['secret-store'], ...(through ? mailbox(through).breakableBy : [])],
});

test('mailbox and password are two roots', () => {
  expect(assuranceOf([mailbox('jo@a.test'), password()]).size).toBe(2);
});
test('two mailboxes are one root: they share the mail', () => {
  expect(assuranceOf([mailbox('jo@a.test'), mailbox('jo@b.test')])).toEqual({ size: 1, roots: ['mail'] });
});
test('a password set through the mailbox adds nothing to that mailbox (law 6)', () => {
  expect(assuranceOf([mailbox('jo@a.test'), password('jo@a.test')]).size).toBe(1);
});
test('no proof is no root', () => {
  expect(assuranceOf([])).toEqual({ size: 0, roots: [] });
});
test('a set of two roots that must both be broken counts as two', () => {
  const both: Counted = { kind: 'password', breakableBy: [['secret-store', 'mailbox:x@y.test']] };
  expect(assuranceOf([both]).size).toBe(2);
});
test('a proof that nothing breaks is a fault, not an endless root', () => {
  expect(() => assuranceOf([{ kind: 'mailbox', breakableBy: [] }])).toThrow('nothing breaks');
});

const anyRoot = fc.constantFrom<Root>('mail', 'secret-store', 'mailbox:a@x', 'mailbox:b@x', 'domain:x', 'domain:y');
const anyWay = fc.uniqueArray(anyRoot, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<[Root, ...Root[]]>;
const anyProof: fc.Arbitrary<Counted> = fc.record({
  kind: fc.constantFrom('mailbox', 'password'),
  breakableBy: fc.array(anyWay, { minLength: 1, maxLength: 3 }),
});
const covers = (roots: readonly Root[], proofs: readonly Counted[]) =>
  proofs.every(({ breakableBy }) => breakableBy.some((way) => way.every((root) => roots.includes(root))));

test('the answer is exact: its set covers every proof, and no smaller set does', () => {
  const all: Root[] = ['mail', 'secret-store', 'mailbox:a@x', 'mailbox:b@x', 'domain:x', 'domain:y'];
  const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_root, i) => bits & (2 ** i)));
  fc.assert(
    fc.property(fc.array(anyProof, { maxLength: 5 }), (proofs) => {
      const { size, roots } = assuranceOf(proofs);
      expect(roots).toHaveLength(size);
      expect(covers(roots, proofs)).toBe(true);
      expect(Math.min(...subsets.filter((set) => covers(set, proofs)).map((set) => set.length))).toBe(size);
    }),
  );
});
test('more proofs never lower assurance, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(anyProof, { maxLength: 4 }), anyProof, (proofs, more) => {
      const before = assuranceOf(proofs).size;
      expect(assuranceOf([...proofs, more]).size).toBeGreaterThanOrEqual(before);
      expect(assuranceOf([more, ...proofs]).size).toBe(assuranceOf([...proofs, more]).size);
    }),
  );
});
test('the same proof twice adds nothing', () => {
  fc.assert(
    fc.property(fc.array(anyProof, { minLength: 1, maxLength: 4 }), (proofs) => {
      expect(assuranceOf([...proofs, ...proofs]).size).toBe(assuranceOf(proofs).size);
    }),
  );
});

describe('a decision', () => {
  const evidence = (change: Partial<Evidence> = {}): Evidence => ({
    counted: [mailbox('jo@a.test'), password()],
    documents: 0,
    approved: false,
    contested: undefined,
    ...change,
  });

  test('no single root opens an account of any tier under any policy we ship, whoever approves', () => {
    for (const policy of [defaultPolicy, demoPolicy])
      for (const tier of tiers)
        for (const proof of [mailbox('jo@a.test'), password()])
          for (const approved of [true, false])
            expect(decide(policy, tier, evidence({ counted: [proof], documents: 5, approved })).decision).toBe('prove');
  });
  test('by default an ordinary account waits 72 hours after two roots', () => {
    expect(decide(defaultPolicy, 'ordinary', evidence())).toMatchObject({ decision: 'hold', wait: hours(72) });
  });
  test('by default mailbox and password of an important account go to people, and then wait 7 days', () => {
    expect(decide(defaultPolicy, 'important', evidence()).decision).toBe('review');
    expect(decide(defaultPolicy, 'important', evidence({ approved: true }))).toMatchObject({
      decision: 'hold',
      wait: days(7),
    });
  });
  test('a critical account cannot be had with two roots', () => {
    expect(decide(defaultPolicy, 'critical', evidence({ approved: true })).decision).toBe('prove');
  });
  test('where people must decide, a document is asked for first, then they decide, then the hold comes (law 11)', () => {
    expect(decide(demoPolicy, 'ordinary', evidence())).toMatchObject({ decision: 'prove', lacking: 'document' });
    expect(decide(demoPolicy, 'ordinary', evidence({ documents: 1 })).decision).toBe('review');
    expect(decide(demoPolicy, 'ordinary', evidence({ documents: 1, approved: true })).decision).toBe('hold');
  });
  test('a document never stands for a root (law 11)', () => {
    const one = { counted: [mailbox('jo@a.test')], documents: 5, approved: true };
    expect(decide(demoPolicy, 'ordinary', evidence(one))).toMatchObject({ decision: 'prove', lacking: 'proof' });
  });
  test('after an objection two roots are not enough alone; people may still decide if the roots are met (law 9)', () => {
    const contested = { objectorRoots: 1 };
    expect(decide(defaultPolicy, 'ordinary', evidence({ contested })).decision).toBe('review');
    expect(decide(defaultPolicy, 'ordinary', evidence({ contested, approved: true })).decision).toBe('hold');
    const less = { counted: [password()], approved: true, contested };
    expect(decide(defaultPolicy, 'ordinary', evidence(less)).decision).toBe('prove');
  });
  test('of two policies the harder one decides, and the longer hold is kept (law 5)', () => {
    const easy: Policy = {
      ...defaultPolicy,
      tiers: {
        ...defaultPolicy.tiers,
        ordinary: { ...defaultPolicy.tiers.ordinary, hold: [{ assurance: 2, wait: hours(1) }] },
      },
    };
    const at = (policy: Policy) => ({ policy, tier: 'ordinary' as const });
    expect(decideBoth(at(easy), at(defaultPolicy), evidence())).toMatchObject({ wait: hours(72) });
    expect(decideBoth(at(defaultPolicy), at(easy), evidence())).toMatchObject({ wait: hours(72) });
    expect(decideBoth(at(easy), at(demoPolicy), evidence({ documents: 1 })).decision).toBe('review');
  });
});
