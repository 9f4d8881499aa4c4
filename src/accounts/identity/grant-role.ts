// Makes an account a reviewer. Called by the operator on the host's command line, and by nothing else.
import { ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import type { Role } from './account.ts';
import { findAccount } from './find-account.ts';
import { lockAccount, setAccount } from './store.ts';
import { tellOwner } from './tell-owner.ts';

export function grantRole(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>,
  username: string,
  role: Exclude<Role, 'none'>,
): Promise<Result<'granted' | 'already', { readonly code: 'no_such_account' }>> {
  return world.db.write(async (tx) => {
    const found = await findAccount(tx, username);
    if (!found) return refuse({ code: 'no_such_account' });
    const account = await lockAccount(tx, found.id);
    if (account.role === role) return ok('already');
    await setAccount(tx, account.id, { role });
    await append(world, tx, { kind: 'reviewer.added', actor: { kind: 'operator' }, account: account.id });
    await tellOwner(world, tx, account.id, 'reviewer-added', { username: account.username, at: world.clock.now() });
    return ok('granted');
  });
}
