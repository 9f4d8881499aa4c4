// What people see of a refusal: its status and its words. The one map from refusals to pages (law 15).
import type { PlainKey, Say } from '../../../words/index.ts';

type Coded = { readonly code: string };
/** The refusal with this code, also when several codes share one shape. */
type OfCode<Refusal extends Coded, Code> = Refusal extends unknown
  ? Code extends Refusal['code']
    ? Refusal & { readonly code: Code }
    : never
  : never;

/** Each has `api.title.<status>`. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 421 | 422 | 429 | 500 | 503;

export interface Problem<Refusal> {
  readonly status: ProblemStatus;
  readonly text: (refusal: Refusal, say: Say) => string;
}

/** Every code of a refusal needs its problem: `satisfies ProblemMap<SomeRefusal>` does not compile without. */
export type ProblemMap<Refusal extends Coded> = {
  readonly [Code in Refusal['code']]: Problem<OfCode<Refusal, Code>>;
};

/** A refusal that is said in the same words whatever it carries. */
export const told = <Code extends string>(status: ProblemStatus, key: PlainKey): Problem<{ readonly code: Code }> => ({
  status,
  text: (_refusal, say) => say(key),
});
