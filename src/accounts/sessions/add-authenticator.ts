// Adds an authenticator in a session that stays signed in: the session showed the new factor, all others did not, and where it
// is the account's first one they are no sessions from that moment on (`isAlive`).
import { ok, type Result, refuse } from '../../kernel/index.ts';
import { type AddFactorRefusal, addFactor } from '../factors/index.ts';
import { lockAccount } from '../identity/index.ts';
import { isStillAlive, renew } from './confirm.ts';
import type { Session } from './session.ts';
import type { SigningIn } from './sign-in.ts';

export type AddAuthenticatorRefusal = AddFactorRefusal | { readonly code: 'session_over' };

export function addAuthenticator(
  world: SigningIn,
  session: Session,
  input: { readonly name: string; readonly typed: string },
): Promise<Result<{ readonly token: string }, AddAuthenticatorRefusal>> {
  return world.db.write(async (tx): Promise<Result<{ readonly token: string }, AddAuthenticatorRefusal>> => {
    await lockAccount(tx, session.account);
    if (!(await isStillAlive(world, tx, session))) return refuse({ code: 'session_over' });
    const added = await addFactor(world, tx, { ...input, session: session.id, account: session.account });
    if (!added.ok) return added;
    const renewed = await renew(world, tx, session, true);
    // The factor is not to be there without its session.
    if (!renewed.ok) throw new Error(`session ${session.id} ended under the account's lock`);
    return ok(renewed.value);
  });
}
