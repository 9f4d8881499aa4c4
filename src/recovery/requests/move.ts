// Moves a request along its life: the one place where a state changes. State, entry and notices are one transaction (law 13).
import type { OnRecord } from '../../directory/index.ts';
import { type Language, ok, type Result, type WriteTx } from '../../kernel/index.ts';
import { type Actor, append } from '../../record/index.ts';
import { sayDuration } from '../../words/index.ts';
import { voidGrant } from './grants-store.ts';
import { answersOf, type Request } from './request.ts';
import { hasEnded, type Life, type LifeEvent, type LifeRefusal, next } from './rules.ts';
import { saveRequest } from './store.ts';
import { tellClaimant } from './tell-claimant.ts';
import { type Telling, tellOwner } from './tell-owner.ts';

export interface MoveBy {
  readonly actor: Actor;
  /** What is on record, for notices to its addresses. Without it only the account's pages are told. */
  readonly onRecord: OnRecord | undefined;
  /** For those pages, where there is no `onRecord`. */
  readonly ownerReads?: Language | undefined;
}
export const bySystem = (onRecord: OnRecord | undefined, ownerReads?: Language): MoveBy => ({
  actor: { kind: 'system' },
  onRecord,
  ownerReads,
});

/** The request, which this transaction has locked, after the event. Saved, recorded and told. */
export async function move(
  world: Telling,
  tx: WriteTx,
  request: Request,
  event: LifeEvent,
  by: MoveBy,
): Promise<Result<Request, LifeRefusal>> {
  const { life } = request;
  const after = next(life, event, world.clock.now());
  if (!after.ok) return after;
  const moved = { ...request, life: after.value };
  await saveRequest(tx, moved);
  if (after.value === life) return ok(moved);
  if (life.state === 'granted' && after.value.state !== 'completed') await voidGrant(tx, request.id, world.clock.now());
  await record(world, tx, life, moved, by.actor);
  await tellClaimant(world, tx, life, moved);
  await tellTheOwner(world, tx, life, moved, by);
  if (after.value.due) await world.wake.wake(tx, 'advance-requests', after.value.due);
  return ok(moved);
}

/** The account is named only once its owner was told: before, filing changes nothing for them (law 10). */
async function record(world: Telling, tx: WriteTx, before: Life, request: Request, actor: Actor): Promise<void> {
  const { life, id, shownAt } = request;
  const account = shownAt && request.account;
  const facts = { from: before.state, to: life.state, why: life.why ?? null, until: life.due?.toISOString() ?? null };
  await append(world, tx, { kind: 'request.state', actor, account, request: id, facts });
}

async function tellTheOwner(
  world: Telling,
  tx: WriteTx,
  before: Life,
  request: Request,
  { onRecord, ownerReads }: MoveBy,
): Promise<void> {
  const { life, account, shownAt, reference = '' } = request;
  if (!shownAt || !account) return;
  const username = onRecord?.username ?? answersOf(world, request).username ?? '';
  const known = onRecord ?? { account, username, addresses: [], language: ownerReads };
  const until = life.due ?? life.since;
  const entered = life.state !== before.state;
  if (life.state === 'holding' && life.hold && entered) {
    const { wait } = life.hold;
    await tellOwner(world, tx, request, known, 'owner-hold', (link, say) => ({
      username,
      reference,
      wait: sayDuration(say, wait),
      link,
    }));
  } else if (life.state === 'granted' && entered)
    await tellOwner(world, tx, request, known, 'owner-granted', (link) => ({ username, reference, until, link }));
  else if (life.state === 'contested' && entered)
    await tellOwner(world, tx, request, known, 'owner-contested', () => ({ username, reference, until }));
  else if (hasEnded(life.state) && life.state !== 'completed')
    await tellOwner(world, tx, request, known, 'owner-ended', () => ({ username, reference }));
}
