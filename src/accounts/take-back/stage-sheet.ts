// Stages the new sheet. The same one each time, so that the one that was printed is the one that works. Never a sheet that
// was staged in a session: whoever was inside may have seen that one.
import type { StagedSheet, TakeBackOver } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { makeSheet } from '../codes/index.ts';
import { lockLive, openSheet, sealSheet } from './staged.ts';
import { stage } from './store.ts';

export function stageSheet(
  world: Pick<World, 'db' | 'keys' | 'random' | 'clock'>,
  operation: OperationId,
): Promise<Result<StagedSheet, TakeBackOver>> {
  return world.db.write(async (tx) => {
    const state = await lockLive(tx, operation);
    if (!state) return refuse({ code: 'take_back_over' });
    if (state.sealedSheet) return ok(openSheet(world, operation, state.sealedSheet));
    const sheet = await makeSheet(world, tx, state.account);
    await stage(tx, operation, { sealed_sheet: sealSheet(world, operation, sheet) });
    return ok(sheet);
  });
}
