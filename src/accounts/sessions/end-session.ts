// Ends sessions: this one, or all of an account.
import type { AccountId, SessionId, World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import type { Session } from './session.ts';
import { deleteSession, deleteSessionsOf } from './store.ts';

type Ending = Pick<World, 'clock' | 'wake'>;

/** Signs out. May be repeated. */
export function endSession(world: Ending & Pick<World, 'db'>, { id, account }: Session): Promise<void> {
  return world.db.write(async (tx) => {
    if (!(await deleteSession(tx, id))) return;
    await append(world, tx, { kind: 'session.ended', actor: { kind: 'owner', account }, account, facts: { count: 1 } });
  });
}

/** Ends every session of an account, `except` one where given, and returns how many that were. */
export async function endSessionsOf(
  world: Ending,
  tx: WriteTx,
  account: AccountId,
  except?: SessionId,
): Promise<number> {
  const count = await deleteSessionsOf(tx, account, except);
  if (count > 0)
    await append(world, tx, { kind: 'session.ended', actor: { kind: 'system' }, account, facts: { count } });
  return count;
}
