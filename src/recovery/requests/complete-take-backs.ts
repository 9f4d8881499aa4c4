// The job that has the account's side put in force what was staged. Recovery has committed before it calls, and every call
// may be repeated, so a crash anywhere is mended by the next run.
import { after, type OperationId } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { sameMailbox } from '../proofs/index.ts';
import { type Grant, markCompleted, markCompleting, toComplete } from './grants-store.ts';
import { bySystem, move } from './move.ts';
import type { RecoveryWorld, Request } from './request.ts';
import { lockOne } from './store.ts';

export async function completeTakeBacks(world: RecoveryWorld): Promise<void> {
  const faults: unknown[] = [];
  for (const grant of await world.db.read(toComplete))
    await completeOne(world, grant).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} take-backs could not be completed`);
}

async function completeOne(world: RecoveryWorld, grant: Grant): Promise<void> {
  if (!(await isStillGranted(world, grant))) return;
  const operation = grant.id as string as OperationId;
  const completed = await world.directory.takeBack.complete(operation);
  if (!completed.ok) return giveUp(world, grant);
  const until = after(completed.value.completedAt, grant.probation);
  await world.directory.restrict(operation, grant.account, until);
  await finish(world, grant, completed.value.completedAt, until);
}

/** Up to here an objection stops it; from this mark on nobody does (law 9). */
const isStillGranted = (world: RecoveryWorld, grant: Grant): Promise<boolean> =>
  world.db.write(async (tx) => {
    const request = await lockOne(tx, grant.request);
    if (request?.life.state !== 'granted') return false;
    await markCompleting(tx, grant.id, world.clock.now());
    return true;
  });

async function finish(world: RecoveryWorld, grant: Grant, at: Date, until: Date): Promise<void> {
  const onRecord = await world.directory.onRecord(grant.account);
  await world.db.write(async (tx) => {
    const request = await lockOne(tx, grant.request);
    if (request?.life.state !== 'granted') return;
    await markCompleted(tx, grant.id, world.clock.now());
    const moved = await move(world, tx, request, { type: 'completed' }, bySystem(onRecord));
    if (!moved.ok) throw new Error(`a take-back was not completed: ${moved.refusal.code}`);
    const about = { account: grant.account, request: request.id };
    await append(world, tx, { kind: 'request.completed', actor: { kind: 'system' }, ...about });
    const { reference = '', contact, language } = request;
    // The account's side told every address in the transaction of the change; the claimant's own is told if it is none of them.
    if (contact !== undefined && !onRecord?.addresses.some(({ address }) => sameMailbox(address, contact)))
      await tellByMail(
        world,
        tx,
        'request-completed',
        contact,
        { reference, at, until },
        { request: request.id, language },
      );
  });
}

/** The account's side refused: frozen, or another take-back took its place. The request is judged again. */
const giveUp = (world: RecoveryWorld, grant: Grant): Promise<void> =>
  world.db.write(async (tx) => {
    const request: Request | undefined = await lockOne(tx, grant.request);
    if (request?.life.state !== 'granted') return;
    const again = { ...request, judgeAt: world.clock.now() };
    await move(world, tx, again, { type: 'take-back-failed' }, bySystem(undefined));
    await world.wake.wake(tx, 'advance-requests');
  });
