// Who may see a request: the browser that opened it, or who knows reference and return code. Only hashes are kept.
import {
  after,
  type Duration,
  days,
  looksLikeToken,
  newToken,
  type RequestId,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { deleteClaim, findClaim, insertClaim } from './claims-store.ts';
import type { Claim } from './request.ts';

/** How long a browser knows its request. */
export const claimLasts: Duration = days(7);

/** Starts a claim session in the caller's transaction and returns its token, which is not kept. */
export async function startClaim(
  world: Pick<World, 'clock' | 'random' | 'keys'>,
  tx: WriteTx,
  request: RequestId,
): Promise<string> {
  const token = newToken(world.random);
  const now = world.clock.now();
  await insertClaim(tx, world.keys.mac('claim-session', token), request, now, after(now, claimLasts));
  return token;
}

/** The request that this token may see; `undefined` when it is none of ours, or over. */
export async function claimOf(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  token: string | undefined,
): Promise<Claim | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const request = await world.db.read((tx) => findClaim(tx, world.keys.mac('claim-session', token), world.clock.now()));
  return request && { request };
}

/** "Finish and clear this device." */
export async function endClaim(world: Pick<World, 'db' | 'keys'>, token: string): Promise<void> {
  if (!looksLikeToken(token)) return;
  await world.db.write((tx) => deleteClaim(tx, world.keys.mac('claim-session', token)));
}
