// The take-backs' SQL.
import type { AccountId, AnyTx, OperationId, WriteTx } from '../../kernel/index.ts';

interface TakeBackRow {
  operation: string;
  account: string;
  kept: string | null;
  begun_at: Date;
  password_hash: string | null;
  sealed_factor: Uint8Array | null;
  factor_step: string | number | null;
  sealed_sheet: Uint8Array | null;
  sheet_proven: boolean;
  completed_at: Date | null;
  replaced_at: Date | null;
}
interface Tables {
  'accounts.take_backs': TakeBackRow;
}

export interface TakeBackState {
  readonly operation: OperationId;
  readonly account: AccountId;
  readonly kept: string | undefined;
  readonly passwordHash: string | undefined;
  readonly sealedFactor: Uint8Array | undefined;
  readonly factorStep: number | undefined;
  readonly sealedSheet: Uint8Array | undefined;
  readonly sheetProven: boolean;
  readonly completedAt: Date | undefined;
  readonly replacedAt: Date | undefined;
}

const columns = [
  'operation',
  'account',
  'kept',
  'begun_at',
  'password_hash',
  'sealed_factor',
  'factor_step',
  'sealed_sheet',
  'sheet_proven',
  'completed_at',
  'replaced_at',
] as const;

const bytes = (column: Uint8Array | null) => column && new Uint8Array(column);

const asState = (row: TakeBackRow): TakeBackState => ({
  operation: row.operation as OperationId,
  account: row.account as AccountId,
  kept: row.kept ?? undefined,
  passwordHash: row.password_hash ?? undefined,
  sealedFactor: bytes(row.sealed_factor) ?? undefined,
  factorStep: row.factor_step === null ? undefined : Number(row.factor_step),
  sealedSheet: bytes(row.sealed_sheet) ?? undefined,
  sheetProven: row.sheet_proven,
  completedAt: row.completed_at ?? undefined,
  replacedAt: row.replaced_at ?? undefined,
});

export async function stateOf(tx: AnyTx, operation: OperationId): Promise<TakeBackState | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.take_backs')
    .select(columns)
    .where('operation', '=', operation)
    .executeTakeFirst();
  return row && asState(row);
}

/** The take-back, locked until the transaction ends; `undefined` when there is none. */
export async function lockState(tx: WriteTx, operation: OperationId): Promise<TakeBackState | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.take_backs')
    .select(columns)
    .where('operation', '=', operation)
    .forUpdate()
    .executeTakeFirst();
  return row && asState(row);
}

export async function insertTakeBack(
  tx: WriteTx,
  row: Pick<TakeBackRow, 'operation' | 'account' | 'kept' | 'begun_at'>,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('accounts.take_backs')
    .values({
      ...row,
      ...nothingStaged,
      sheet_proven: false,
      completed_at: null,
      replaced_at: null,
    })
    .execute();
}

const nothingStaged = { password_hash: null, sealed_factor: null, factor_step: null, sealed_sheet: null };

/** Sets what was staged, while the take-back is live. `false` when it is over. */
export async function stage(
  tx: WriteTx,
  operation: OperationId,
  staged: Partial<
    Pick<TakeBackRow, 'password_hash' | 'sealed_factor' | 'factor_step' | 'sealed_sheet' | 'sheet_proven'>
  >,
): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('accounts.take_backs')
    .set(staged)
    .where('operation', '=', operation)
    .where('completed_at', 'is', null)
    .where('replaced_at', 'is', null)
    .returning('operation')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends it and wipes what was staged. */
export async function finish(tx: WriteTx, operation: OperationId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.take_backs')
    .set({ ...nothingStaged, sheet_proven: false, completed_at: at })
    .where('operation', '=', operation)
    .execute();
}

/** Ends the account's live take-back, if it has one, because another begins. */
export async function replaceLive(tx: WriteTx, account: AccountId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.take_backs')
    .set({ ...nothingStaged, sheet_proven: false, replaced_at: at })
    .where('account', '=', account)
    .where('completed_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute();
}
