// Proves that the new sheet was kept, by one of its codes typed back. Any of the eight will do, and none is spent (law 3).
import type { ProveSheetRefusal } from '../../directory/index.ts';
import { type OperationId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { readCode } from '../codes/index.ts';
import { lockLive, openSheet } from './staged.ts';
import { stage } from './store.ts';

export function proveSheet(
  world: Pick<World, 'db' | 'keys'>,
  operation: OperationId,
  typed: string,
): Promise<Result<null, ProveSheetRefusal>> {
  return world.db.write(async (tx) => {
    const state = await lockLive(tx, operation);
    if (!state) return refuse({ code: 'take_back_over' });
    if (state.sheetProven) return ok(null);
    const read = readCode(typed);
    if (!read.ok) return read;
    const sheet = state.sealedSheet && openSheet(world, operation, state.sealedSheet);
    if (!sheet?.codes.includes(read.value))
      return refuse({ code: 'code_not_of_this_sheet', wanted: sheet?.label ?? '' });
    await stage(tx, operation, { sheet_proven: true });
    return ok(null);
  });
}
