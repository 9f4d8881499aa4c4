// What people see who must decide, and the decision they came to. Who decides, and how many, is review's matter (law 12).
import type { OnRecord, Tier } from '../../directory/index.ts';
import {
  type AccountId,
  type AnyTx,
  type Duration,
  type Language,
  ok,
  type RequestId,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { type Entry, entriesOfRequest } from '../../record/index.ts';
import { type Assurance, requirementsOf, waitOf } from '../assurance/index.ts';
import { type Judged, type OldCode, oldCodesOf, type Verdict } from '../proofs/index.ts';
import { evaluate } from './evaluate.ts';
import { look } from './look.ts';
import { bySystem, move } from './move.ts';
import type { Objection } from './objections-store.ts';
import { type Answers, answersOf, type RecoveryWorld, type Request } from './request.ts';
import { afterContestOf } from './rules.ts';
import { findRequest, lockOne, saveRequest, withPeople } from './store.ts';

export interface QueuedRequest {
  readonly id: RequestId;
  readonly reference: string;
  readonly state: Request['life']['state'];
  readonly account: AccountId | undefined;
  readonly since: Date;
  readonly due: Date;
  /** People did not decide by the date the claimant was given first. */
  readonly overdue: boolean;
  readonly evidence: number;
  /** Two people approved exactly this evidence; the job carries it out. */
  readonly approved: boolean;
  readonly documents: number;
  readonly assurance: number;
}

const queued = (request: Request): QueuedRequest => ({
  id: request.id,
  reference: request.reference ?? '',
  state: request.life.state,
  account: request.account,
  since: request.life.since,
  due: request.life.due ?? request.life.since,
  overdue: request.life.overdue,
  evidence: request.evidence,
  approved: request.approvedEvidence === request.evidence,
  documents: request.documents,
  assurance: request.assurance ?? 0,
});

/** Everything that waits for people, the one that is due first at the top. */
export const requestsForReview = async (tx: AnyTx): Promise<readonly QueuedRequest[]> =>
  (await withPeople(tx)).map(queued);

interface ProofForReview {
  readonly kind: 'mailbox' | 'password';
  /** The mailbox, whole; empty for a password. */
  readonly what: string;
  readonly shownAt: Date;
  readonly counts: boolean;
  /** Why it counts or does not. */
  readonly why: Verdict;
  /** Since when it is on record. */
  readonly since: Date | undefined;
}

export interface RequestForReview extends QueuedRequest {
  readonly answers: Answers;
  readonly contact: string;
  /** What the claimant reads. */
  readonly language: Language;
  readonly filedAt: Date;
  readonly policyVersion: string;
  readonly tier: Tier;
  readonly proofs: readonly ProofForReview[];
  /** "Someone else would have had to break these." */
  readonly assuranceSet: Assurance;
  readonly rootsAsked: number;
  readonly holdAfterApproval: Duration;
  readonly oldCodes: readonly OldCode[];
  readonly objections: readonly Objection[];
  /** As the directory says it now; undefined when there is nothing. */
  readonly onRecord: OnRecord | undefined;
  readonly history: readonly Entry[];
}

/** Opens answers and evidence: who calls writes that somebody looked (law 14). `undefined` for a draft. */
export async function requestForReview(world: RecoveryWorld, id: RequestId): Promise<RequestForReview | undefined> {
  const request = await world.db.read((tx) => findRequest(tx, id));
  if (!request?.filedAt) return undefined;
  const { filedAt } = request;
  const seen = await look(world, request);
  return world.db.read(async (tx) => {
    const { decision, proofs, objections } = await evaluate(world, tx, request, seen);
    const tier = seen.onRecord?.tier ?? request.tier ?? 'ordinary';
    const asked = requirementsOf(world.policy, tier);
    return {
      ...queued(request),
      answers: answersOf(world, request),
      contact: request.contact ?? '',
      language: request.language,
      filedAt,
      policyVersion: request.policy.version,
      tier,
      proofs: proofs.map(({ judged }) => proofView(judged)),
      assuranceSet: decision.assurance,
      rootsAsked: asked.roots,
      holdAfterApproval: afterContestOf(request.life.contestedAt, waitOf(asked, decision.assurance.size)),
      oldCodes: await oldCodesOf(tx, id, seen.account),
      objections,
      onRecord: seen.onRecord,
      history: await entriesOfRequest(tx, id),
    };
  });
}

const proofView = ({ shown, verdict, since }: Judged): ProofForReview => ({
  kind: shown.kind,
  what: shown.kind === 'mailbox' ? shown.address : '',
  shownAt: shown.shownAt,
  counts: verdict === 'counts',
  why: verdict,
  since,
});

type DecisionRefusal = { readonly code: 'request_not_in_review' | 'evidence_changed' };

/**
 * People came to a decision about this evidence. A refusal ends the request here; an approval is carried out by the job,
 * which judges it together with everything else, because the hold it leads to is told to every address on record.
 */
export async function recordDecision(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  decision: {
    readonly request: RequestId;
    readonly outcome: 'approved' | 'refused';
    readonly evidence: number;
    readonly ownerReads?: Language | undefined;
  },
): Promise<Result<null, DecisionRefusal>> {
  const request = await lockOne(tx, decision.request);
  const { state } = request?.life ?? {};
  if (!request || (state !== 'reviewing' && state !== 'contested')) return refuse({ code: 'request_not_in_review' });
  if (request.evidence !== decision.evidence) return refuse({ code: 'evidence_changed' });
  if (decision.outcome === 'refused') {
    const moved = await move(world, tx, request, { type: 'refused' }, bySystem(undefined, decision.ownerReads));
    if (!moved.ok) throw new Error(`a refusal was not taken: ${moved.refusal.code}`);
    return ok(null);
  }
  await saveRequest(tx, { ...request, approvedEvidence: request.evidence, judgeAt: world.clock.now() });
  await world.wake.wake(tx, 'advance-requests');
  return ok(null);
}
