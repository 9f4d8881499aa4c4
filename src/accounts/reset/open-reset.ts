// What a reset link opens, or why it does not. Looking changes nothing (law 16).
import { type AnyTx, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { type Account, accountById } from '../identity/index.ts';
import { type LinkProblem, linkProblem } from './rules.ts';
import { type FoundReset, resetByMac } from './store.ts';

export type ResetRefusal = { readonly code: 'reset_unknown' | LinkProblem };

/** Whoever holds the token may know whose it is: the secret was shown. */
export interface OpenReset {
  readonly username: string;
}

export function openReset(
  world: Pick<World, 'clock' | 'keys' | 'db'>,
  token: string,
): Promise<Result<OpenReset, ResetRefusal>> {
  return world.db.read(async (tx) => {
    const found = await liveReset(world, tx, token);
    return found.ok ? ok({ username: found.value.account.username }) : found;
  });
}

interface LiveReset {
  readonly reset: FoundReset;
  readonly account: Account;
}

export async function liveReset(
  world: Pick<World, 'clock' | 'keys'>,
  tx: AnyTx,
  token: string,
): Promise<Result<LiveReset, ResetRefusal>> {
  const reset = await resetByMac(tx, world.keys.mac('reset-token', token));
  const account = reset && (await accountById(tx, reset.account));
  if (!reset || !account) return refuse({ code: 'reset_unknown' });
  const { endedBy, expiresAt, epoch: madeAtEpoch } = reset;
  const { epoch, frozenAt } = account;
  const state = { endedBy, expiresAt, madeAtEpoch, epoch, frozen: frozenAt !== undefined };
  const problem = linkProblem(state, world.clock.now());
  return problem ? refuse({ code: problem }) : ok({ reset, account });
}
