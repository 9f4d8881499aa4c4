// The running policy as data for the page that people read, so that page and policy cannot disagree (law 18).
import type { Duration } from '../../kernel/index.ts';
import { type Policy, type Requirements, requirementsOf, type Tier, tiers } from './rules.ts';

export interface PolicyDescription {
  readonly version: string;
  readonly matureAfter: Duration;
  readonly deadlines: Policy['deadlines'];
  /** From ordinary to critical. */
  readonly tiers: readonly (Requirements & { readonly tier: Tier })[];
}

export const describePolicy = (policy: Policy): PolicyDescription => ({
  version: policy.version,
  matureAfter: policy.matureAfter,
  deadlines: policy.deadlines,
  tiers: tiers.map((tier) => ({ tier, ...requirementsOf(policy, tier) })),
});
