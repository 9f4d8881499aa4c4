// What is said when a take-back cannot go on. Passwords, app codes and recovery codes have their words elsewhere.
import type { TakeBackOver } from '../../../directory/index.ts';
import type { ProblemMap } from './problem.ts';

/** `account_frozen` has its words where it is met by people who sign in; here a job meets it. */
type TakeBackRefusal = TakeBackOver | { readonly code: 'take_back_incomplete' };

export const takeBackProblems = {
  take_back_over: { status: 409, text: (_refusal, say) => say('problem.take_back_over') },
  take_back_incomplete: { status: 422, text: (_refusal, say) => say('problem.take_back_incomplete') },
} as const satisfies ProblemMap<TakeBackRefusal>;
