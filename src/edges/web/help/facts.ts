// What the answers say in figures: all of it from the policy that runs and from the rules, so that help cannot disagree (law 18).
import {
  codeLength,
  codesOnSheet,
  lowCounts,
  recognisedFor,
  stagedFor as sheetWaits,
} from '../../../accounts/codes/index.ts';
import { lifetimes } from '../../../accounts/sessions/index.ts';
import { triedFor } from '../../../notices/index.ts';
import { describePolicy, type Policy, type PolicyDescription } from '../../../recovery/assurance/index.ts';
import { keptFor as messageKept } from '../../../recovery/contact/index.ts';
import { keptAfterEnd, keptAtMost, keptInDraft } from '../../../recovery/documents/index.ts';
import type { PolicyInBrief } from '../../../recovery/guide/index.ts';
import { answersKeptFor, claimLasts } from '../../../recovery/requests/index.ts';
import { policyInBrief } from '../../kit/index.ts';

export interface Facts {
  readonly policy: PolicyDescription;
  readonly brief: PolicyInBrief;
}

export const factsOf = (policy: Policy): Facts => ({ policy: describePolicy(policy), brief: policyInBrief(policy) });

/** What holds for every policy. */
export const always = {
  codeLength,
  codesOnSheet,
  /** The number of codes left at which the owner hears of it first. */
  lowCount: Math.max(...lowCounts),
  sheetWaits,
  recognisedFor,
  /** A channel that took nothing for this long counts as told (law 8). */
  triedFor,
  session: lifetimes.account.whole,
  claim: claimLasts,
  answers: answersKeptFor,
  messageKept,
  documents: { afterEnd: keptAfterEnd, atMost: keptAtMost, inDraft: keptInDraft },
} as const;
