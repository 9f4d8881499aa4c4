// Stops an account: no sign-in, no reset, no change, and every session ends, until an operator thaws it.
import type { AccountId, World, WriteTx } from '../../kernel/index.ts';
import { type Actor, append } from '../../record/index.ts';
import { lockAccount, raiseEpoch, setAccount } from './store.ts';
import { tellOwner } from './tell-owner.ts';

type FreezeWorld = Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>;

/** May be repeated: a frozen account stays as it is. */
export async function freezeAccount(world: FreezeWorld, tx: WriteTx, id: AccountId, actor: Actor): Promise<void> {
  const { username, frozenAt } = await lockAccount(tx, id);
  if (frozenAt) return;
  const now = world.clock.now();
  await setAccount(tx, id, { frozen_at: now });
  await raiseEpoch(tx, id);
  await append(world, tx, { kind: 'account.frozen', actor, account: id });
  await tellOwner(world, tx, id, 'account-frozen', { username, at: now });
}

export async function thawAccount(world: FreezeWorld, tx: WriteTx, id: AccountId, actor: Actor): Promise<void> {
  const { username, frozenAt } = await lockAccount(tx, id);
  if (!frozenAt) return;
  await setAccount(tx, id, { frozen_at: null });
  await append(world, tx, { kind: 'account.thawed', actor, account: id });
  await tellOwner(world, tx, id, 'account-thawed', { username, at: world.clock.now() });
}
