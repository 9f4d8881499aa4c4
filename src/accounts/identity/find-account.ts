// Finds an account by what people type: its username, or an address it confirmed. Changes nothing and tells nobody.
import type { AnyTx } from '../../kernel/index.ts';
import type { Account } from './account.ts';
import { addressKey, mayBeUsername, readAddress, usernameKey } from './rules.ts';
import { accountByAddressKey, accountByUsernameKey, accountsNamingAddressKey } from './store.ts';

/**
 * No username has an `@`, so one question decides which of the two it is. The rule for new usernames is not asked here:
 * accounts that came from elsewhere may have shorter or longer ones.
 */
export async function findAccount(tx: AnyTx, typed: string): Promise<Account | undefined> {
  if (mayBeUsername(typed.trim())) return accountByUsernameKey(tx, usernameKey(typed));
  const address = readAddress(typed);
  return address === undefined ? undefined : accountByAddressKey(tx, addressKey(address));
}

/** Accounts, newest first, that name this address and never confirmed it; at most five, because anybody may name any address. */
export const accountsNaming = (tx: AnyTx, address: string): Promise<readonly Account[]> =>
  accountsNamingAddressKey(tx, addressKey(address), 5);
