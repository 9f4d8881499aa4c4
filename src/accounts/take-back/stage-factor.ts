// Stages the new authenticator. The same secret each time, so that leaving and coming back spoils no app.
import type { StagedFactor, TakeBackOver } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { newSecret, otpauthUri } from '../factors/index.ts';
import { accountById } from '../identity/index.ts';
import { lockLive, openSecret, sealSecret } from './staged.ts';
import { stage } from './store.ts';

export function stageFactor(
  world: Pick<World, 'db' | 'keys' | 'random' | 'site'>,
  operation: OperationId,
): Promise<Result<StagedFactor, TakeBackOver>> {
  return world.db.write(async (tx) => {
    const state = await lockLive(tx, operation);
    const account = state && (await accountById(tx, state.account));
    if (!state || !account) return refuse({ code: 'take_back_over' });
    const secret = state.sealedFactor ? openSecret(world, operation, state.sealedFactor) : newSecret(world.random);
    if (!state.sealedFactor) await stage(tx, operation, { sealed_factor: sealSecret(world, operation, secret) });
    return ok({ secret, uri: otpauthUri(world.site, account.username, secret) });
  });
}
