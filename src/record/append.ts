// Writes an entry in the transaction of the change it tells of (law 13).
import type { World, WriteTx } from '../kernel/index.ts';
import type { NewEntry } from './entry.ts';
import { insertEntry } from './store.ts';

export async function append(world: Pick<World, 'clock' | 'wake'>, tx: WriteTx, entry: NewEntry): Promise<void> {
  await insertEntry(tx, world.clock.now(), entry);
  await world.wake.wake(tx, 'chain-record');
}
