// The sessions' SQL.
import type { AccountId, AnyTx, SessionId, WriteTx } from '../../kernel/index.ts';
import type { SessionKind, SessionLevel } from './rules.ts';

export interface SessionRow {
  id: string;
  token_mac: Uint8Array;
  account: string;
  kind: SessionKind;
  level: SessionLevel;
  credential_epoch: number;
  started_at: Date;
  last_seen_at: Date;
  ends_at: Date;
  factor_at: Date | null;
  confirmed_at: Date;
  tries: number;
}
interface Tables {
  'accounts.sessions': SessionRow;
}

const columns = [
  ...(['id', 'account', 'kind', 'level', 'credential_epoch', 'started_at'] as const),
  ...(['last_seen_at', 'ends_at', 'factor_at', 'confirmed_at', 'tries'] as const),
] as const;
export type KnownSession = Omit<SessionRow, 'token_mac'>;

export async function insertSession(tx: WriteTx, row: SessionRow): Promise<void> {
  await tx.tables<Tables>().insertInto('accounts.sessions').values(row).execute();
}

export const sessionByMac = (tx: AnyTx, mac: Uint8Array): Promise<KnownSession | undefined> =>
  tx.tables<Tables>().selectFrom('accounts.sessions').select(columns).where('token_mac', '=', mac).executeTakeFirst();

export const sessionById = (tx: AnyTx, id: SessionId): Promise<KnownSession | undefined> =>
  tx.tables<Tables>().selectFrom('accounts.sessions').select(columns).where('id', '=', id).executeTakeFirst();

export async function seenAt(tx: WriteTx, id: SessionId, at: Date): Promise<void> {
  await tx.tables<Tables>().updateTable('accounts.sessions').set({ last_seen_at: at }).where('id', '=', id).execute();
}

/** Counts a try of a half session before it is judged; `undefined` when it has none left or is none. */
export async function countTryOf(tx: WriteTx, id: SessionId, most: number): Promise<number | undefined> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.sessions')
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('id', '=', id)
    .where('level', '=', 'password')
    .where('tries', '<', most)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries;
}

/** Ends a half session to make it a full one, once: of two right codes at the same moment one signs in. */
export async function takeHalf(tx: WriteTx, id: SessionId): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .deleteFrom('accounts.sessions')
    .where('id', '=', id)
    .where('level', '=', 'password')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** A factor was shown in a full session: it is fresh again, under a new token. `false` when it has ended meanwhile. */
export async function freshen(
  tx: WriteTx,
  id: SessionId,
  mac: Uint8Array,
  at: Date,
  factor: boolean,
): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.sessions')
    .set({ token_mac: mac, confirmed_at: at, last_seen_at: at, ...(factor ? { factor_at: at } : {}) })
    .where('id', '=', id)
    .where('level', '=', 'full')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSession(tx: WriteTx, id: SessionId): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .deleteFrom('accounts.sessions')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSessionsOf(
  tx: WriteTx,
  account: AccountId,
  except: SessionId | undefined,
): Promise<number> {
  let query = tx.tables<Tables>().deleteFrom('accounts.sessions').where('account', '=', account);
  if (except !== undefined) query = query.where('id', '!=', except);
  return (await query.returning('id').execute()).length;
}

/** Sweeps sessions of this account whose time is over. */
export async function deleteEnded(tx: WriteTx, account: AccountId, now: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .deleteFrom('accounts.sessions')
    .where('account', '=', account)
    .where('ends_at', '<=', now)
    .execute();
}
