// Begins a take-back. Repeating it does nothing; another one for the same account ends this one.
import type { AccountId, OperationId, World } from '../../kernel/index.ts';
import { lockAccount } from '../identity/index.ts';
import { insertTakeBack, replaceLive, stateOf } from './store.ts';

/** @throws when the operation belongs to another account: ids are never reused. */
export function begin(
  world: Pick<World, 'db' | 'clock'>,
  operation: OperationId,
  account: AccountId,
  kept?: string,
): Promise<void> {
  return world.db.write(async (tx) => {
    await lockAccount(tx, account);
    const known = await stateOf(tx, operation);
    if (known && known.account !== account) throw new Error(`operation ${operation} is about another account`);
    if (known) return;
    const now = world.clock.now();
    await replaceLive(tx, account, now);
    await insertTakeBack(tx, { operation, account, kept: kept ?? null, begun_at: now });
  });
}
