// The SQL of wishes for a new password, and of the links that answer them.
import type { AccountId, AddressId, AnyTx, Language, WriteTx } from '../../kernel/index.ts';

interface ResetRow {
  id: string;
  account: string;
  credential_epoch: number;
  asked_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  ended_by: 'used' | 'replaced' | null;
}
interface Tables {
  'accounts.reset_wishes': {
    id: string;
    typed: string | null;
    typed_mac: Uint8Array;
    language: Language;
    asked_at: Date;
    handled_at: Date | null;
  };
  'accounts.resets': ResetRow;
  'accounts.reset_links': { token_mac: Uint8Array; reset: string; address: string };
}

/** Writes the wish, unless the same was wished since `quietSince`. */
export async function insertWish(
  tx: WriteTx,
  wish: { id: string; typed: string; typed_mac: Uint8Array; language: Language; asked_at: Date },
  quietSince: Date,
): Promise<void> {
  const db = tx.tables<Tables>();
  const asked = db.selectFrom('accounts.reset_wishes').select('id').where('typed_mac', '=', wish.typed_mac);
  if (await asked.where('asked_at', '>', quietSince).limit(1).executeTakeFirst()) return;
  await db
    .insertInto('accounts.reset_wishes')
    .values({ ...wish, handled_at: null })
    .execute();
}

export interface Wish {
  readonly typed: string;
  /** Of whoever wished. */
  readonly language: Language;
}

/** Takes the oldest wish nobody handled and forgets what was typed: it is handled when this transaction commits. */
export async function takeWish(tx: WriteTx, now: Date): Promise<Wish | undefined> {
  const db = tx.tables<Tables>();
  const wish = await db
    .selectFrom('accounts.reset_wishes')
    .select(['id', 'typed', 'language'])
    .where('handled_at', 'is', null)
    .orderBy('asked_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!wish) return undefined;
  const handled = { handled_at: now, typed: null };
  await db.updateTable('accounts.reset_wishes').set(handled).where('id', '=', wish.id).execute();
  return { typed: wish.typed ?? '', language: wish.language };
}

export async function askedSince(tx: AnyTx, account: AccountId, since: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.resets')
    .select('id')
    .where('account', '=', account)
    .where('asked_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends the live reset, if there is one. */
export async function replaceLive(tx: WriteTx, account: AccountId, now: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.resets')
    .set({ ended_at: now, ended_by: 'replaced' })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .execute();
}

export async function insertReset(tx: WriteTx, row: Omit<ResetRow, 'ended_at' | 'ended_by'>): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('accounts.resets')
    .values({ ...row, ended_at: null, ended_by: null })
    .execute();
}

export async function insertLink(tx: WriteTx, mac: Uint8Array, reset: string, address: AddressId): Promise<void> {
  await tx.tables<Tables>().insertInto('accounts.reset_links').values({ token_mac: mac, reset, address }).execute();
}

export interface FoundReset {
  readonly id: string;
  readonly account: AccountId;
  readonly address: AddressId;
  readonly epoch: number;
  readonly expiresAt: Date;
  readonly endedBy: 'used' | 'replaced' | undefined;
}

export async function resetByMac(tx: AnyTx, mac: Uint8Array): Promise<FoundReset | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.reset_links')
    .innerJoin('accounts.resets', 'accounts.resets.id', 'accounts.reset_links.reset')
    .select(['accounts.resets.id', 'account', 'address', 'credential_epoch', 'expires_at', 'ended_by'])
    .where('token_mac', '=', mac)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      account: row.account as AccountId,
      address: row.address as AddressId,
      epoch: row.credential_epoch,
      expiresAt: row.expires_at,
      endedBy: row.ended_by ?? undefined,
    }
  );
}

/** Spends the reset with all its links: under any race one caller gets it (law 4). */
export async function useReset(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .tables<Tables>()
    .updateTable('accounts.resets')
    .set({ ended_at: now, ended_by: 'used' })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}
