// Writes a verdict that may be given; the second of the same mind settles the request, in the same transaction (law 13).
import { newId, ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type RecoveryWorld, type RequestForReview, recordDecision } from '../requests/index.ts';
import type { Deciding } from './deciding.ts';
import { type Tally, tally } from './rules.ts';
import { decisionsOf, insertDecision } from './store.ts';
import { tellReasons } from './tell-reasons.ts';

export async function recordVerdict(
  world: RecoveryWorld,
  tx: WriteTx,
  { reviewer, request, evidence, verdict, note, ...said }: Deciding,
  file: RequestForReview,
): Promise<Result<Tally, { readonly code: 'already_decided' }>> {
  const { reason, words } = verdict === 'refuse' ? said : { reason: undefined, words: undefined };
  const inserted = await insertDecision(tx, world.keys, {
    id: newId<'decision'>(world.random),
    request,
    reviewer: reviewer.account,
    evidence,
    verdict,
    reason,
    words,
    note,
    decidedAt: world.clock.now(),
  });
  if (!inserted) return refuse({ code: 'already_decided' });
  await append(world, tx, {
    kind: 'review.decided',
    actor: { kind: 'reviewer', account: reviewer.account },
    account: file.account,
    request,
    facts: { verdict, evidence, reason: reason ?? null },
  });
  const counted = (await decisionsOf(tx, world.keys, request)).filter((one) => one.evidence === evidence);
  const result = tally(counted);
  if (!result.settled) return ok(result);
  const outcome = result.verdict === 'approve' ? 'approved' : 'refused';
  if (outcome === 'refused') await tellReasons(world, tx, file, counted);
  const recorded = await recordDecision(world, tx, {
    request,
    outcome,
    evidence,
    ownerReads: file.onRecord?.language,
  });
  // Both were checked under the lock that this transaction still holds.
  if (!recorded.ok) throw new Error(`request ${request} changed under its lock: ${recorded.refusal.code}`);
  return ok(result);
}
