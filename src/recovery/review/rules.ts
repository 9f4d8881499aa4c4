// The rules of review: who may decide, what policy still lacks, and what several decisions come to. Pure.
import type { AccountId } from '../../kernel/ids.ts';
import { isAtOrAfter } from '../../kernel/time.ts';
import type { ProofKind, Requirements } from '../assurance/rules.ts';

export const verdicts = ['approve', 'refuse'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a claimant is told, in the words of the catalogue. `other` wants words of the reviewer's own. */
export const refusalReasons = [
  'not-enough',
  'document-unclear',
  'document-differs',
  'contradiction',
  'not-the-owner',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Law 12: what people decide, two different people decide alike. */
const concordant = 2;

export interface CountedDecision {
  readonly reviewer: AccountId;
  readonly verdict: Verdict;
}

/** What the decisions on the current evidence come to: a verdict, or how many people are still needed. */
export type Tally =
  | { readonly settled: true; readonly verdict: Verdict }
  | { readonly settled: false; readonly missing: number };

export function tally(decisions: readonly CountedDecision[]): Tally {
  const said = new Map<AccountId, Verdict>();
  for (const { reviewer, verdict } of decisions) if (!said.has(reviewer)) said.set(reviewer, verdict);
  const count = (verdict: Verdict) => [...said.values()].filter((one) => one === verdict).length;
  const settled = verdicts.find((verdict) => count(verdict) >= concordant);
  if (settled) return { settled: true, verdict: settled };
  return { settled: false, missing: concordant - Math.max(...verdicts.map(count)) };
}

/** Who decides, as the console knows them. */
export interface Reviewer {
  readonly account: AccountId;
  /** Until then the factor they showed is fresh (15 minutes). */
  readonly freshUntil: Date;
}

export interface Standing {
  readonly now: Date;
  readonly reviewer: Reviewer;
  /** The account that the request is about. */
  readonly concerned: AccountId | undefined;
  readonly state: string;
  /** Two approved, and the job is about to carry it out. */
  readonly approved: boolean;
  readonly evidence: { readonly seen: number; readonly current: number };
  readonly decided: readonly AccountId[];
  readonly unopened: number;
}

export type StandingRefusal =
  | {
      readonly code:
        | 'reviewer_concerned'
        | 'request_not_in_review'
        | 'reviewer_not_fresh'
        | 'evidence_changed'
        | 'already_decided';
    }
  | { readonly code: 'documents_unopened'; readonly count: number };

/** The first reason why this person may not decide here and now; undefined when there is none. */
export function whyNotDecide(standing: Standing): StandingRefusal | undefined {
  const { now, reviewer, concerned, state, approved, evidence, decided, unopened } = standing;
  if (concerned === reviewer.account) return { code: 'reviewer_concerned' };
  if (state !== 'reviewing' || approved) return { code: 'request_not_in_review' };
  if (evidence.seen !== evidence.current) return { code: 'evidence_changed' };
  if (decided.includes(reviewer.account)) return { code: 'already_decided' };
  if (unopened > 0) return { code: 'documents_unopened', count: unopened };
  if (isAtOrAfter(now, reviewer.freshUntil)) return { code: 'reviewer_not_fresh' };
  return undefined;
}

/** One thing that policy wants before people may approve, and what there is of it. */
export interface Want {
  readonly rule: 'on-record' | 'roots' | 'beside' | 'document';
  readonly wanted: number;
  readonly has: number;
  readonly met: boolean;
}

export interface Shown {
  /** Whether the account could be read just now: unknown is not a pass (law 7). */
  readonly known: boolean;
  readonly assurance: number;
  readonly counted: readonly ProofKind[];
  readonly documents: number;
}

/** Policy for people, rule by rule. People may go below the tier's roots only where it says so, and never below the floor. */
export function wantsOf(asked: Requirements, shown: Shown): readonly Want[] {
  const roots = asked.people === 'short-of-roots' ? asked.floor : asked.roots;
  const besides = shown.counted.filter((kind) => !asked.beside.includes(kind)).length;
  const want = (rule: Want['rule'], wanted: number, has: number): Want => ({ rule, wanted, has, met: has >= wanted });
  return [
    want('on-record', 1, shown.known ? 1 : 0),
    want('roots', roots, shown.assurance),
    ...(asked.beside.length > 0 && asked.people !== 'short-of-roots' ? [want('beside', 1, besides)] : []),
    ...(asked.document ? [want('document', 1, shown.documents)] : []),
  ];
}
