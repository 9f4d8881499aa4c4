// One reviewer's decision, and who may read what of it: until someone has decided, they see that others did, not what.
import type { AccountId, RequestId } from '../../kernel/index.ts';
import type { RefusalReason, Verdict } from './rules.ts';

export interface Decision {
  readonly id: string;
  readonly request: RequestId;
  readonly reviewer: AccountId;
  readonly evidence: number;
  readonly verdict: Verdict;
  /** What the claimant is told, of a refusal. */
  readonly reason: RefusalReason | undefined;
  /** In the reviewer's own words, to the claimant. */
  readonly words: string | undefined;
  /** To the other reviewers. */
  readonly note: string | undefined;
  readonly decidedAt: Date;
  /** Set when the evidence changed afterwards: it counts no more. */
  readonly voidedAt: Date | undefined;
}
