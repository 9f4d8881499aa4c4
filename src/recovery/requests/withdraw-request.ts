// The claimant stops the request. Possible at any time until the account is taken back.
import { ok, type Result, refuse } from '../../kernel/index.ts';
import { isUnderWay } from './grants-store.ts';
import { look } from './look.ts';
import { move } from './move.ts';
import type { Claim, RecoveryWorld } from './request.ts';
import { hasEnded } from './rules.ts';
import { findRequest, lockOne } from './store.ts';

export type WithdrawRefusal = { readonly code: 'request_over' };

export async function withdrawRequest(world: RecoveryWorld, claim: Claim): Promise<Result<null, WithdrawRefusal>> {
  const seen = await world.db.read((tx) => findRequest(tx, claim.request));
  const onRecord = seen?.account && (await look(world, seen)).onRecord;
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request || hasEnded(request.life.state) || (await isUnderWay(tx, request.id)))
      return refuse({ code: 'request_over' });
    const by = { actor: { kind: 'claimant' }, onRecord: onRecord || undefined } as const;
    const moved = await move(world, tx, request, { type: 'withdrawn', by: 'claimant' }, by);
    return moved.ok ? ok(null) : refuse({ code: 'request_over' });
  });
}
