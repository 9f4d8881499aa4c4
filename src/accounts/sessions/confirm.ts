// "Confirm it is you" in a session that is signed in already: what was shown longer than 15 minutes ago is shown again.
import { newToken, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { type CodeRefusal, readCode, useCode } from '../codes/index.ts';
import { factorsOf, readAppCode, type TotpRefusal, useTotp } from '../factors/index.ts';
import { lockAccount } from '../identity/index.ts';
import { checkPassword } from '../passwords/index.ts';
import { afterRefusal, type Counted, countAppCode, type TryRefusal } from './count-try.ts';
import type { Session } from './session.ts';
import { liveSession } from './session-of.ts';
import type { SigningIn } from './sign-in.ts';
import { freshen, sessionById } from './store.ts';
import { clearFactorTries } from './tries-store.ts';

export type ConfirmRefusal = TotpRefusal | TryRefusal;
export type ConfirmPasswordRefusal = { readonly code: 'password_wrong' } | TryRefusal;
type Renewed = { readonly token: string };

export async function confirmFactor(
  world: SigningIn,
  session: Session,
  typed: string,
): Promise<Result<Renewed, ConfirmRefusal>> {
  if (readAppCode(typed) === undefined) return refuse({ code: 'totp_malformed' });
  const counted = await countAppCode(world, session);
  if (!counted.ok) return counted;
  return world.db.write((tx) =>
    confirmBy(world, tx, session, counted.value, () => useTotp(world, tx, session.account, typed)),
  );
}

/** For who is still signed in and lost the app: a recovery code is spent, and new factors can be set up. */
export async function confirmWithCode(
  world: SigningIn,
  session: Session,
  typed: string,
): Promise<Result<Renewed, CodeRefusal | TryRefusal>> {
  const read = readCode(typed);
  if (!read.ok) return read;
  return world.db.write((tx) =>
    confirmBy(world, tx, session, { half: undefined, account: 0 }, () => useCode(world, tx, session.account, typed)),
  );
}

async function confirmBy<Refusal extends { readonly code: string }>(
  world: SigningIn,
  tx: WriteTx,
  session: Session,
  counted: Counted,
  use: () => Promise<Result<unknown, Refusal>>,
): Promise<Result<Renewed, Refusal | TryRefusal>> {
  await lockAccount(tx, session.account);
  if (!(await isStillAlive(world, tx, session))) return refuse({ code: 'session_over' });
  const used = await use();
  if (!used.ok) return refuse(await afterRefusal(world, tx, session.account, counted, used.refusal));
  await clearFactorTries(tx, session.account);
  return renew(world, tx, session, true);
}

/** An account without a factor confirms with its password. */
export async function confirmPassword(
  world: SigningIn,
  session: Session,
  password: string,
): Promise<Result<Renewed, ConfirmPasswordRefusal>> {
  const counted = await countAppCode(world, session);
  if (!counted.ok) return counted;
  const checked = await checkPassword(world, session.account, password);
  return world.db.write(async (tx): Promise<Result<Renewed, ConfirmPasswordRefusal>> => {
    await lockAccount(tx, session.account);
    if (!(await isStillAlive(world, tx, session))) return refuse({ code: 'session_over' });
    // Where a factor was added meanwhile, the password is not enough any more.
    if ((await factorsOf(tx, session.account)).length > 0) return refuse({ code: 'session_over' });
    if (checked === 'wrong')
      return refuse(await afterRefusal(world, tx, session.account, counted.value, { code: 'password_wrong' } as const));
    await clearFactorTries(tx, session.account);
    return renew(world, tx, session, false);
  });
}

export async function isStillAlive(world: Pick<World, 'clock'>, tx: WriteTx, session: Session): Promise<boolean> {
  const row = await sessionById(tx, session.id);
  return row?.level === 'full' && (await liveSession(tx, row, world.clock.now())) !== undefined;
}

/** Fresh again, under a new token: one that was seen before is worth nothing now (fixation). */
export async function renew(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake'>,
  tx: WriteTx,
  { id, account }: Session,
  factor: boolean,
): Promise<Result<Renewed, { readonly code: 'session_over' }>> {
  const token = newToken(world.random);
  const renewed = await freshen(tx, id, world.keys.mac('session-token', token), world.clock.now(), factor);
  if (!renewed) return refuse({ code: 'session_over' });
  await append(world, tx, { kind: 'session.confirmed', actor: { kind: 'owner', account }, account });
  return ok({ token });
}
