// The grants' SQL. A grant is used once and never shared; its id names the take-back across the directory contract.
import type { AccountId, AnyTx, Duration, GrantId, RequestId, WriteTx } from '../../kernel/index.ts';

interface GrantRow {
  id: string;
  request: string;
  account: string;
  granted_at: Date;
  ends_at: Date;
  probation_ms: number;
  fresh_at: Date | null;
  kept_address: string | null;
  opened_at: Date | null;
  window_ends_at: Date | null;
  used_at: Date | null;
  completing_at: Date | null;
  completed_at: Date | null;
  voided_at: Date | null;
}
interface Tables {
  'recovery.grants': GrantRow;
}

export interface Grant {
  readonly id: GrantId;
  readonly request: RequestId;
  readonly account: AccountId;
  readonly endsAt: Date;
  /** How long the account is on probation afterwards. */
  readonly probation: Duration;
  /** When a counted proof was shown again, and the mailbox that stays in force because it was shown. */
  readonly freshAt: Date | undefined;
  readonly keptAddress: string | undefined;
  readonly windowEndsAt: Date | undefined;
  readonly usedAt: Date | undefined;
  /** The account's side was told to complete; from here nobody stops it. */
  readonly completingAt: Date | undefined;
}

const columns = [
  'id',
  'request',
  'account',
  'ends_at',
  'probation_ms',
  'fresh_at',
  'kept_address',
  'window_ends_at',
  'used_at',
  'completing_at',
] as const;

const asGrant = (row: Pick<GrantRow, (typeof columns)[number]>): Grant => ({
  id: row.id as GrantId,
  request: row.request as RequestId,
  account: row.account as AccountId,
  endsAt: row.ends_at,
  probation: row.probation_ms as Duration,
  freshAt: row.fresh_at ?? undefined,
  keptAddress: row.kept_address ?? undefined,
  windowEndsAt: row.window_ends_at ?? undefined,
  usedAt: row.used_at ?? undefined,
  completingAt: row.completing_at ?? undefined,
});

/** `false` when the account has a live grant already: there are never two. */
export async function insertGrant(
  tx: WriteTx,
  grant: Pick<Grant, 'id' | 'request' | 'account' | 'endsAt' | 'probation'> & { readonly grantedAt: Date },
): Promise<boolean> {
  const { id, request, account, grantedAt, endsAt, probation } = grant;
  const nothingYet = { fresh_at: null, kept_address: null, opened_at: null, window_ends_at: null, used_at: null };
  const row = await tx
    .tables<Tables>()
    .insertInto('recovery.grants')
    .values({ id, request, account, granted_at: grantedAt, ends_at: endsAt, probation_ms: probation, ...nothingYet })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The request's grant, used or not, unless it was voided. */
export async function grantOf(tx: AnyTx, request: RequestId): Promise<Grant | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.grants')
    .select(columns)
    .where('request', '=', request)
    .where('voided_at', 'is', null)
    .executeTakeFirst();
  return row && asGrant(row);
}

export async function voidGrant(tx: WriteTx, request: RequestId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.grants')
    .set({ voided_at: at })
    .where('request', '=', request)
    .where('voided_at', 'is', null)
    .where('completed_at', 'is', null)
    .execute();
}

/** A counted proof was shown again. A mailbox that was shown stays the one that is kept. */
export async function noteFresh(tx: WriteTx, id: GrantId, at: Date, mailbox: string | undefined): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.grants')
    .set({ fresh_at: at, ...(mailbox === undefined ? {} : { kept_address: mailbox }) })
    .where('id', '=', id)
    .execute();
}

export async function openWindow(
  tx: WriteTx,
  id: GrantId,
  at: Date,
  until: Date,
  kept: string | undefined,
): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.grants')
    .set({ opened_at: at, window_ends_at: until, kept_address: kept ?? null })
    .where('id', '=', id)
    .execute();
}

/** Uses the grant: of any number at once, one gets it (law 4). */
export async function markUsed(tx: WriteTx, id: GrantId, now: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.grants')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('voided_at', 'is', null)
    .where('ends_at', '>', now)
    .where('window_ends_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function markCompleting(tx: WriteTx, id: GrantId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.grants')
    .set({ completing_at: at })
    .where('id', '=', id)
    .where('completing_at', 'is', null)
    .execute();
}

export async function markCompleted(tx: WriteTx, id: GrantId, at: Date): Promise<void> {
  await tx.tables<Tables>().updateTable('recovery.grants').set({ completed_at: at }).where('id', '=', id).execute();
}

export async function toComplete(tx: AnyTx): Promise<readonly Grant[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.grants')
    .select(columns)
    .where('used_at', 'is not', null)
    .where('completed_at', 'is', null)
    .where('voided_at', 'is', null)
    .orderBy('used_at')
    .execute();
  return rows.map(asGrant);
}

/** Whether the grant was used: the take-back is being completed. */
export const isUnderWay = async (tx: AnyTx, request: RequestId): Promise<boolean> =>
  (await grantOf(tx, request))?.usedAt !== undefined;
