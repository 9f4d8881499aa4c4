// The second step with a recovery code. The code is spent in the transaction that writes the session: no session, no spending.
import { after, ok, type Result, refuse, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type CodeRefusal, readCode, useCode } from '../codes/index.ts';
import { type Account, lockAccount, restrictAccount } from '../identity/index.ts';
import { afterRefusal, countRecoveryCode, type TryRefusal } from './count-try.ts';
import { probationAfterCode } from './rules.ts';
import { type Session, type Started, startSession } from './session.ts';
import type { SigningIn } from './sign-in.ts';
import { isStillHalf } from './sign-in-with-totp.ts';
import { takeHalf } from './store.ts';
import { clearFactorTries } from './tries-store.ts';

export type CodeStepRefusal = CodeRefusal | TryRefusal;

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
    const used = await useCode(world, tx, account.id, typed);
    if (!used.ok) return refuse(await afterRefusal(world, tx, account.id, counted.value, used.refusal));
    await takeHalf(tx, half.id);
    return ok(await startWithCode(world, tx, account));
  });
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
