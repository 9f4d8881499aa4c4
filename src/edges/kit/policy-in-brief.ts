// The running policy as the guide needs it: what holds for every tier, since the guide knows no account (laws 1, 18).
import type { Duration } from '../../kernel/index.ts';
import { asksForDocument, describePolicy, type Policy } from '../../recovery/assurance/index.ts';
import type { PolicyInBrief } from '../../recovery/guide/index.ts';

export function policyInBrief(policy: Policy): PolicyInBrief {
  const { tiers, deadlines } = describePolicy(policy);
  const waits = tiers.flatMap(({ hold }) => hold.map(({ wait }) => wait));
  const people = tiers.map((tier) => tier.people);
  return {
    leastRoots: Math.min(...tiers.map((tier) => (tier.people === 'never' ? tier.roots : tier.floor))),
    hold: { from: Math.min(...waits) as Duration, to: Math.max(...waits) as Duration },
    people: people.every((one) => one === 'always')
      ? 'always'
      : people.every((one) => one === 'never')
        ? 'never'
        : 'some',
    review: deadlines.reviewing,
    document: asksForDocument(policy),
  };
}
