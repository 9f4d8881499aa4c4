// Sets the new password with a mailed link: spends it, ends every session, tells the owner, in one transaction.
// It signs nobody in and never touches the second factor (law 2).
import { ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { factorsOf } from '../factors/index.ts';
import {
  type AccountAddress,
  addressesOf,
  confirmOnRecord,
  lockAccount,
  raiseEpoch,
  tellOwner,
} from '../identity/index.ts';
import { hashPassword, installPassword, type PasswordProblem, passwordProblem } from '../passwords/index.ts';
import { endSessionsOf } from '../sessions/index.ts';
import { liveReset, type ResetRefusal } from './open-reset.ts';
import { useReset } from './store.ts';

export type CompleteResetRefusal = ResetRefusal | { readonly code: PasswordProblem | 'address_taken' };
type ResetWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

/** A password that may not be used leaves the link as it was. */
export async function completeReset(
  world: ResetWorld,
  { token, password }: { token: string; password: string },
): Promise<Result<null, CompleteResetRefusal>> {
  const looked = await world.db.read(async (tx) => {
    const live = await liveReset(world, tx, token);
    return live.ok ? ok({ ...live.value, addresses: await addressesOf(tx, live.value.account.id) }) : live;
  });
  if (!looked.ok) return looked;
  const { account, addresses } = looked.value;
  const words = {
    username: account.username,
    addresses: addresses.map((one) => one.address),
    siteName: world.site.name,
  };
  const problem = await passwordProblem(password, words);
  if (problem) return refuse({ code: problem });
  const hash = await hashPassword(world, password);
  return world.db.write(async (tx) => {
    await lockAccount(tx, account.id);
    return setPassword(world, tx, token, hash);
  });
}

/** Everything is looked at again: between the look above and this lock anything may have happened. */
async function setPassword(world: ResetWorld, tx: WriteTx, token: string, hash: string) {
  const now = world.clock.now();
  const live = await liveReset(world, tx, token);
  if (!live.ok) return live;
  const { reset, account } = live.value;
  if (!(await useReset(tx, reset.id, now))) return refuse({ code: 'reset_used' });
  const address = (await addressesOf(tx, account.id)).find((one) => one.id === reset.address);
  const refusal = await notConfirmed(world, tx, account.id, address);
  if (!address || refusal) return refuse(refusal ?? { code: 'reset_overtaken' });
  await installPassword(tx, account.id, hash, now, address.address);
  await raiseEpoch(tx, account.id);
  await endSessionsOf(world, tx, account.id);
  await append(world, tx, { kind: 'password.reset', actor: { kind: 'claimant' }, account: account.id });
  const link = `${world.site.origin}/forgot-password`;
  await tellOwner(world, tx, account.id, 'password-reset', { username: account.username, at: now, link });
  return ok(null);
}

/** Opening the link confirms an address nobody had confirmed, as long as the account has no factor. */
async function notConfirmed(
  world: ResetWorld,
  tx: WriteTx,
  account: Parameters<typeof confirmOnRecord>[2],
  address: AccountAddress | undefined,
): Promise<CompleteResetRefusal | undefined> {
  if (!address || address.suspendedAt) return { code: 'reset_overtaken' };
  if (address.confirmedAt) return undefined;
  if ((await factorsOf(tx, account)).length > 0) return { code: 'reset_overtaken' };
  return (await confirmOnRecord(world, tx, account, address.id)) ? undefined : { code: 'address_taken' };
}
