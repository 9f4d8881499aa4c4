// Counts a try of something that can be guessed, before it is judged: five an hour, unless said otherwise.
import {
  after,
  before,
  type Duration,
  hours,
  ok,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { countTry } from './claims-store.ts';

export const tryWindow: Duration = hours(1);

/** `key` says what is tried; only its keyed hash is kept. The same for what exists and what does not (law 1). */
export async function takeTry(
  world: Pick<World, 'clock' | 'keys'>,
  tx: WriteTx,
  key: string,
  most = 5,
): Promise<Result<{ readonly left: number }, { readonly again: Date }>> {
  const now = world.clock.now();
  const { tries, since } = await countTry(tx, world.keys.mac('attempt-key', key), now, before(now, tryWindow));
  return tries > most ? refuse({ again: after(since, tryWindow) }) : ok({ left: most - tries });
}
