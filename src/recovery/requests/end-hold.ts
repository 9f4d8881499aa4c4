// The end of a hold: everything is checked again in the transaction that grants (law 5).
import { after, newId, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { requirementsOf } from '../assurance/index.ts';
import { evaluate } from './evaluate.ts';
import { insertGrant } from './grants-store.ts';
import { isFresh, type Look } from './look.ts';
import { bySystem, move } from './move.ts';
import { type RecoveryWorld, type Request, withNewEvidence } from './request.ts';
import { afterContestOf } from './rules.ts';

/** The request is locked and its hold is over. Grants, or sends it back to proving with a reason. */
export async function endHold(world: RecoveryWorld, tx: WriteTx, request: Request, seen: Look): Promise<void> {
  const enough = (await isStillEnough(world, tx, request, seen)) && (await grant(world, tx, request, seen));
  // What people approved led to a hold that came to nothing: they decide anew (law 12).
  const again = enough ? request : withNewEvidence(request, world.clock.now());
  const moved = await move(world, tx, again, { type: 'hold-over', enough }, bySystem(seen.onRecord));
  if (!moved.ok) throw new Error(`a hold that is over did not end: ${moved.refusal.code}`);
}

async function isStillEnough(world: RecoveryWorld, tx: WriteTx, request: Request, seen: Look): Promise<boolean> {
  const { hold, contestedAt } = request.life;
  if (!isFresh(seen, world.clock.now()) || !seen.onRecord || seen.onRecord.frozen || !hold) return false;
  const { decision } = await evaluate(world, tx, request, seen);
  if (decision.decision !== 'hold') return false;
  // A policy that asks for a longer hold now gets it: the one that ran was announced too short.
  return hold.wait >= afterContestOf(contestedAt, decision.wait);
}

async function grant(world: RecoveryWorld, tx: WriteTx, request: Request, { onRecord }: Look): Promise<boolean> {
  if (!onRecord) return false;
  const now = world.clock.now();
  const then = requirementsOf(request.policy, request.tier ?? onRecord.tier).probation;
  const today = requirementsOf(world.policy, onRecord.tier).probation;
  const granted = await insertGrant(tx, {
    id: newId<'grant'>(world.random),
    request: request.id,
    account: onRecord.account,
    grantedAt: now,
    endsAt: after(now, request.policy.deadlines.granted),
    probation: then >= today ? then : today,
  });
  if (!granted) return false;
  const facts = { assurance: request.assurance ?? 0, policy: world.policy.version };
  const about = { account: onRecord.account, request: request.id };
  await append(world, tx, { kind: 'request.granted', actor: { kind: 'system' }, ...about, facts });
  return true;
}
