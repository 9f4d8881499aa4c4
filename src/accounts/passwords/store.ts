// The passwords' SQL.
import type { PasswordOnRecord } from '../../directory/index.ts';
import type { AccountId, AnyTx, WriteTx } from '../../kernel/index.ts';

interface Tables {
  'accounts.passwords': { account: string; hash: string; set_at: Date; set_through: string | null };
}

/** Asks the database also for nobody, so that nobody costs as much as somebody. */
export async function hashOf(tx: AnyTx, account: AccountId | undefined): Promise<string | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.passwords')
    .select('hash')
    .where('account', '=', account ?? '00000000-0000-0000-0000-000000000000')
    .executeTakeFirst();
  return row?.hash;
}

/** The same password under newer parameters; nothing when it was changed meanwhile. */
export async function replaceHash(tx: WriteTx, account: AccountId, old: string, renewed: string): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('accounts.passwords')
    .set({ hash: renewed })
    .where('account', '=', account)
    .where('hash', '=', old)
    .execute();
}

/** Sets the password. `setThrough` is the address whose mailed link did it; undefined when the owner, signed in, did. */
export async function installPassword(
  tx: WriteTx,
  account: AccountId,
  hash: string,
  at: Date,
  setThrough: string | undefined,
): Promise<void> {
  const set = { hash, set_at: at, set_through: setThrough ?? null };
  await tx
    .tables<Tables>()
    .insertInto('accounts.passwords')
    .values({ account, ...set })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(set))
    .execute();
}

export async function passwordOnRecord(tx: AnyTx, account: AccountId): Promise<PasswordOnRecord | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('accounts.passwords')
    .select(['set_at', 'set_through'])
    .where('account', '=', account)
    .executeTakeFirst();
  return row && { setAt: row.set_at, setThrough: row.set_through ?? undefined };
}
