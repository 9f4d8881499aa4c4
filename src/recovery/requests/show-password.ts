// Takes the account's password as a proof. It is checked by the directory, with the same work for an account that does not
// exist, and answered with "noted" until a first proof was shown (law 1). Five tries a request, counted before the check.
import { newId, ok, type RequestId, type Result, refuse } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { insertPasswordTry, type ProofId, proofsOf, settlePasswordTry } from '../proofs/index.ts';
import { answersOf, type Claim, type RecoveryWorld, withNewEvidence } from './request.ts';
import { takesProof } from './rules.ts';
import { lockOne, saveRequest } from './store.ts';

export type ShowPasswordRefusal = {
  readonly code: 'password_tries_used' | 'username_first' | 'request_takes_no_proof';
};
/** Only after a first proof was shown does the answer say more than that we took it. */
type PasswordAnswer = 'noted' | 'right' | 'wrong';

const mostPasswordTries = 5;
export const passwordTriesLeft = (tried: number): number => Math.max(0, mostPasswordTries - tried);

export async function showPassword(
  world: RecoveryWorld,
  claim: Claim,
  password: string,
): Promise<Result<PasswordAnswer, ShowPasswordRefusal>> {
  const taken = await countIt(world, claim);
  if (!taken.ok) return taken;
  const { proof, username, knownToOwner } = taken.value;
  const account = await world.directory.find(username);
  const outcome = await world.directory.checkPassword(account, password);
  await world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request) throw new Error(`request ${claim.request} is gone`);
    await settlePasswordTry(tx, proof, account, outcome);
    // The state may have moved on while the password was checked; then it changes nothing any more.
    if (takesProof(request.life.state)) await saveRequest(tx, withNewEvidence(request, world.clock.now()));
    const facts = { proof: 'password' };
    await append(world, tx, { kind: 'request.proof-noted', actor: { kind: 'claimant' }, request: request.id, facts });
    await world.wake.wake(tx, 'advance-requests');
  });
  if (!knownToOwner || outcome === 'unknown') return ok('noted');
  return ok(outcome === 'shown' ? 'right' : 'wrong');
}

interface Try {
  readonly proof: ProofId;
  readonly username: string;
  readonly knownToOwner: boolean;
}

function countIt(world: RecoveryWorld, claim: { request: RequestId }): Promise<Result<Try, ShowPasswordRefusal>> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request || !takesProof(request.life.state)) return refuse({ code: 'request_takes_no_proof' });
    const { username } = answersOf(world, request);
    if (!username) return refuse({ code: 'username_first' });
    const tried = (await proofsOf(tx, request.id)).filter(({ shown }) => shown.kind === 'password').length;
    if (passwordTriesLeft(tried) === 0) return refuse({ code: 'password_tries_used' });
    const proof = newId<'proof'>(world.random);
    await insertPasswordTry(tx, { id: proof, request: request.id, at: world.clock.now() });
    return ok({ proof, username, knownToOwner: request.shownAt !== undefined });
  });
}
