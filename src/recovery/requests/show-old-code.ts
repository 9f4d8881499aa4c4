// Takes an old recovery code as support: people see what it turned out to be. It adds no root, is not spent and not kept,
// and the claimant hears nothing about it (law 1), but that it cannot be one: length and check character tell everybody the same.
import type { CodeShapeRefusal } from '../../directory/index.ts';
import { newId, ok, type Result, refuse } from '../../kernel/index.ts';
import { countOldCodes, insertOldCode } from '../proofs/index.ts';
import { answersOf, type Claim, type RecoveryWorld, withNewEvidence } from './request.ts';
import { takesProof } from './rules.ts';
import { lockOne, saveRequest } from './store.ts';

export type ShowOldCodeRefusal =
  | { readonly code: 'codes_tries_used' | 'username_first' | 'request_takes_no_proof' }
  | CodeShapeRefusal;

const mostOldCodes = 5;

export async function showOldCode(
  world: RecoveryWorld,
  claim: Claim,
  code: string,
): Promise<Result<null, ShowOldCodeRefusal>> {
  const read = await world.directory.readCode(code);
  if (!read.ok) return read;
  const taken = await world.db.write(async (tx): Promise<Result<string, ShowOldCodeRefusal>> => {
    const request = await lockOne(tx, claim.request);
    if (!request || !takesProof(request.life.state)) return refuse({ code: 'request_takes_no_proof' });
    const { username } = answersOf(world, request);
    if (!username) return refuse({ code: 'username_first' });
    if ((await countOldCodes(tx, request.id)) >= mostOldCodes) return refuse({ code: 'codes_tries_used' });
    return ok(username);
  });
  if (!taken.ok) return taken;
  const account = await world.directory.find(taken.value);
  const seen = await world.directory.lookAtCode(account, code);
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    // The state may have moved on while the code was looked at.
    if (!request || !takesProof(request.life.state)) return refuse({ code: 'request_takes_no_proof' });
    if ((await countOldCodes(tx, request.id)) >= mostOldCodes) return refuse({ code: 'codes_tries_used' });
    const now = world.clock.now();
    await insertOldCode(tx, { id: newId<'old-code'>(world.random), request: request.id, account, at: now }, seen);
    await saveRequest(tx, withNewEvidence(request, now));
    await world.wake.wake(tx, 'advance-requests');
    return ok(null);
  });
}
