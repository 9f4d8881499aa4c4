// Asks for an account. It becomes one when the mailed link is acted on, so nobody signs in with an unconfirmed address.
// An address that is known is never told here: the page is the same, and the mail says it to who reads the mailbox.
import {
  after,
  before,
  hours,
  type Language,
  minutes,
  newId,
  newToken,
  ok,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { hashPassword, matchesHash, type PasswordProblem, passwordProblem } from '../passwords/index.ts';
import { addressKey, isUsername, readAddress, usernameKey } from './rules.ts';
import { askedSince, freeUsername, insertSignUp, signUpHolding } from './sign-up-store.ts';
import { accountByAddressKey, accountByUsernameKey } from './store.ts';

export type SignUpRefusal = {
  readonly code: 'username_malformed' | 'address_malformed' | 'username_taken' | PasswordProblem;
};
interface SignUp {
  readonly username: string;
  readonly address: string;
  readonly password: string;
  /** The visitor's, and then the account's; the site's without it. */
  readonly language?: Language;
}
type SignUpWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

const linkLives = hours(24);
/** One mail a minute for one address; who asks for more gets the same page and no further mail. */
const quietFor = minutes(1);

/** The value is the address as it is kept, to be shown on the next page. */
export async function signUp(world: SignUpWorld, typed: SignUp): Promise<Result<{ address: string }, SignUpRefusal>> {
  const username = typed.username.trim();
  const address = readAddress(typed.address);
  if (!isUsername(username)) return refuse({ code: 'username_malformed' });
  if (address === undefined) return refuse({ code: 'address_malformed' });
  const words = { username, addresses: [address], siteName: world.site.name };
  const problem = await passwordProblem(typed.password, words);
  if (problem) return refuse({ code: problem });
  const again = await sameSignUp(world, { username, address, password: typed.password });
  const passwordHash = await hashPassword(world, typed.password);
  const { language = world.site.language } = typed;
  const kept = await world.db.write((tx) => keep(world, tx, { username, address, passwordHash, again, language }));
  return kept ? ok({ address }) : refuse({ code: 'username_taken' });
}

/** Who lost the mail signs up again with the same three things: that sends a new link instead of "taken". */
async function sameSignUp(world: SignUpWorld, { username, address, password }: SignUp): Promise<string | undefined> {
  const held = await world.db.read((tx) => signUpHolding(tx, usernameKey(username)));
  if (!held || addressKey(held.address) !== addressKey(address)) return undefined;
  return (await matchesHash(world, held.password_hash, password)) ? held.id : undefined;
}

interface Kept {
  readonly username: string;
  readonly address: string;
  readonly passwordHash: string;
  readonly again: string | undefined;
  readonly language: Language;
}

async function keep(
  world: SignUpWorld,
  tx: WriteTx,
  { username, address, passwordHash, again, language }: Kept,
): Promise<boolean> {
  const now = world.clock.now();
  const key = usernameKey(username);
  const token = newToken(world.random);
  const quiet = await askedSince(tx, addressKey(address), before(now, quietFor));
  if (quiet && again) return true;
  await freeUsername(tx, key, now, again);
  if (await accountByUsernameKey(tx, key)) return false;
  const inserted = await insertSignUp(tx, {
    id: newId<'sign-up'>(world.random),
    username,
    username_key: key,
    address,
    address_key: addressKey(address),
    password_hash: passwordHash,
    token_mac: world.keys.mac('address-token', token),
    language,
    asked_at: now,
    expires_at: after(now, linkLives),
  });
  if (!inserted) return false;
  if (!quiet) await tellAddress(world, tx, { username, address, token, now, language });
  return true;
}

interface Link {
  readonly token: string;
  readonly now: Date;
}

/**
 * The same rows are written for a known address, so that neither page nor username nor time tells it. The mail is in the
 * visitor's language for both (law 1).
 */
async function tellAddress(
  world: SignUpWorld,
  tx: WriteTx,
  { username, address, token, now, language }: Pick<Kept, 'username' | 'address' | 'language'> & Link,
): Promise<void> {
  const owner = await accountByAddressKey(tx, addressKey(address));
  if (owner) {
    const link = `${world.site.origin}/forgot-password`;
    await tellByMail(
      world,
      tx,
      'sign-up-known',
      address,
      { username: owner.username, link },
      { account: owner.id, language },
    );
    return;
  }
  const link = `${world.site.origin}/sign-up/confirm/${token}`;
  const until = after(now, linkLives);
  await tellByMail(world, tx, 'sign-up-confirm', address, { username, link, until }, { language });
}
