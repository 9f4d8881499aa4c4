// The second step with a code from an authenticator app.
import { announce } from '../../directory/index.ts';
import { ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type Factor, readAppCode, type TotpRefusal, useTotp } from '../factors/index.ts';
import { type Account, lockAccount } from '../identity/index.ts';
import { afterRefusal, countAppCode, type TryRefusal } from './count-try.ts';
import type { SessionKind } from './rules.ts';
import { type Session, type Started, startSession } from './session.ts';
import { liveSession } from './session-of.ts';
import type { SigningIn } from './sign-in.ts';
import { sessionById, takeHalf } from './store.ts';
import { clearFactorTries } from './tries-store.ts';

export type SecondStepRefusal = TotpRefusal | TryRefusal;

export async function signInWithTotp(
  world: SigningIn,
  half: Session,
  typed: string,
): Promise<Result<Started, SecondStepRefusal>> {
  // What cannot be a code is not a guess.
  if (readAppCode(typed) === undefined) return refuse({ code: 'totp_malformed' });
  const counted = await countAppCode(world, half);
  if (!counted.ok) return counted;
  return world.db.write(async (tx): Promise<Result<Started, SecondStepRefusal>> => {
    const account = await lockAccount(tx, half.account);
    if (!(await isStillHalf(world, tx, half))) return refuse({ code: 'session_over' });
    const used = await useTotp(world, tx, account.id, typed);
    if (!used.ok) return refuse(await afterRefusal(world, tx, account.id, counted.value, used.refusal));
    await takeHalf(tx, half.id);
    return ok(await startWithFactor(world, tx, account, 'account', used.value));
  });
}

/** Asked under the account's lock, which everything that ends sessions takes too. */
export async function isStillHalf(world: Pick<SigningIn, 'clock'>, tx: WriteTx, half: Session): Promise<boolean> {
  const row = await sessionById(tx, half.id);
  return row?.level === 'password' && (await liveSession(tx, row, world.clock.now())) !== undefined;
}

/** Begins the full session, and lets recovery hear of it in the same transaction (law 9). */
export async function startWithFactor(
  world: SigningIn,
  tx: WriteTx,
  account: Account,
  kind: SessionKind,
  factor: Factor,
): Promise<Started> {
  await clearFactorTries(tx, account.id);
  const actor = { kind: kind === 'console' ? 'reviewer' : 'owner', account: account.id } as const;
  const entry = kind === 'console' ? 'console.signed-in' : 'session.started';
  await append(world, tx, { kind: entry, actor, account: account.id, facts: { with: 'totp' } });
  const facts = { factorAddedAt: factor.addedAt.toISOString() };
  await announce(world, tx, { type: 'factor-signed-in', account: account.id, at: world.clock.now(), facts });
  return startSession(world, tx, { account, kind, level: 'full', hasFactor: true });
}
