// What a reviewer says when they decide.
import type { RequestId } from '../../kernel/index.ts';
import type { RefusalReason, Reviewer, Verdict } from './rules.ts';

export interface Deciding {
  readonly reviewer: Reviewer;
  readonly request: RequestId;
  /** The evidence that was on the page. */
  readonly evidence: number;
  readonly verdict: Verdict;
  readonly reason?: RefusalReason | undefined;
  /** To the claimant, in the reviewer's own words. */
  readonly words?: string | undefined;
  /** To the other reviewers. */
  readonly note?: string | undefined;
}
