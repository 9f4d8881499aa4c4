// A request as other concepts of the wing may know it, and the change of evidence they report.
import type { AccountId, AnyTx, RequestId, World, WriteTx } from '../../kernel/index.ts';
import { type Request, withNewEvidence } from './request.ts';
import { hasEnded, type State, takesProof } from './rules.ts';
import { findRequest, lockOne, saveRequest } from './store.ts';

export interface LockedRequest {
  readonly id: RequestId;
  readonly state: State;
  readonly reference: string | undefined;
  readonly account: AccountId | undefined;
  readonly filedAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly documents: number;
  /** Approvals are for one value of this; every change of evidence raises it (law 12). */
  readonly evidence: number;
  /** Two people approved exactly this evidence. */
  readonly approved: boolean;
}

const view = ({
  id,
  life,
  reference,
  account,
  filedAt,
  documents,
  evidence,
  approvedEvidence,
}: Request): LockedRequest => ({
  id,
  state: life.state,
  reference,
  account,
  filedAt,
  endedAt: hasEnded(life.state) ? life.since : undefined,
  documents,
  evidence,
  approved: approvedEvidence === evidence,
});

/** Locked until the transaction ends. */
export async function lockRequest(tx: WriteTx, id: RequestId): Promise<LockedRequest | undefined> {
  const request = await lockOne(tx, id);
  return request && view(request);
}

export async function requestById(tx: AnyTx, id: RequestId): Promise<LockedRequest | undefined> {
  const request = await findRequest(tx, id);
  return request && view(request);
}

/** Documents came or went. While the request is being judged this voids approvals, and it is judged again (law 12). */
export async function noteEvidence(
  world: Pick<World, 'clock' | 'wake'>,
  tx: WriteTx,
  id: RequestId,
  evidence: { readonly documents: number },
): Promise<void> {
  const request = await lockOne(tx, id);
  if (!request) throw new Error(`request ${id} is gone`);
  const changed = { ...request, documents: evidence.documents };
  await saveRequest(tx, takesProof(request.life.state) ? withNewEvidence(changed, world.clock.now()) : changed);
  await world.wake.wake(tx, 'advance-requests');
}
