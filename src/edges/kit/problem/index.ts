// All refusals of the house, put together: one file an area.
import type { Say } from '../../../words/index.ts';
import { apiProblems } from './api.ts';
import { contactProblems } from './contact.ts';
import { codeProblems, factorProblems, signInProblems } from './factors.ts';
import { identityProblems } from './identity.ts';
import type { Problem, ProblemStatus } from './problem.ts';
import { recoveryProblems } from './recovery.ts';
import { reviewProblems } from './review.ts';
import { takeBackProblems } from './take-back.ts';

/** A code stands in one area only: `one-area.test.ts` holds that, a spread would hide it. */
const problems = {
  ...apiProblems,
  ...codeProblems,
  ...factorProblems,
  ...signInProblems,
  ...identityProblems,
  ...takeBackProblems,
  ...recoveryProblems,
  ...contactProblems,
  ...reviewProblems,
} as const;

type Problems = typeof problems;
export type ProblemCode = keyof Problems;
/** Any refusal that has words. */
export type AnyRefusal = {
  [Code in ProblemCode]: Problems[Code] extends Problem<infer Refusal> ? Refusal : never;
}[ProblemCode];

/** Every code there is, so that each can be explained. */
export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

export function problemOf(refusal: AnyRefusal, say: Say): { readonly status: ProblemStatus; readonly text: string } {
  const { code } = refusal as { code: ProblemCode };
  const problem = problems[code] as Problem<AnyRefusal>;
  return { status: problem.status, text: problem.text(refusal, say) };
}
