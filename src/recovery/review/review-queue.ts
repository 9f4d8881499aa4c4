// What waits for people: oldest due first, and whether it waits for this reviewer.
import type { AccountId, World } from '../../kernel/index.ts';
import { type QueuedRequest, requestsForReview } from '../requests/index.ts';
import { decidersOf } from './store.ts';

/** `you`: decide. `another`: you have decided. `contest`: somebody objected, nobody decides before it ends. */
export type WaitsFor = 'you' | 'another' | 'contest';

export interface QueuedReview extends QueuedRequest {
  readonly waitsFor: WaitsFor;
  /** How many have decided on the evidence as it is. */
  readonly decisions: number;
}

/** Without requests about the reviewer's own account, and without those that two approved and the job carries out. */
export function reviewQueue(world: Pick<World, 'db'>, reviewer: AccountId): Promise<readonly QueuedReview[]> {
  return world.db.read(async (tx) => {
    const queued = (await requestsForReview(tx)).filter(({ account, approved }) => account !== reviewer && !approved);
    const deciders = await decidersOf(tx, queued);
    return queued.map((request) => {
      const decided = deciders.get(request.id) ?? [];
      return { ...request, waitsFor: waitsFor(request, decided.includes(reviewer)), decisions: decided.length };
    });
  });
}

const waitsFor = ({ state }: QueuedRequest, decided: boolean): WaitsFor =>
  state === 'contested' ? 'contest' : decided ? 'another' : 'you';
