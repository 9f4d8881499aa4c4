// The SQL of accounts and their addresses.

import type { Tier } from '../../directory/index.ts';
import type { AccountId, AddressId, AnyTx, Language, WriteTx } from '../../kernel/index.ts';
import type { Account, AccountAddress, Role } from './account.ts';

interface AccountRow {
  id: string;
  username: string;
  username_key: string;
  opened_at: Date;
  tier: Tier;
  frozen_at: Date | null;
  restricted_until: Date | null;
  credential_epoch: number;
  role: Role;
  language: Language;
}
interface AddressRow {
  id: string;
  account: string;
  address: string;
  address_key: string;
  is_primary: boolean;
  added_at: Date;
  confirmed_at: Date | null;
  suspended_at: Date | null;
}
interface Tables {
  'accounts.accounts': AccountRow;
  'accounts.addresses': AddressRow;
}

const accountColumns = [
  'accounts.accounts.id',
  'username',
  'opened_at',
  'tier',
  'frozen_at',
  'restricted_until',
  'credential_epoch',
  'role',
  'language',
] as const;

const asAccount = (row: Omit<AccountRow, 'username_key'>): Account => ({
  id: row.id as AccountId,
  username: row.username,
  tier: row.tier,
  openedAt: row.opened_at,
  frozenAt: row.frozen_at ?? undefined,
  restrictedUntil: row.restricted_until ?? undefined,
  epoch: row.credential_epoch,
  role: row.role,
  language: row.language,
});

export async function accountById(tx: AnyTx, id: AccountId): Promise<Account | undefined> {
  const db = tx.tables<Tables>();
  const row = await db.selectFrom('accounts.accounts').select(accountColumns).where('id', '=', id).executeTakeFirst();
  return row && asAccount(row);
}

export async function accountByUsernameKey(tx: AnyTx, key: string): Promise<Account | undefined> {
  const db = tx.tables<Tables>();
  const query = db.selectFrom('accounts.accounts').select(accountColumns).where('username_key', '=', key);
  const row = await query.executeTakeFirst();
  return row && asAccount(row);
}

/** The one account that confirmed this address and may use it. */
export async function accountByAddressKey(tx: AnyTx, key: string): Promise<Account | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.accounts')
    .innerJoin('accounts.addresses', 'accounts.addresses.account', 'accounts.accounts.id')
    .select(accountColumns)
    .where('address_key', '=', key)
    .where('confirmed_at', 'is not', null)
    .where('suspended_at', 'is', null)
    .executeTakeFirst();
  return row && asAccount(row);
}

/** Accounts that name this address without ever having confirmed it, newest first. */
export async function accountsNamingAddressKey(tx: AnyTx, key: string, most: number): Promise<readonly Account[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('accounts.accounts')
    .innerJoin('accounts.addresses', 'accounts.addresses.account', 'accounts.accounts.id')
    .select(accountColumns)
    .where('address_key', '=', key)
    .where('confirmed_at', 'is', null)
    .where('suspended_at', 'is', null)
    .orderBy('added_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(asAccount);
}

/** Locks the account until the transaction ends: changes to one account happen one after the other. @throws when it is gone. */
export async function lockAccount(tx: WriteTx, id: AccountId): Promise<Account> {
  const db = tx.tables<Tables>();
  const query = db.selectFrom('accounts.accounts').select(accountColumns).where('id', '=', id).forUpdate();
  return asAccount(await query.executeTakeFirstOrThrow());
}

/** Voids every session and reset link made before. Returns the new epoch. */
export async function raiseEpoch(tx: WriteTx, id: AccountId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.accounts')
    .set((row) => ({ credential_epoch: row('credential_epoch', '+', 1) }))
    .where('id', '=', id)
    .returning('credential_epoch')
    .executeTakeFirstOrThrow();
  return row.credential_epoch;
}

/** `false` when the username went to somebody else. */
export async function insertAccount(
  tx: WriteTx,
  row: Pick<AccountRow, 'id' | 'username' | 'username_key' | 'opened_at' | 'tier' | 'language'>,
): Promise<boolean> {
  const inserted = await tx
    .tables<Tables>()
    .insertInto('accounts.accounts')
    .values({ ...row, frozen_at: null, restricted_until: null, credential_epoch: 1, role: 'none' })
    .onConflict((conflict) => conflict.column('username_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function setAccount(
  tx: WriteTx,
  id: AccountId,
  change: Partial<Pick<AccountRow, 'frozen_at' | 'restricted_until' | 'role' | 'language'>>,
): Promise<void> {
  await tx.tables<Tables>().updateTable('accounts.accounts').set(change).where('id', '=', id).execute();
}

export async function addressesOf(tx: AnyTx, account: AccountId): Promise<readonly AccountAddress[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('accounts.addresses')
    .select(['id', 'address', 'is_primary', 'added_at', 'confirmed_at', 'suspended_at'])
    .where('account', '=', account)
    .orderBy('is_primary', 'desc')
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id as AddressId,
    address: row.address,
    primary: row.is_primary,
    addedAt: row.added_at,
    confirmedAt: row.confirmed_at ?? undefined,
    suspendedAt: row.suspended_at ?? undefined,
  }));
}

export async function insertAddress(tx: WriteTx, row: Omit<AddressRow, 'suspended_at'>): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('accounts.addresses')
    .values({ ...row, suspended_at: null })
    .execute();
}

/** Suspends every address but the one that is kept. */
export async function suspendOthers(
  tx: WriteTx,
  account: AccountId,
  kept: AddressId | undefined,
  at: Date,
): Promise<void> {
  let query = tx
    .tables<Tables>()
    .updateTable('accounts.addresses')
    .set({ suspended_at: at })
    .where('account', '=', account)
    .where('suspended_at', 'is', null);
  if (kept !== undefined) query = query.where('id', '!=', kept);
  await query.execute();
}

export async function setConfirmed(tx: WriteTx, id: AddressId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.addresses')
    .set({ confirmed_at: at, suspended_at: null })
    .where('id', '=', id)
    .execute();
}
