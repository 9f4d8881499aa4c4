// The mailed link of a sign-up: looking at it changes nothing, the button on its page opens the account (law 16).
import { type AccountId, isAtOrAfter, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { type OpenRefusal, openAccount } from './open-account.ts';
import { type SignUpWaiting, signUpByMac, useSignUp } from './sign-up-store.ts';

export type ConfirmRefusal = OpenRefusal | LinkRefusal;
type LinkRefusal = { readonly code: 'sign_up_link_unknown' | 'sign_up_link_used' | 'sign_up_link_expired' };
type ConfirmWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

export interface Confirmation {
  readonly username: string;
  readonly address: string;
}

export async function lookAtConfirmation(
  world: Pick<World, 'clock' | 'keys' | 'db'>,
  token: string,
): Promise<Result<Confirmation, LinkRefusal>> {
  const found = await world.db.read((tx) => signUpByMac(tx, world.keys.mac('address-token', token)));
  const refusal = whyNot(found, world.clock.now());
  if (!found || refusal) return refuse(refusal ?? { code: 'sign_up_link_unknown' });
  return ok({ username: found.username, address: found.address });
}

function whyNot(found: SignUpWaiting | undefined, now: Date): LinkRefusal | undefined {
  if (!found) return { code: 'sign_up_link_unknown' };
  if (found.used_at) return { code: 'sign_up_link_used' };
  if (isAtOrAfter(now, found.expires_at)) return { code: 'sign_up_link_expired' };
  return undefined;
}

/** Opens the account and spends the link, also when the address or username went to somebody else meanwhile. */
export function confirmAddress(
  world: ConfirmWorld,
  token: string,
): Promise<Result<Confirmation & { readonly account: AccountId }, ConfirmRefusal>> {
  return world.db.write((tx) => confirm(world, tx, world.keys.mac('address-token', token)));
}

async function confirm(world: ConfirmWorld, tx: WriteTx, mac: Uint8Array) {
  const now = world.clock.now();
  const found = await signUpByMac(tx, mac);
  const refusal = whyNot(found, now);
  if (!found || refusal) return refuse(refusal ?? { code: 'sign_up_link_unknown' as const });
  if (!(await useSignUp(tx, mac, now))) return refuse({ code: 'sign_up_link_used' });
  const { username, address, password_hash: passwordHash, language } = found;
  const opened = await openAccount(world, tx, { username, address, confirmed: true, passwordHash, language });
  return opened.ok ? ok({ username, address, account: opened.value }) : opened;
}
