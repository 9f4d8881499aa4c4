// Removes one authenticator, never the last: an account does not lose its second step by a click.
import { type AccountId, type FactorId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import { deleteFactor, factorRows } from './store.ts';

export type RemoveFactorRefusal = { readonly code: 'factor_unknown' } | { readonly code: 'factor_last' };

export function removeFactor(
  world: Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>,
  account: AccountId,
  factor: FactorId,
): Promise<Result<null, RemoveFactorRefusal>> {
  return world.db.write(async (tx) => {
    // Two requests that remove the last two must not both find the other one still there.
    await lockAccount(tx, account);
    const rows = await factorRows(tx, account);
    const removed = rows.find((row) => row.id === factor);
    if (!removed) return refuse({ code: 'factor_unknown' });
    if (rows.length === 1) return refuse({ code: 'factor_last' });
    await deleteFactor(tx, account, factor);
    await append(world, tx, { kind: 'factor.removed', actor: { kind: 'owner', account }, account });
    await tellOwner(world, tx, account, 'factor-removed', { name: removed.name, at: world.clock.now() });
    return ok(null);
  });
}
