// What all that was shown comes to, by policy and tier as at filing and as they are now (laws 5 to 7).
import type { AnyTx } from '../../kernel/index.ts';
import { type Decision, decideBoth } from '../assurance/index.ts';
import { type Judged, judge, type KeptProof, proofsOf } from '../proofs/index.ts';
import type { Look } from './look.ts';
import { type Objection, objectionsOf } from './objections-store.ts';
import type { RecoveryWorld, Request } from './request.ts';

export interface Evaluation {
  readonly decision: Decision;
  readonly proofs: readonly { readonly kept: KeptProof; readonly judged: Judged }[];
  readonly objections: readonly Objection[];
}

export async function evaluate(
  world: Pick<RecoveryWorld, 'clock' | 'policy'>,
  tx: AnyTx,
  request: Request,
  { onRecord }: Look,
): Promise<Evaluation> {
  const kept = await proofsOf(tx, request.id);
  const objections = await objectionsOf(tx, request.id);
  const [contest] = request.life.contestedAt ? objections : [];
  const matureAfter =
    request.policy.matureAfter >= world.policy.matureAfter ? request.policy.matureAfter : world.policy.matureAfter;
  const objected = contest?.address === undefined ? [] : [contest.address];
  const judged = judge(
    kept.map(({ shown }) => shown),
    onRecord,
    { now: world.clock.now(), matureAfter, objected },
  );
  const tier = onRecord?.tier ?? 'ordinary';
  const evidence = {
    counted: judged.flatMap(({ counted }) => (counted ? [counted] : [])),
    documents: request.documents,
    approved: request.approvedEvidence === request.evidence,
    contested: contest && { objectorRoots: contest.roots },
  };
  const decision = decideBoth(
    { policy: request.policy, tier: request.tier ?? tier },
    { policy: world.policy, tier },
    evidence,
  );
  const proofs = judged.flatMap((one, i) => {
    const proof = kept[i];
    return proof ? [{ kept: proof, judged: one }] : [];
  });
  return { decision, proofs, objections };
}
