// "This was not me": one button, without signing in, until the request is completed. It stops and gains nothing (law 9).
import { type AnyTx, newId, ok, type RequestId, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { grantOf } from './grants-store.ts';
import { look } from './look.ts';
import { type MoveBy, move } from './move.ts';
import { insertObjection, type Objection, objectionLinkByMac } from './objections-store.ts';
import { type RecoveryWorld, type Request, withNewEvidence } from './request.ts';
import { hasEnded, type State } from './rules.ts';
import { findRequest, lockOne } from './store.ts';

export type ObjectionRefusal =
  | { readonly code: 'objection_link_unknown' }
  | { readonly code: 'request_has_ended'; readonly state: State }
  | { readonly code: 'request_completed' };

/** What the page may say to who holds the link: nothing about who asked. */
export interface ObjectionView {
  readonly reference: string;
  readonly filedAt: Date;
  readonly state: State;
  /** There was an objection already: another one adds nothing. */
  readonly contestedAt: Date | undefined;
  readonly until: Date | undefined;
}

/** GET of the link: changes nothing (law 16). */
export function lookAtObjection(
  world: Pick<RecoveryWorld, 'db' | 'keys'>,
  token: string,
): Promise<Result<ObjectionView, ObjectionRefusal>> {
  return world.db.read(async (tx) => {
    const link = await objectionLinkByMac(tx, world.keys.mac('objection-token', token));
    const request = link && (await findRequest(tx, link.request));
    if (!request) return refuse({ code: 'objection_link_unknown' });
    const problem = await stoppable(tx, request);
    return problem ? refuse(problem) : ok(viewOf(request));
  });
}

/** The same for the account's own pages; undefined when there is nothing to stop any more. */
export const viewForOwner = async (tx: AnyTx, request: Request): Promise<ObjectionView | undefined> =>
  (await stoppable(tx, request)) ? undefined : viewOf(request);

const viewOf = ({ reference = '', filedAt, openedAt, life }: Request): ObjectionView => ({
  reference,
  filedAt: filedAt ?? openedAt,
  state: life.state,
  contestedAt: life.contestedAt,
  until: life.due,
});

/** POST of its button. `noted`: the one contest was before, so this is written down and changes nothing. */
export async function objectTo(
  world: RecoveryWorld,
  token: string,
): Promise<Result<'stopped' | 'noted', ObjectionRefusal>> {
  const link = await world.db.read((tx) => objectionLinkByMac(tx, world.keys.mac('objection-token', token)));
  if (!link) return refuse({ code: 'objection_link_unknown' });
  // One mailbox is one root, whichever of them it is.
  return object(world, link.request, { by: 'mailbox', address: link.address, roots: 1 });
}

export async function object(
  world: RecoveryWorld,
  id: RequestId,
  objection: Omit<Objection, 'at'>,
): Promise<Result<'stopped' | 'noted', ObjectionRefusal>> {
  const seen = await world.db.read((tx) => findRequest(tx, id));
  if (!seen) return refuse({ code: 'objection_link_unknown' });
  const { onRecord } = await look(world, seen);
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, id);
    if (!request) return refuse({ code: 'objection_link_unknown' });
    const problem = await stoppable(tx, request);
    if (problem) return refuse(problem);
    return stop(world, tx, request, objection, { actor: { kind: 'owner' }, onRecord });
  });
}

async function stop(
  world: RecoveryWorld,
  tx: WriteTx,
  request: Request,
  objection: Omit<Objection, 'at'>,
  by: MoveBy,
): Promise<Result<'stopped' | 'noted', ObjectionRefusal>> {
  const wasContested = request.life.contestedAt !== undefined;
  await insertObjection(tx, newId<'objection'>(world.random), request.id, { ...objection, at: world.clock.now() });
  const facts = { by: objection.by };
  await append(world, tx, {
    kind: 'request.objected',
    actor: by.actor,
    account: request.account,
    request: request.id,
    facts,
  });
  // The objecting channel counts no more: approvals of what it was part of are void.
  const contested = wasContested ? request : withNewEvidence(request, world.clock.now());
  const moved = await move(world, tx, contested, { type: 'objected' }, by);
  if (!moved.ok) throw new Error(`an objection was not taken: ${moved.refusal.code}`);
  await world.wake.wake(tx, 'advance-requests');
  return ok(wasContested ? 'noted' : 'stopped');
}

/** Why it cannot be stopped any more. From the moment the account's side was told to complete, nobody can. */
async function stoppable(tx: AnyTx, { id, life }: Request): Promise<ObjectionRefusal | undefined> {
  if (life.state === 'completed') return { code: 'request_completed' };
  if (hasEnded(life.state)) return { code: 'request_has_ended', state: life.state };
  return (await grantOf(tx, id))?.completingAt ? { code: 'request_completed' } : undefined;
}
