// Opens an account: at the end of a sign-up, and for accounts that come from elsewhere.
import type { Tier } from '../../directory/index.ts';
import {
  type AccountId,
  type Language,
  newId,
  ok,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { installPassword } from '../passwords/index.ts';
import { lockAddress } from './addresses.ts';
import { addressKey, usernameKey } from './rules.ts';
import { accountByAddressKey, insertAccount, insertAddress } from './store.ts';
import { tellOwner } from './tell-owner.ts';

export type OpenRefusal = { readonly code: 'username_taken' | 'address_taken' };

interface NewAccount {
  readonly username: string;
  readonly address: string;
  /** Whether somebody opened a link sent to the address. An imported address may be unconfirmed. */
  readonly confirmed: boolean;
  readonly passwordHash: string;
  readonly tier?: Tier;
  /** The site's without it. */
  readonly language?: Language;
}

export async function openAccount(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  { username, address, confirmed, passwordHash, tier = 'ordinary', language = world.site.language }: NewAccount,
): Promise<Result<AccountId, OpenRefusal>> {
  const now = world.clock.now();
  await lockAddress(tx, address);
  if (confirmed && (await accountByAddressKey(tx, addressKey(address)))) return refuse({ code: 'address_taken' });
  const id = newId<'account'>(world.random);
  const row = { id, username, username_key: usernameKey(username), opened_at: now, tier, language };
  if (!(await insertAccount(tx, row))) return refuse({ code: 'username_taken' });
  await insertAddress(tx, {
    id: newId<'address'>(world.random),
    account: id,
    address,
    address_key: addressKey(address),
    is_primary: true,
    added_at: now,
    confirmed_at: confirmed ? now : null,
  });
  await installPassword(tx, id, passwordHash, now, undefined);
  const actor = { kind: 'owner', account: id } as const;
  await append(world, tx, { kind: 'account.opened', actor, account: id });
  if (confirmed) await append(world, tx, { kind: 'address.confirmed', actor, account: id });
  await tellOwner(world, tx, id, 'account-opened', { username, at: now });
  return ok(id);
}
