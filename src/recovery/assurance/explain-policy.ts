// What a policy comes down to: for each tier every smallest set of proofs that opens an account, found by asking the rules
// about all of them. Two mailboxes are among them, so that it shows when a second one adds nothing.
import type { Duration } from '../../kernel/index.ts';
import { assuranceOf, type Counted, decide, type Policy, type ProofKind, type Tier, tiers } from './rules.ts';

export interface Way {
  readonly proofs: readonly ProofKind[];
  readonly roots: number;
  /** Whether two people must approve. */
  readonly people: boolean;
  readonly document: boolean;
  readonly hold: Duration;
}

/** Each proof at its best: long on record, and a password that no mailbox ever set. */
const atBest: readonly Counted[] = [
  { kind: 'mailbox', breakableBy: [['mailbox:a@one.example'], ['domain:one.example'], ['mail']] },
  { kind: 'mailbox', breakableBy: [['mailbox:a@two.example'], ['domain:two.example'], ['mail']] },
  { kind: 'password', breakableBy: [['secret-store']] },
];

export const explainPolicy = (policy: Policy): readonly { readonly tier: Tier; readonly ways: readonly Way[] }[] =>
  tiers.map((tier) => ({ tier, ways: waysIn(policy, tier) }));

/** Every smallest way: no other asks for less of the same. */
function waysIn(policy: Policy, tier: Tier): readonly Way[] {
  const all = subsetsOf(atBest).flatMap((counted) => wayWith(policy, tier, counted));
  return all.filter((way, at) => !all.some((other, i) => asksLess(other, way) || (i < at && same(other, way))));
}

const subsetsOf = (proofs: readonly Counted[]): readonly (readonly Counted[])[] =>
  Array.from({ length: 2 ** proofs.length }, (_, bits) => proofs.filter((_proof, at) => bits & (2 ** at)));

function wayWith(policy: Policy, tier: Tier, counted: readonly Counted[]): readonly Way[] {
  const way = { proofs: counted.map(({ kind }) => kind).sort(), roots: assuranceOf(counted).size };
  for (const [people, document] of [
    [false, false],
    [true, false],
    [true, true],
  ] as const) {
    const evidence = { counted, documents: document ? 1 : 0, approved: people, contested: undefined };
    const decision = decide(policy, tier, evidence);
    if (decision.decision === 'hold') return [{ ...way, people, document, hold: decision.wait }];
  }
  return [];
}

const same = (a: Way, b: Way): boolean => asksNoMore(a, b) && asksNoMore(b, a);
const asksLess = (a: Way, b: Way): boolean => asksNoMore(a, b) && !asksNoMore(b, a);

/** A longer hold is also something that is asked for: a set that shortens it is a way of its own. */
const asksNoMore = (a: Way, b: Way): boolean =>
  a.hold <= b.hold &&
  Number(a.people) <= Number(b.people) &&
  Number(a.document) <= Number(b.document) &&
  isWithin(a.proofs, b.proofs);

function isWithin(some: readonly ProofKind[], all: readonly ProofKind[]): boolean {
  const left = [...all];
  return some.every((kind) => {
    const at = left.indexOf(kind);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
