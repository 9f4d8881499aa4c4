// What the account's side tells: somebody signed in with a factor, an address lapsed. Each is taken once (law 9).
import { type DirectoryEvent, takeEvent } from '../../directory/index.ts';
import { after, isAtOrAfter, newId, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { grantOf } from './grants-store.ts';
import { bySystem, move } from './move.ts';
import { insertObjection } from './objections-store.ts';
import { type RecoveryWorld, type Request, withNewEvidence } from './request.ts';
import { isJudged } from './rules.ts';
import { liveOfAccount, lockRequests, saveRequest } from './store.ts';

export async function takeDirectoryEvents(world: RecoveryWorld): Promise<void> {
  while (await world.db.write((tx) => takeOne(world, tx)));
}

async function takeOne(world: RecoveryWorld, tx: WriteTx): Promise<boolean> {
  const event = await takeEvent(tx, world.clock.now());
  if (!event) return false;
  const ids = await liveOfAccount(tx, event.account);
  const requests = ids.length > 0 ? await lockRequests(tx, ids) : [];
  for (const request of requests) {
    // What happened before a request was filed says nothing about it.
    if (!request.filedAt || event.at < request.filedAt) continue;
    if (event.type === 'factor-signed-in') await signedIn(world, tx, request, event);
    else if (isJudged(request.life.state)) await saveRequest(tx, withNewEvidence(request, world.clock.now()));
  }
  return true;
}

/** Who signs in with a factor older than 90 days is not locked out: the request ends. A younger factor only objects. */
async function signedIn(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  event: DirectoryEvent & { type: 'factor-signed-in' },
): Promise<void> {
  if ((await grantOf(tx, request.id))?.completingAt) return;
  const { matureAfter } = request.policy;
  const isOld = isAtOrAfter(event.at, after(new Date(event.facts.factorAddedAt), matureAfter));
  if (isOld) {
    await move(world, tx, request, { type: 'withdrawn', by: 'owner-signed-in' }, bySystem(undefined));
    return;
  }
  const objection = { at: world.clock.now(), by: 'factor', address: undefined, roots: 1 } as const;
  await insertObjection(tx, newId<'objection'>(world.random), request.id, objection);
  await append(world, tx, {
    kind: 'request.objected',
    actor: { kind: 'owner' },
    account: event.account,
    request: request.id,
    facts: { by: 'factor' },
  });
  const contested = request.life.contestedAt ? request : withNewEvidence(request, world.clock.now());
  await move(world, tx, contested, { type: 'objected' }, bySystem(undefined));
}
