// Decisions on older evidence are void from the moment it changes, because only those on the current evidence are counted.
// This marks and records it, the next time somebody is there to see it.
import type { AccountId, RequestId, World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { voidOlder } from './store.ts';

interface Current {
  readonly id: RequestId;
  readonly account: AccountId | undefined;
  readonly evidence: number;
}

export async function voidStale(
  world: Pick<World, 'clock' | 'wake'>,
  tx: WriteTx,
  { id, account, evidence }: Current,
): Promise<void> {
  const voided = await voidOlder(tx, id, evidence, world.clock.now());
  if (voided.length === 0) return;
  await append(world, tx, {
    kind: 'review.voided',
    actor: { kind: 'system' },
    account,
    request: id,
    facts: { decisions: voided.length, evidence },
  });
}
