// The job that moves requests on: what happened on the account's side, what was shown, holds that start and end, deadlines.
// What is due is in columns and compared with the Clock; running it twice or late does no harm.
import type { RequestId, WriteTx } from '../../kernel/index.ts';
import { everyoneWasTold } from '../../notices/index.ts';
import { takeDirectoryEvents } from './directory-events.ts';
import { endHold } from './end-hold.ts';
import { isUnderWay } from './grants-store.ts';
import { judgeRequest, lockWithRivals } from './judge-request.ts';
import { type Look, look } from './look.ts';
import { bySystem, move } from './move.ts';
import type { RecoveryWorld, Request } from './request.ts';
import { hasEnded, isJudged } from './rules.ts';
import { findRequest, lockOne, toAdvance, wipeReturnCodes } from './store.ts';

export async function advanceRequests(world: RecoveryWorld): Promise<void> {
  await takeDirectoryEvents(world);
  await world.db.write((tx) => wipeReturnCodes(tx, world.clock.now()));
  const faults: unknown[] = [];
  // One request that cannot be advanced does not hold up the others; the fault is reported when they are through.
  for (const id of await world.db.read((tx) => toAdvance(tx, world.clock.now())))
    await advance(world, id).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} requests could not be advanced`);
}

/** A request may go several steps in a row; more than these means that it goes in circles. */
const mostSteps = 8;

async function advance(world: RecoveryWorld, id: RequestId): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    const request = await world.db.read((tx) => findRequest(tx, id));
    const todo = request && todoOf(request, world.clock.now());
    if (!todo || !(await does[todo](world, request))) return;
  }
}

type Todo = 'judge' | 'end-hold' | 'start-hold' | 'deadline';

function todoOf({ life, judgeAt }: Request, now: Date): Todo | undefined {
  if (hasEnded(life.state)) return undefined;
  if (judgeAt && isJudged(life.state)) return 'judge';
  if (life.state === 'holding' && !life.hold?.startsAt) return 'start-hold';
  if (!life.due || life.due > now) return undefined;
  return life.state === 'holding' ? 'end-hold' : 'deadline';
}

/** Each returns whether it did something, so that it is worth looking again. */
const does: Record<Todo, (world: RecoveryWorld, request: Request) => Promise<boolean>> = {
  judge: async (world, request) => {
    const seen = await lookOrExpire(world, request);
    return world.db.write(async (tx) => {
      const locked = await lockWithRivals(tx, request, seen.account);
      if (!locked.request || !isSame(locked.request, request)) return true;
      await judgeRequest(world, tx, locked.request, locked.rivals, seen);
      return true;
    });
  },
  'start-hold': (world, request) =>
    locked(world, request, async (tx, same) => {
      if (!(await everyoneWasTold(world, tx, same.id, 'owner-hold'))) return false;
      return (await move(world, tx, same, { type: 'everyone-told' }, bySystem(undefined))).ok;
    }),
  'end-hold': async (world, request) => {
    const seen = await look(world, request);
    return locked(world, request, async (tx, same) => {
      await endHold(world, tx, same, seen);
      return true;
    });
  },
  deadline: async (world, request) => expire(world, request),
};

/** A directory that is down must not keep a request from its deadline: unknown is not a pass, and no dead end (laws 7, 19). */
async function lookOrExpire(world: RecoveryWorld, request: Request): Promise<Look> {
  try {
    return await look(world, request);
  } catch (fault) {
    if (request.life.due && request.life.due <= world.clock.now()) await expire(world, request);
    throw fault;
  }
}

const expire = (world: RecoveryWorld, request: Request): Promise<boolean> =>
  locked(world, request, async (tx, same) => {
    // A take-back that is under way is not stopped by the clock.
    if (same.life.state === 'granted' && (await isUnderWay(tx, same.id))) return false;
    return (await move(world, tx, same, { type: 'deadline' }, bySystem(undefined))).ok;
  });

const isSame = (a: Request, b: Request): boolean => a.life.state === b.life.state && a.evidence === b.evidence;

/** Does something to the request if it still is as it was read. */
const locked = (
  world: RecoveryWorld,
  request: Request,
  work: (tx: WriteTx, same: Request) => Promise<boolean>,
): Promise<boolean> =>
  world.db.write(async (tx) => {
    const same = await lockOne(tx, request.id);
    return same && isSame(same, request) ? work(tx, same) : true;
  });
