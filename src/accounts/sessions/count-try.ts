// Counts a guess before it is judged, in a transaction of its own: however many arrive at once, only the allowed ones are
// looked at (law 4).
import {
  type AccountId,
  after,
  ok,
  type Result,
  refuse,
  type SessionId,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { tellOwner } from '../identity/index.ts';
import { appCodesOffAt, tellsOwnerAt, triesPerSession, waitAfter } from './rules.ts';
import type { Session } from './session.ts';
import { countTryOf, deleteSession } from './store.ts';
import { countFactorTry, factorTriesOf, setWait } from './tries-store.ts';

export type TryRefusal =
  /** The half session ended: ten minutes passed, or it is signed in by now. */
  | { readonly code: 'session_over' }
  /** That was the last of five; the password is asked again. */
  | { readonly code: 'factor_tries_over' }
  /** Too many app codes for this account, in whatever session. A recovery code still signs in. */
  | { readonly code: 'factor_wait'; readonly until: Date }
  /** A hundred in a row: app codes are off until a recovery code signs in. */
  | { readonly code: 'app_codes_off' };

/** Counted so far: in this half session, and app codes in a row for the account. */
export interface Counted {
  readonly half: { readonly id: SessionId; readonly tries: number } | undefined;
  readonly account: number;
}

/** Counts one app code. */
export function countAppCode(
  world: Pick<World, 'clock' | 'db'>,
  session: Pick<Session, 'id' | 'account' | 'level'>,
): Promise<Result<Counted, TryRefusal>> {
  return world.db.write(async (tx) => {
    const account = await countForAccount(tx, session.account, world.clock.now());
    if (!account.ok) return account;
    return countForSession(tx, session, account.value);
  });
}

/** Counts one recovery code; 115 random bits need no wait over sessions. */
export const countRecoveryCode = (
  world: Pick<World, 'db'>,
  session: Pick<Session, 'id' | 'level'>,
): Promise<Result<Counted, TryRefusal>> => world.db.write((tx) => countForSession(tx, session, 0));

async function countForSession(
  tx: WriteTx,
  { id, level }: Pick<Session, 'id' | 'level'>,
  account: number,
): Promise<Result<Counted, TryRefusal>> {
  if (level === 'full') return ok({ half: undefined, account });
  const tries = await countTryOf(tx, id, triesPerSession);
  return tries === undefined ? refuse({ code: 'session_over' }) : ok({ half: { id, tries }, account });
}

export async function countForAccount(
  tx: WriteTx,
  account: AccountId,
  now: Date,
): Promise<
  Result<number, { readonly code: 'factor_wait'; readonly until: Date } | { readonly code: 'app_codes_off' }>
> {
  const tries = await countFactorTry(tx, account, now, appCodesOffAt);
  if (tries === undefined) {
    const until = (await factorTriesOf(tx, account))?.wait_until;
    return until && until > now ? refuse({ code: 'factor_wait', until }) : refuse({ code: 'app_codes_off' });
  }
  const wait = waitAfter(tries);
  if (wait !== undefined) await setWait(tx, account, after(now, wait));
  return ok(tries);
}

/**
 * What follows a code that was not accepted: it is recorded, the tenth app code in a row is told to the owner, and the fifth
 * try ends the half session. Returns the refusal that the person is to read.
 */
export async function afterRefusal<Refusal extends { readonly code: string }>(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  account: AccountId,
  counted: Counted,
  refusal: Refusal,
): Promise<Refusal | { readonly code: 'factor_tries_over' }> {
  const facts = { reason: refusal.code };
  await append(world, tx, { kind: 'factor.refused', actor: { kind: 'owner', account }, account, facts });
  if (counted.account === tellsOwnerAt)
    await tellOwner(world, tx, account, 'factor-guessed', { at: world.clock.now() });
  if (counted.half === undefined || counted.half.tries < triesPerSession) return refusal;
  await deleteSession(tx, counted.half.id);
  return { code: 'factor_tries_over' };
}
