// Which commands of the contract were carried out.
import type { AccountId, OperationId, WriteTx } from '../../kernel/index.ts';

interface Tables {
  'accounts.operations': { operation: string; kind: 'freeze' | 'restrict'; account: string; carried_out_at: Date };
}

/** Marks a command as carried out. `false` when it was before; another command under its id waits here until that is known. */
export async function isFirst(
  tx: WriteTx,
  command: { readonly operation: OperationId; readonly kind: 'freeze' | 'restrict'; readonly account: AccountId },
  at: Date,
): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .insertInto('accounts.operations')
    .values({ ...command, carried_out_at: at })
    .onConflict((conflict) => conflict.columns(['operation', 'kind']).doNothing())
    .returning('operation')
    .executeTakeFirst();
  return row !== undefined;
}
