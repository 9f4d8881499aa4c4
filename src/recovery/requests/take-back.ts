// Taking an account back with a grant: opened by a fresh proof for an hour, used once when everything new is staged (laws 4, 17).
import { after, type Duration, minutes, type OperationId, ok, type Result, refuse } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { countedOf } from './counted-of.ts';
import { type Grant, grantOf, markUsed, openWindow } from './grants-store.ts';
import { answersOf, type Claim, type RecoveryWorld } from './request.ts';
import type { State } from './rules.ts';
import { findRequest, lockOne } from './store.ts';

/** How long a fresh proof opens the take-back, and how long that then takes at most. */
const freshFor = minutes(10);
const windowFor = minutes(60);

/** The grant's id names the take-back across the contract, so that a grant has one take-back. */
const operationOf = ({ id }: Grant): OperationId => id as string as OperationId;

export interface TakeBackView {
  readonly state: State;
  readonly username: string;
  /** When the grant lapses. */
  readonly until: Date;
  /** The mailboxes that counted, to choose from. The claimant showed them, so they are whole. */
  readonly mailboxes: readonly string[];
  readonly passwordCounted: boolean;
  /** Until when the fresh proof opens the take-back. */
  readonly freshUntil: Date | undefined;
  /** Until when staging and using the grant work. */
  readonly windowUntil: Date | undefined;
  /** Names the take-back; undefined before it was opened. */
  readonly operation: OperationId | undefined;
  /** The grant was used; the account's side completes it. */
  readonly consumed: boolean;
  readonly probation: Duration;
}

/** `undefined` when there is no grant. */
export async function takeBackOf(world: RecoveryWorld, claim: Claim): Promise<TakeBackView | undefined> {
  const found = await world.db.read(async (tx) => {
    const request = await findRequest(tx, claim.request);
    const grant = await grantOf(tx, claim.request);
    return request && grant && { request, grant };
  });
  if (!found) return undefined;
  const { request, grant } = found;
  const counted = await countedOf(world, request);
  const now = world.clock.now();
  const freshUntil = grant.freshAt && after(grant.freshAt, freshFor);
  return {
    state: request.life.state,
    username: answersOf(world, request).username ?? '',
    until: grant.endsAt,
    mailboxes: counted.mailboxes,
    passwordCounted: counted.password,
    freshUntil: freshUntil && freshUntil > now ? freshUntil : undefined,
    windowUntil: grant.windowEndsAt && grant.windowEndsAt > now ? grant.windowEndsAt : undefined,
    operation: grant.windowEndsAt && operationOf(grant),
    consumed: grant.usedAt !== undefined,
    probation: grant.probation,
  };
}

export type OpenTakeBackRefusal = { readonly code: 'not_granted' | 'fresh_needed' };

/** Begins the take-back after a fresh proof, or goes on with it while its hour runs. */
export async function openTakeBack(
  world: RecoveryWorld,
  claim: Claim,
): Promise<Result<OperationId, OpenTakeBackRefusal>> {
  const request = await world.db.read((tx) => findRequest(tx, claim.request));
  const counted = request?.life.state === 'granted' ? (await countedOf(world, request)).mailboxes[0] : undefined;
  const opened = await world.db.write(async (tx): Promise<Result<Grant, OpenTakeBackRefusal>> => {
    const locked = await lockOne(tx, claim.request);
    const grant = locked?.life.state === 'granted' ? await grantOf(tx, locked.id) : undefined;
    const now = world.clock.now();
    if (!grant || grant.usedAt || grant.endsAt <= now) return refuse({ code: 'not_granted' });
    if (grant.windowEndsAt && grant.windowEndsAt > now) return ok(grant);
    if (!grant.freshAt || after(grant.freshAt, freshFor) <= now) return refuse({ code: 'fresh_needed' });
    const kept = grant.keptAddress ?? counted;
    await openWindow(tx, grant.id, now, after(now, windowFor), kept);
    return ok({ ...grant, keptAddress: kept });
  });
  if (!opened.ok) return opened;
  const operation = operationOf(opened.value);
  // Repeating it does nothing, so a crash before this line is mended by the next visit.
  await world.directory.takeBack.begin(operation, opened.value.account, opened.value.keptAddress);
  return ok(operation);
}

export type ConsumeRefusal = {
  readonly code: 'not_granted' | 'fresh_needed' | 'take_back_incomplete' | 'grant_used';
};

/** Everything new is staged: uses the grant, once, under any race. A job then has the account's side complete it. */
export async function consumeGrant(world: RecoveryWorld, claim: Claim): Promise<Result<null, ConsumeRefusal>> {
  const grant = await world.db.read((tx) => grantOf(tx, claim.request));
  if (!grant) return refuse({ code: 'not_granted' });
  const staged = await world.directory.takeBack.progress(operationOf(grant));
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    const now = world.clock.now();
    const current = request?.life.state === 'granted' ? await grantOf(tx, request.id) : undefined;
    if (!request || current?.id !== grant.id || current.endsAt <= now) return refuse({ code: 'not_granted' });
    if (current.usedAt) return refuse({ code: 'grant_used' });
    if (!current.windowEndsAt || current.windowEndsAt <= now) return refuse({ code: 'fresh_needed' });
    if (!staged.password || !staged.factor || !staged.sheet) return refuse({ code: 'take_back_incomplete' });
    if (!(await markUsed(tx, grant.id, now))) return refuse({ code: 'grant_used' });
    const about = { account: grant.account, request: request.id };
    await append(world, tx, { kind: 'grant.used', actor: { kind: 'claimant' }, ...about });
    await world.wake.wake(tx, 'complete-take-backs');
    return ok(null);
  });
}
