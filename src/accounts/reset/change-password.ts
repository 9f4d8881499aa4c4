// The owner, signed in with a fresh factor, chooses another password. Every session ends; the one that
// asked goes on under a token of its own.
import { ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { factorsOf } from '../factors/index.ts';
import { accountById, addressesOf, lockAccount, raiseEpoch, tellOwner } from '../identity/index.ts';
import {
  checkPassword,
  hashPassword,
  installPassword,
  type PasswordProblem,
  passwordOnRecord,
  passwordProblem,
} from '../passwords/index.ts';
import {
  endSessionsOf,
  provePassword,
  type Session,
  type SignInRefusal,
  type Started,
  startSession,
} from '../sessions/index.ts';
import { throughAfterChange } from './rules.ts';

export type ChangeRefusal =
  | Exclude<SignInRefusal, { readonly code: 'sign_in_wrong' }>
  | {
      readonly code:
        | 'current_password_wrong'
        | 'password_unchanged'
        | 'account_frozen'
        | 'reset_overtaken'
        | PasswordProblem;
    };
type ChangeWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

interface Change {
  /** The session that asks, with a factor shown freshly where the account has one. */
  readonly session: Pick<Session, 'account' | 'hasFactor'>;
  readonly current: string;
  readonly next: string;
}

export async function changePassword(world: ChangeWorld, change: Change): Promise<Result<Started, ChangeRefusal>> {
  const before = await world.db.read(async (tx) => ({
    account: await accountById(tx, change.session.account),
    addresses: (await addressesOf(tx, change.session.account)).map((one) => one.address),
  }));
  if (!before.account) throw new Error(`a session of account ${change.session.account}, which does not exist`);
  const { username, epoch } = before.account;
  // Counted like a sign-in, so that an open session is no place to guess at the password.
  const proven = await provePassword(world, { identifier: username, password: change.current });
  if (!proven.ok)
    return refuse(proven.refusal.code === 'sign_in_wrong' ? { code: 'current_password_wrong' } : proven.refusal);
  const problem = await passwordProblem(change.next, {
    username,
    addresses: before.addresses,
    siteName: world.site.name,
  });
  if (problem) return refuse({ code: problem });
  if ((await checkPassword(world, change.session.account, change.next)) === 'right')
    return refuse({ code: 'password_unchanged' });
  const hash = await hashPassword(world, change.next);
  return world.db.write((tx) => install(world, tx, { ...change, epoch, hash }));
}

async function install(
  world: ChangeWorld,
  tx: WriteTx,
  { session, epoch, hash }: Change & { readonly epoch: number; readonly hash: string },
): Promise<Result<Started, ChangeRefusal>> {
  const now = world.clock.now();
  const id = session.account;
  const account = await lockAccount(tx, id);
  // The current password was checked before the lock; a change or a freeze since then voids that check.
  if (account.epoch !== epoch) return refuse({ code: 'reset_overtaken' });
  const factors = (await factorsOf(tx, id)).map((one) => one.addedAt);
  const through = throughAfterChange((await passwordOnRecord(tx, id))?.setThrough, factors, now);
  await installPassword(tx, id, hash, now, through);
  const raised = { ...account, epoch: await raiseEpoch(tx, id) };
  await endSessionsOf(world, tx, id);
  const started = await startSession(world, tx, {
    account: raised,
    kind: 'account',
    level: 'full',
    hasFactor: session.hasFactor,
  });
  await append(world, tx, { kind: 'password.changed', actor: { kind: 'owner', account: id }, account: id });
  const link = `${world.site.origin}/forgot-password`;
  await tellOwner(world, tx, id, 'password-changed', { username: account.username, at: now, link });
  return ok(started);
}
