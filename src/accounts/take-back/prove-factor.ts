// Proves the new authenticator by a code it shows. The code's step is kept, so that the same code does not sign in as well.
import type { ProveFactorRefusal } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, unreachable, type World } from '../../kernel/index.ts';
import { type TotpRefusal, verifySecret } from '../factors/index.ts';
import { lockLive, openSecret } from './staged.ts';
import { stage } from './store.ts';

export function proveFactor(
  world: Pick<World, 'db' | 'keys' | 'clock'>,
  operation: OperationId,
  code: string,
): Promise<Result<null, ProveFactorRefusal>> {
  return world.db.write(async (tx) => {
    const state = await lockLive(tx, operation);
    if (!state) return refuse({ code: 'take_back_over' });
    if (state.factorStep !== undefined) return ok(null);
    if (!state.sealedFactor) return refuse({ code: 'totp_wrong' });
    const secret = openSecret(world, operation, state.sealedFactor);
    const verified = verifySecret(secret, code, world.clock.now(), undefined);
    if (!verified.ok) return refuse(asProven(verified.refusal));
    await stage(tx, operation, { factor_step: verified.value.step });
    return ok(null);
  });
}

function asProven(refusal: TotpRefusal): ProveFactorRefusal {
  switch (refusal.code) {
    case 'totp_malformed':
    case 'totp_clock_off':
      return refusal;
    case 'totp_wrong':
    // Nothing was used with a secret that is not proven yet; were it so, the next code would do.
    case 'totp_used':
      return { code: 'totp_wrong' };
    default:
      return unreachable(refusal);
  }
}
