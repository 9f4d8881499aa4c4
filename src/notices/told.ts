// Whether everyone was told: each notice was taken, bounced for good, or tried for 72 hours (law 8).
import type { AnyTx, RequestId, World } from '../kernel/index.ts';
import { triedSince } from './deliver.ts';
import { unsettledOf } from './store.ts';
import type { MailKind } from './tell.ts';

export async function everyoneWasTold(
  world: Pick<World, 'clock'>,
  tx: AnyTx,
  request: RequestId,
  kind: MailKind,
): Promise<boolean> {
  return (await unsettledOf(tx, request, kind, triedSince(world.clock.now()))) === 0;
}
