// From "what happens" and "what is left" to a plan: the front door.
export {
  type Answers,
  type Means,
  means,
  type Plan,
  type PolicyInBrief,
  planFor,
  problems,
  shouldLookAgain,
  type Way,
  type WayKind,
} from './rules.ts';
