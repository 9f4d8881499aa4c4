// The same button for an owner who is signed in: the account's own pages are a channel too (law 8).
import { type AccountId, type RequestId, type Result, refuse } from '../../kernel/index.ts';
import { type ObjectionRefusal, type ObjectionView, object, viewForOwner } from './object-to.ts';
import type { RecoveryWorld } from './request.ts';
import { findRequest, liveOfAccount } from './store.ts';

export type OwnersRequest = ObjectionView & { readonly id: RequestId };

/** Requests for this account of which its owner was told, and which can still be stopped. */
export function requestsAgainst(
  world: Pick<RecoveryWorld, 'db'>,
  account: AccountId,
): Promise<readonly OwnersRequest[]> {
  return world.db.read(async (tx) => {
    const found: OwnersRequest[] = [];
    for (const id of await liveOfAccount(tx, account)) {
      const request = await findRequest(tx, id);
      // Before a proof was shown, the request says nothing about the account (law 10).
      const view = request?.shownAt && (await viewForOwner(tx, request));
      if (view) found.push({ ...view, id });
    }
    return found;
  });
}

export async function objectAsOwner(
  world: RecoveryWorld,
  account: AccountId,
  id: RequestId,
): Promise<Result<'stopped' | 'noted', ObjectionRefusal>> {
  const mine = await requestsAgainst(world, account);
  if (!mine.some((one) => one.id === id)) return refuse({ code: 'objection_link_unknown' });
  return object(world, id, { by: 'owner', address: undefined, roots: 1 });
}
