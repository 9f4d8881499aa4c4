// The factors' SQL.
import type { AccountId, AnyTx, FactorId, SessionId, WriteTx } from '../../kernel/index.ts';

export interface FactorRow {
  id: string;
  account: string;
  kind: 'totp';
  name: string;
  sealed_secret: Uint8Array;
  added_at: Date;
  last_step: string | number;
  last_used_at: Date;
}
interface StagedRow {
  session: string;
  id: string;
  account: string;
  sealed_secret: Uint8Array;
  staged_at: Date;
}
interface Tables {
  'accounts.factors': FactorRow;
  'accounts.staged_factors': StagedRow;
}

const columns = ['id', 'account', 'kind', 'name', 'sealed_secret', 'added_at', 'last_step', 'last_used_at'] as const;

export const factorRows = (tx: AnyTx, account: AccountId): Promise<FactorRow[]> =>
  tx
    .tables<Tables>()
    .selectFrom('accounts.factors')
    .select(columns)
    .where('account', '=', account)
    .orderBy('added_at')
    .orderBy('id')
    .execute();

export async function insertFactor(tx: WriteTx, row: FactorRow): Promise<void> {
  await tx.tables<Tables>().insertInto('accounts.factors').values(row).execute();
}

/** Takes a step of a factor once: whoever comes second with the same code, or an older one, gets `false` (law 4). */
export async function takeStep(tx: WriteTx, id: string, step: number, at: Date): Promise<boolean> {
  const taken = await tx
    .tables<Tables>()
    .updateTable('accounts.factors')
    .set({ last_step: step, last_used_at: at })
    .where('id', '=', id)
    .where('last_step', '<', step)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function deleteFactor(tx: WriteTx, account: AccountId, id: FactorId): Promise<void> {
  await tx
    .tables<Tables>()
    .deleteFrom('accounts.factors')
    .where('account', '=', account)
    .where('id', '=', id)
    .execute();
}

export async function deleteFactors(tx: WriteTx, account: AccountId): Promise<void> {
  await tx.tables<Tables>().deleteFrom('accounts.factors').where('account', '=', account).execute();
  await tx.tables<Tables>().deleteFrom('accounts.staged_factors').where('account', '=', account).execute();
}

export const stagedRow = (tx: AnyTx, session: SessionId, since: Date): Promise<StagedRow | undefined> =>
  tx
    .tables<Tables>()
    .selectFrom('accounts.staged_factors')
    .select(['session', 'id', 'account', 'sealed_secret', 'staged_at'])
    .where('session', '=', session)
    .where('staged_at', '>', since)
    .executeTakeFirst();

export async function putStaged(tx: WriteTx, row: StagedRow): Promise<void> {
  const { id, sealed_secret, staged_at } = row;
  await tx
    .tables<Tables>()
    .insertInto('accounts.staged_factors')
    .values(row)
    .onConflict((conflict) => conflict.column('session').doUpdateSet({ id, sealed_secret, staged_at }))
    .execute();
}

/** Takes a staged secret once; two requests with the same first code add one factor. */
export async function takeStaged(tx: WriteTx, session: SessionId, id: string): Promise<boolean> {
  const taken = await tx
    .tables<Tables>()
    .deleteFrom('accounts.staged_factors')
    .where('session', '=', session)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}
