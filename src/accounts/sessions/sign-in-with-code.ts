// The second step with a recovery code. The code is spent in the transaction that writes the session: no session, no spending.
import { after, ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type CodeRefusal, readCode, useCode } from '../codes/index.ts';
import { type Account, lockAccount, restrictAccount } from '../identity/index.ts';
import { passwordOnRecord } from '../passwords/index.ts';
import { afterRefusal, countRecoveryCode, type TryRefusal } from './count-try.ts';
import { passwordSettles, probationAfterCode } from './rules.ts';
import { type Session, type Started, startSession } from './session.ts';
import type { SigningIn } from './sign-in.ts';
import { isStillHalf } from './sign-in-with-totp.ts';
import { takeHalf } from './store.ts';
import { clearFactorTries } from './tries-store.ts';

export type CodeStepRefusal =
  | CodeRefusal
  | TryRefusal
  /** On an account that many depend on: whoever has the mailbox set the password, so the code would be all that is left. */
  | { readonly code: 'password_set_by_mail'; readonly setAt: Date; readonly until: Date };

export async function signInWithCode(
  world: SigningIn,
  half: Session,
  typed: string,
): Promise<Result<Started, CodeStepRefusal>> {
  const read = readCode(typed);
  if (!read.ok) return read;
  const counted = await countRecoveryCode(world, half);
  if (!counted.ok) return counted;
  return world.db.write(async (tx): Promise<Result<Started, CodeStepRefusal>> => {
    const account = await lockAccount(tx, half.account);
    if (!(await isStillHalf(world, tx, half))) return refuse({ code: 'session_over' });
    const unsettled = await unsettledPassword(world, tx, account);
    if (unsettled) return refuse(unsettled);
    const used = await useCode(world, tx, account.id, typed);
    if (!used.ok) return refuse(await afterRefusal(world, tx, account.id, counted.value, used.refusal));
    await takeHalf(tx, half.id);
    return ok(await startWithCode(world, tx, account));
  });
}

async function unsettledPassword(world: SigningIn, tx: WriteTx, { id, tier }: Account) {
  if (tier === 'ordinary') return undefined;
  const password = await passwordOnRecord(tx, id);
  if (password?.setThrough === undefined) return undefined;
  const { setAt } = password;
  const until = after(setAt, passwordSettles);
  return until > world.clock.now() ? ({ code: 'password_set_by_mail', setAt, until } as const) : undefined;
}

/** No event for recovery: a code is not a factor (law 9). */
async function startWithCode(world: SigningIn, tx: WriteTx, account: Account): Promise<Started> {
  await clearFactorTries(tx, account.id);
  const actor = { kind: 'owner', account: account.id } as const;
  await append(world, tx, { kind: 'session.started', actor, account: account.id, facts: { with: 'recovery-code' } });
  const probation = probationAfterCode[account.tier];
  if (probation !== undefined) await restrictAccount(world, tx, account.id, after(world.clock.now(), probation));
  return startSession(world, tx, { account, kind: 'account', level: 'full', hasFactor: true });
}
