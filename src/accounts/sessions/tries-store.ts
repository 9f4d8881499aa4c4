// The SQL of counted tries: app codes by account, passwords by name.
import { sql } from 'kysely';
import type { AccountId, AnyTx, WriteTx } from '../../kernel/index.ts';

interface Tables {
  'accounts.factor_tries': { account: string; tries: number; wait_until: Date | null };
  'accounts.password_tries': { name_mac: Uint8Array; tries: number; since: Date };
}
export interface FactorTries {
  readonly tries: number;
  readonly wait_until: Date | null;
}

export const factorTriesOf = (tx: AnyTx, account: AccountId): Promise<FactorTries | undefined> =>
  tx
    .tables<Tables>()
    .selectFrom('accounts.factor_tries')
    .select(['tries', 'wait_until'])
    .where('account', '=', account)
    .executeTakeFirst();

/** Counts an app code; `undefined`, and no count, while the account waits or its app codes are off. */
export async function countFactorTry(
  tx: WriteTx,
  account: AccountId,
  now: Date,
  most: number,
): Promise<number | undefined> {
  const row = await tx
    .tables<Tables>()
    .insertInto('accounts.factor_tries')
    .values({ account, tries: 1, wait_until: null })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet((row) => ({ tries: row('accounts.factor_tries.tries', '+', 1) }))
        .where('accounts.factor_tries.tries', '<', most)
        .where((row) =>
          row.or([
            row('accounts.factor_tries.wait_until', 'is', null),
            row('accounts.factor_tries.wait_until', '<=', now),
          ]),
        ),
    )
    .returning('tries')
    .executeTakeFirst();
  return row?.tries;
}

export async function setWait(tx: WriteTx, account: AccountId, until: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.factor_tries')
    .set({ wait_until: until })
    .where('account', '=', account)
    .execute();
}

export async function clearFactorTries(tx: WriteTx, account: AccountId): Promise<void> {
  await tx.tables<Tables>().deleteFrom('accounts.factor_tries').where('account', '=', account).execute();
}

/** Counts a password for a name, in windows that begin with their first try. */
export async function countPasswordTry(
  tx: WriteTx,
  name: Uint8Array,
  now: Date,
  windowStart: Date,
): Promise<{ readonly tries: number; readonly since: Date }> {
  const old = sql<boolean>`accounts.password_tries.since <= ${windowStart}`;
  return tx
    .tables<Tables>()
    .insertInto('accounts.password_tries')
    .values({ name_mac: name, tries: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('name_mac').doUpdateSet({
        tries: sql<number>`case when ${old} then 1 else accounts.password_tries.tries + 1 end`,
        since: sql<Date>`case when ${old} then excluded.since else accounts.password_tries.since end`,
      }),
    )
    .returning(['tries', 'since'])
    .executeTakeFirstOrThrow();
}

export async function clearPasswordTries(tx: WriteTx, name: Uint8Array): Promise<void> {
  await tx.tables<Tables>().deleteFrom('accounts.password_tries').where('name_mac', '=', name).execute();
}

/** Names nobody tried within the window are forgotten. */
export async function forgetPasswordTries(tx: WriteTx, windowStart: Date): Promise<void> {
  await tx.tables<Tables>().deleteFrom('accounts.password_tries').where('since', '<=', windowStart).execute();
}
