// How much proof there is, and what policy makes of it: the front door.
export { describePolicy, type PolicyDescription } from './describe-policy.ts';
export { explainPolicy, type Way } from './explain-policy.ts';
export { defaultPolicy, demoPolicy } from './policies.ts';
export { readPolicy } from './read-policy.ts';
export {
  type Assurance,
  asksForDocument,
  type Decision,
  deadlineStates,
  decideBoth,
  type Policy,
  requirementsOf,
  waitOf,
} from './rules.ts';
