// Counts a try of something that can be guessed, before it is judged: five an hour.
import { after, before, hours, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { countTry } from './claims-store.ts';

const mostTries = 5;
const window = hours(1);

/** `key` says what is tried; only its keyed hash is kept. The same for what exists and what does not (law 1). */
export async function takeTry(
  world: Pick<World, 'clock' | 'keys'>,
  tx: WriteTx,
  key: string,
): Promise<Result<{ readonly left: number }, { readonly again: Date }>> {
  const now = world.clock.now();
  const { tries, since } = await countTry(tx, world.keys.mac('attempt-key', key), now, before(now, window));
  return tries > mostTries ? refuse({ again: after(since, window) }) : ok({ left: mostTries - tries });
}
