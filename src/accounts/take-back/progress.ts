// How far a take-back is. A completed one has all of it.
import type { TakeBackProgress } from '../../directory/index.ts';
import type { OperationId, World } from '../../kernel/index.ts';
import { stateOf } from './store.ts';

export async function progress(world: Pick<World, 'db'>, operation: OperationId): Promise<TakeBackProgress> {
  const state = await world.db.read((tx) => stateOf(tx, operation));
  const completedAt = state?.completedAt;
  const done = completedAt !== undefined;
  return {
    password: done || state?.passwordHash !== undefined,
    factor: done || state?.factorStep !== undefined,
    sheet: done || state?.sheetProven === true,
    completedAt,
  };
}
