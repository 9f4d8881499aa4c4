// Puts an account on probation until a date (law 17). The date is what the registry reads; Latchkey itself publishes nothing.
import type { AccountId, World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, setAccount } from './store.ts';
import { tellOwner } from './tell-owner.ts';

/** May be repeated, and never shortens a probation that runs. */
export async function restrictAccount(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  id: AccountId,
  until: Date,
): Promise<void> {
  const { username, restrictedUntil } = await lockAccount(tx, id);
  if (restrictedUntil && restrictedUntil >= until) return;
  await setAccount(tx, id, { restricted_until: until });
  await append(world, tx, {
    kind: 'account.restricted',
    actor: { kind: 'system' },
    account: id,
    facts: { until: until.toISOString() },
  });
  await tellOwner(world, tx, id, 'account-restricted', { username, until });
}
