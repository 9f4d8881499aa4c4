// Judges what was shown, in the job, silently. At the first proof that fits the account, its owner is told (law 1).
import { newId, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { fits, markMatched } from '../proofs/index.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Look } from './look.ts';
import { bySystem, move } from './move.ts';
import { insertObjection } from './objections-store.ts';
import { type RecoveryWorld, type Request, withNewEvidence } from './request.ts';
import type { Judgement } from './rules.ts';
import { liveOfAccount, lockRequests } from './store.ts';
import { tellOwner } from './tell-owner.ts';

/** The request is locked with its rivals, is in a state that is judged, and has the evidence that was looked at. */
export async function judgeRequest(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  rivals: readonly Request[],
  seen: Look,
): Promise<Request> {
  const evaluation = await evaluate(world, tx, request, seen);
  const { decision } = evaluation;
  const judged: Request = {
    ...request,
    account: seen.account,
    tier: request.tier ?? seen.onRecord?.tier,
    judgeAt: undefined,
    assurance: decision.assurance.size,
  };
  const told = await noteFits(world, tx, judged, evaluation, seen);
  const moved = await move(
    world,
    tx,
    told,
    { type: 'judged', judgement: judgementOf(evaluation, seen) },
    bySystem(seen.onRecord),
  );
  if (!moved.ok) throw new Error(`a judgement was not taken: ${moved.refusal.code}`);
  return contestRivals(world, tx, moved.value, rivals, seen);
}

function judgementOf({ decision }: Evaluation, { onRecord }: Look): Judgement {
  switch (decision.decision) {
    case 'prove':
      return { decision: 'prove', lacking: decision.lacking };
    case 'review':
      return onRecord?.frozen ? { decision: 'prove', lacking: 'frozen' } : { decision: 'review' };
    case 'hold':
      if (onRecord?.frozen) return { decision: 'prove', lacking: 'frozen' };
      return { decision: 'hold', wait: decision.wait };
  }
}

/** Writes down what fits for the first time, and tells the owner at the very first. */
async function noteFits(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  { proofs }: Evaluation,
  { onRecord }: Look,
): Promise<Request> {
  const fitting = proofs.filter(({ kept, judged }) => fits(judged) && !kept.matchedAt);
  if (fitting.length === 0 || !onRecord) return request;
  const at = world.clock.now();
  const shown = { ...request, shownAt: request.shownAt ?? at };
  for (const { kept, judged } of fitting) {
    await markMatched(tx, kept.id, at);
    await append(world, tx, {
      kind: 'request.proof-shown',
      actor: { kind: 'claimant' },
      account: onRecord.account,
      request: request.id,
      facts: { proof: kept.shown.kind, counts: judged.verdict === 'counts' },
    });
  }
  const { username } = onRecord;
  const { reference = '' } = request;
  if (!request.shownAt)
    await tellOwner(world, tx, shown, onRecord, 'owner-proof-shown', (link) => ({ username, reference, at, link }));
  return shown;
}

/** Two requests for one account, both with proofs that fit, contest each other. */
async function contestRivals(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  rivals: readonly Request[],
  seen: Look,
): Promise<Request> {
  const others = rivals.filter((rival) => rival.shownAt && rival.account === request.account);
  const [first] = others;
  if (!request.shownAt || !first) return request;
  for (const rival of others) await contest(world, tx, rival, request, seen);
  return contest(world, tx, request, first, seen);
}

async function contest(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  by: Request,
  { onRecord }: Look,
): Promise<Request> {
  if (request.life.contestedAt) return request;
  const objection = { at: world.clock.now(), by: 'request', address: undefined, roots: by.assurance ?? 0 } as const;
  await insertObjection(tx, newId<'objection'>(world.random), request.id, objection);
  const contested = withNewEvidence(request, world.clock.now());
  const moved = await move(world, tx, contested, { type: 'objected' }, bySystem(onRecord));
  if (!moved.ok) throw new Error(`two requests for one account did not contest each other: ${moved.refusal.code}`);
  return moved.value;
}

/** Requests that this one may come to contest. */
export async function lockWithRivals(
  tx: WriteTx,
  request: Pick<Request, 'id'>,
  account: Look['account'],
): Promise<{ readonly request: Request | undefined; readonly rivals: readonly Request[] }> {
  const ids = account ? await liveOfAccount(tx, account) : [];
  const locked = await lockRequests(tx, [...new Set([request.id, ...ids])]);
  return {
    request: locked.find(({ id }) => id === request.id),
    rivals: locked.filter(({ id }) => id !== request.id),
  };
}
