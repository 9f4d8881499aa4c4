// The SQL of sign-ups that wait for their address to be confirmed.
import type { AnyTx, Language, WriteTx } from '../../kernel/index.ts';

interface SignUpRow {
  id: string;
  username: string;
  username_key: string;
  address: string;
  address_key: string;
  password_hash: string;
  token_mac: Uint8Array;
  language: Language;
  asked_at: Date;
  expires_at: Date;
  used_at: Date | null;
}
interface Tables {
  'accounts.sign_ups': SignUpRow;
}
const columns = ['id', 'username', 'address', 'password_hash', 'language', 'expires_at', 'used_at'] as const;
export type SignUpWaiting = Pick<SignUpRow, (typeof columns)[number]>;

/** The unused sign-up that holds this username, expired or not. */
export const signUpHolding = (tx: AnyTx, usernameKey: string): Promise<SignUpWaiting | undefined> =>
  tx
    .tables<Tables>()
    .selectFrom('accounts.sign_ups')
    .select(columns)
    .where('username_key', '=', usernameKey)
    .where('used_at', 'is', null)
    .executeTakeFirst();

export const signUpByMac = (tx: AnyTx, mac: Uint8Array): Promise<SignUpWaiting | undefined> =>
  tx.tables<Tables>().selectFrom('accounts.sign_ups').select(columns).where('token_mac', '=', mac).executeTakeFirst();

/** Whether a sign-up with this address was asked for since then. */
export async function askedSince(tx: AnyTx, addressKey: string, since: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.sign_ups')
    .select('id')
    .where('address_key', '=', addressKey)
    .where('asked_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Frees the username: of a sign-up that expired, and of `again`, the same sign-up asked for once more. */
export async function freeUsername(
  tx: WriteTx,
  usernameKey: string,
  now: Date,
  again: string | undefined,
): Promise<void> {
  await tx
    .tables<Tables>()
    .deleteFrom('accounts.sign_ups')
    .where('username_key', '=', usernameKey)
    .where('used_at', 'is', null)
    .where((row) => row.or([row('expires_at', '<=', now), ...(again ? [row('id', '=', again)] : [])]))
    .execute();
}

/** `false` when another sign-up holds the username. */
export async function insertSignUp(tx: WriteTx, row: Omit<SignUpRow, 'used_at'>): Promise<boolean> {
  const inserted = await tx
    .tables<Tables>()
    .insertInto('accounts.sign_ups')
    .values({ ...row, used_at: null })
    .onConflict((conflict) => conflict.column('username_key').where('used_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Spends the link: under any race one caller gets the row (law 4). The password's hash has then moved on. */
export async function useSignUp(tx: WriteTx, mac: Uint8Array, now: Date): Promise<boolean> {
  const used = await tx
    .tables<Tables>()
    .updateTable('accounts.sign_ups')
    .set({ used_at: now, password_hash: '' })
    .where('token_mac', '=', mac)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}
