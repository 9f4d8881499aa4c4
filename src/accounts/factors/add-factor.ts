// Adds the staged authenticator once a code from it was typed, inside the caller's transaction, recorded and told (law 13).
import { before, type FactorId, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import type { Factor } from './factor.ts';
import { installFactor, openSecret } from './install-factor.ts';
import { mostFactors, stagedFor, type TotpRefusal } from './rules.ts';
import type { Stager } from './stage-factor.ts';
import { factorRows, stagedRow, takeStaged } from './store.ts';
import { verifySecret } from './totp.ts';

export type AddFactorRefusal =
  | TotpRefusal
  /** Nothing was staged in this session, or its 30 minutes are over. */
  | { readonly code: 'factor_not_staged' }
  | { readonly code: 'factor_too_many'; readonly most: number };

type Adding = Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>;
export interface FirstCode extends Stager {
  readonly name: string;
  readonly typed: string;
}

export async function addFactor(
  world: Adding,
  tx: WriteTx,
  { account, session, name, typed }: FirstCode,
): Promise<Result<Factor, AddFactorRefusal>> {
  const now = world.clock.now();
  await lockAccount(tx, account);
  const staged = await stagedRow(tx, session, before(now, stagedFor));
  if (!staged || staged.account !== account) return refuse({ code: 'factor_not_staged' });
  const secret = openSecret(world.keys, staged.id, staged.sealed_secret);
  const proven = verifySecret(secret, typed, now, undefined);
  if (!proven.ok) return proven;
  if ((await factorRows(tx, account)).length >= mostFactors)
    return refuse({ code: 'factor_too_many', most: mostFactors });
  if (!(await takeStaged(tx, session, staged.id))) return refuse({ code: 'factor_not_staged' });
  const id = staged.id as FactorId;
  const factor = await installFactor(world, tx, { account, name, secret, id, step: proven.value.step });
  await append(world, tx, { kind: 'factor.added', actor: { kind: 'owner', account }, account });
  await tellOwner(world, tx, account, 'factor-added', { name, at: now });
  return ok(factor);
}
