// The first step: name and password. A wrong name and a wrong password are one answer and the same work (law 1).
import { after, before, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { factorsOf } from '../factors/index.ts';
import { type Account, findAccount, lockAccount } from '../identity/index.ts';
import { checkPassword } from '../passwords/index.ts';
import { passwordTries, passwordWindow } from './rules.ts';
import { type Started, startSession } from './session.ts';
import { clearPasswordTries, countPasswordTry, forgetPasswordTries } from './tries-store.ts';

export type SignInRefusal =
  /** The name, the password, or both. */
  | { readonly code: 'sign_in_wrong' }
  /** Too many passwords for this name, known or not. */
  | { readonly code: 'sign_in_wait'; readonly until: Date }
  /** Only said to who knows the password. */
  | { readonly code: 'account_frozen' };

export type SigningIn = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>;
export interface NameAndPassword {
  /** Username or address, as typed. */
  readonly identifier: string;
  readonly password: string;
}

/** An account without a factor is signed in; one with a factor gets ten minutes to show it. */
export async function signIn(world: SigningIn, input: NameAndPassword): Promise<Result<Started, SignInRefusal>> {
  const proven = await provePassword(world, input);
  if (!proven.ok) return proven;
  return world.db.write(async (tx) => {
    const account = await lockAccount(tx, proven.value.id);
    // The password was changed while it was being checked: what was right is not any more.
    if (account.epoch !== proven.value.epoch) return refuse({ code: 'sign_in_wrong' });
    const hasFactor = (await factorsOf(tx, account.id)).length > 0;
    const level = hasFactor ? 'password' : 'full';
    const started = await startSession(world, tx, { account, kind: 'account', level, hasFactor });
    if (level === 'full') {
      const actor = { kind: 'owner', account: account.id } as const;
      await append(world, tx, { kind: 'session.started', actor, account: account.id, facts: { with: 'password' } });
    }
    return ok(started);
  });
}

/** Whose password this is. The try is counted first, in a transaction of its own, and forgotten when it was right. */
export async function provePassword(
  world: SigningIn,
  { identifier, password }: NameAndPassword,
): Promise<Result<Account, SignInRefusal>> {
  const now = world.clock.now();
  const name = world.keys.mac('attempt-key', `sign-in ${identifier.trim().toLowerCase()}`);
  const windowStart = before(now, passwordWindow);
  const { tries, since } = await world.db.write((tx) => countPasswordTry(tx, name, now, windowStart));
  if (tries > passwordTries) return refuse({ code: 'sign_in_wait', until: after(since, passwordWindow) });
  const account = await world.db.read((tx) => findAccount(tx, identifier));
  const checked = await checkPassword(world, account?.id, password);
  if (!account || checked === 'wrong') return refuse({ code: 'sign_in_wrong' });
  await world.db.write(async (tx) => {
    await clearPasswordTries(tx, name);
    await forgetPasswordTries(tx, windowStart);
  });
  return account.frozenAt ? refuse({ code: 'account_frozen' }) : ok(account);
}
