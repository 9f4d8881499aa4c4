// The sheets' and codes' SQL.
import type { AccountId, AnyTx, SheetId, WriteTx } from '../../kernel/index.ts';
import type { FoundCode, SheetState } from './rules.ts';

interface SheetRow {
  id: string;
  account: string;
  label: string;
  state: SheetState;
  made_at: Date;
  ended_at: Date | null;
  sealed_codes: Uint8Array | null;
}
interface Tables {
  'accounts.sheets': SheetRow;
  'accounts.codes': { mac: Uint8Array; sheet: string; number: number; used_at: Date | null };
}
export interface Sheet {
  readonly id: SheetId;
  readonly account: AccountId;
  readonly label: string;
  readonly state: SheetState;
  readonly madeAt: Date;
  readonly endedAt: Date | undefined;
  readonly sealedCodes: Uint8Array | undefined;
}

const columns = ['id', 'account', 'label', 'state', 'made_at', 'ended_at', 'sealed_codes'] as const;
const asSheet = (row: SheetRow): Sheet => ({
  id: row.id as SheetId,
  account: row.account as AccountId,
  label: row.label,
  state: row.state,
  madeAt: row.made_at,
  endedAt: row.ended_at ?? undefined,
  sealedCodes: row.sealed_codes ?? undefined,
});

/** Newest first. */
export async function sheetRows(tx: AnyTx, account: AccountId): Promise<readonly Sheet[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('accounts.sheets')
    .select(columns)
    .where('account', '=', account)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asSheet);
}

/** Sheets that nobody proved in time. */
export async function staleSheets(tx: AnyTx, madeBefore: Date, most: number): Promise<readonly Sheet[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('accounts.sheets')
    .select(columns)
    .where('state', '=', 'staged')
    .where('made_at', '<=', madeBefore)
    .orderBy('made_at')
    .limit(most)
    .execute();
  return rows.map(asSheet);
}

export const labelsOf = async (tx: AnyTx, account: AccountId): Promise<readonly string[]> =>
  (await sheetRows(tx, account)).map((sheet) => sheet.label);

export async function insertSheet(tx: WriteTx, sheet: Sheet, macs: readonly Uint8Array[]): Promise<void> {
  const { id, account, label, state } = sheet;
  const ends = { made_at: sheet.madeAt, ended_at: sheet.endedAt ?? null, sealed_codes: sheet.sealedCodes ?? null };
  await tx
    .tables<Tables>()
    .insertInto('accounts.sheets')
    .values({ id, account, label, state, ...ends })
    .execute();
  const codes = macs.map((mac, i) => ({ mac, sheet: id, number: i + 1, used_at: null }));
  await tx.tables<Tables>().insertInto('accounts.codes').values(codes).execute();
}

/** Ends the account's sheet in one state, if there is one, and returns it. */
export async function endSheet(
  tx: WriteTx,
  account: AccountId,
  from: 'active' | 'staged',
  at: Date,
): Promise<Sheet | undefined> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.sheets')
    .set({ state: from === 'active' ? 'replaced' : 'abandoned', ended_at: at, sealed_codes: null })
    .where('account', '=', account)
    .where('state', '=', from)
    .returning(columns)
    .executeTakeFirst();
  return row && asSheet(row);
}

/** Switches a staged sheet on, once: a second request with the same code finds nothing to switch. */
export async function activateSheet(tx: WriteTx, id: SheetId): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.sheets')
    .set({ state: 'active', sealed_codes: null })
    .where('id', '=', id)
    .where('state', '=', 'staged')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Consumes a live code once, whoever races for it (law 4), and says which sheet it was on. */
export async function takeCode(
  tx: WriteTx,
  account: AccountId,
  mac: Uint8Array,
  at: Date,
): Promise<SheetId | undefined> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.codes')
    .set({ used_at: at })
    .where('mac', '=', mac)
    .where('used_at', 'is', null)
    .where('sheet', 'in', (sheets) =>
      sheets.selectFrom('accounts.sheets').select('id').where('account', '=', account).where('state', '=', 'active'),
    )
    .returning('sheet')
    .executeTakeFirst();
  return row?.sheet as SheetId | undefined;
}

export async function codesLeft(tx: AnyTx, sheet: SheetId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.codes')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('sheet', '=', sheet)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** One indexed lookup for a code in any state. Asks also for nobody, so that nobody costs as much as somebody (law 1). */
export async function findCode(
  tx: AnyTx,
  account: AccountId | undefined,
  mac: Uint8Array,
  endedAfter: Date,
): Promise<(FoundCode & { readonly id: SheetId; readonly madeAt: Date; readonly number: number }) | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.codes')
    .innerJoin('accounts.sheets', 'accounts.sheets.id', 'accounts.codes.sheet')
    .select(['accounts.sheets.id', 'label', 'state', 'made_at', 'ended_at', 'used_at', 'number'])
    .where('mac', '=', mac)
    .where('account', '=', account ?? '00000000-0000-0000-0000-000000000000')
    .where((either) => either.or([either('ended_at', 'is', null), either('ended_at', '>', endedAfter)]))
    .executeTakeFirst();
  if (!row) return undefined;
  const times = { madeAt: row.made_at, endedAt: row.ended_at ?? undefined, usedAt: row.used_at ?? undefined };
  return { id: row.id as SheetId, sheet: row.label, state: row.state, number: row.number, ...times };
}

/** Forgets sheets that are no longer recognised; their codes go with them. */
export async function forgetSheets(tx: WriteTx, ids: readonly SheetId[]): Promise<void> {
  if (ids.length > 0) await tx.tables<Tables>().deleteFrom('accounts.sheets').where('id', 'in', ids).execute();
}
