// Signs a reviewer in to the console: a session of its own, always with a factor shown now.
import { ok, type Result, refuse } from '../../kernel/index.ts';
import { factorsOf, readAppCode, useTotp } from '../factors/index.ts';
import { lockAccount } from '../identity/index.ts';
import { afterRefusal, countForAccount } from './count-try.ts';
import type { Started } from './session.ts';
import { type NameAndPassword, provePassword, type SignInRefusal, type SigningIn } from './sign-in.ts';
import { type SecondStepRefusal, startWithFactor } from './sign-in-with-totp.ts';

export type ConsoleRefusal = SignInRefusal | SecondStepRefusal;

/**
 * Who is no reviewer, has no factor, or is on probation is answered like a wrong password: an account that was just taken back
 * decides over nobody else's (law 17).
 */
export async function signInToConsole(
  world: SigningIn,
  input: NameAndPassword & { readonly code: string },
): Promise<Result<Started, ConsoleRefusal>> {
  if (readAppCode(input.code) === undefined) return refuse({ code: 'totp_malformed' });
  const proven = await provePassword(world, input);
  if (!proven.ok) return proven;
  const { id, epoch, role, restrictedUntil } = proven.value;
  const factors = await world.db.read((tx) => factorsOf(tx, id));
  const onProbation = restrictedUntil !== undefined && restrictedUntil > world.clock.now();
  if (role !== 'reviewer' || factors.length === 0 || onProbation) return refuse({ code: 'sign_in_wrong' });
  const counted = await world.db.write((tx) => countForAccount(tx, id, world.clock.now()));
  if (!counted.ok) return counted;
  return world.db.write(async (tx): Promise<Result<Started, ConsoleRefusal>> => {
    const account = await lockAccount(tx, id);
    if (account.epoch !== epoch || account.role !== 'reviewer') return refuse({ code: 'sign_in_wrong' });
    const used = await useTotp(world, tx, id, input.code);
    if (used.ok) return ok(await startWithFactor(world, tx, account, 'console', used.value));
    return refuse(await afterRefusal(world, tx, id, { half: undefined, account: counted.value }, used.refusal));
  });
}
