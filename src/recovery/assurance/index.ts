// How much proof there is, and what policy makes of it: the front door.

export { describePolicy, type PolicyDescription } from './describe-policy.ts';
export { defaultPolicy, demoPolicy } from './policies.ts';
export { type PolicyProblem, readPolicy } from './read-policy.ts';
export {
  type Assurance,
  asksForDocument,
  assuranceOf,
  type Counted,
  type Decision,
  deadlineStates,
  decideBoth,
  type Evidence,
  type People,
  type Policy,
  type ProofKind,
  type Requirements,
  type Root,
  requirementsOf,
  type Tier,
  tiers,
  waitOf,
} from './rules.ts';
