// All refusals of the house, put together: one file an area.
import type { Say } from '../../../words/index.ts';
import { codeProblems, factorProblems, signInProblems } from './factors.ts';
import { identityProblems } from './identity.ts';
import type { Problem } from './problem.ts';
import { recoveryProblems } from './recovery.ts';
import { reviewProblems } from './review.ts';
import { takeBackProblems } from './take-back.ts';

/** A code stands in one area only: `one-area.test.ts` holds that, a spread would hide it. */
const problems = {
  ...codeProblems,
  ...factorProblems,
  ...signInProblems,
  ...identityProblems,
  ...takeBackProblems,
  ...recoveryProblems,
  ...reviewProblems,
} as const;

type Problems = typeof problems;
type ProblemCode = keyof Problems;
/** Any refusal that has words. */
export type AnyRefusal = {
  [Code in ProblemCode]: Problems[Code] extends Problem<infer Refusal> ? Refusal : never;
}[ProblemCode];

export function problemOf(refusal: AnyRefusal, say: Say): { readonly status: number; readonly text: string } {
  const { code } = refusal as { code: ProblemCode };
  const problem = problems[code] as Problem<AnyRefusal>;
  return { status: problem.status, text: problem.text(refusal, say) };
}
