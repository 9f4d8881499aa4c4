// The SQL of forgetting: what of a request tells of a person.
import type { AnyTx, RequestId, WriteTx } from '../../kernel/index.ts';

interface Tables {
  'recovery.requests': {
    id: string;
    sealed_answers: Uint8Array;
    contact: string | null;
    filed_at: Date | null;
    ended_at: Date | null;
    forgotten_at: Date | null;
  };
  'recovery.claims': { request: string };
  'recovery.objection_links': { request: string };
  'recovery.objections': { request: string; address: string | null };
  'recovery.grants': { request: string; kept_address: string | null };
}

/** Ended before `sentBefore`, or never sent at all. */
export async function toForget(tx: AnyTx, sentBefore: Date): Promise<readonly RequestId[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.requests')
    .select('id')
    .where('ended_at', 'is not', null)
    .where('forgotten_at', 'is', null)
    .where((row) => row.or([row('filed_at', 'is', null), row('ended_at', '<=', sentBefore)]))
    .orderBy('ended_at')
    .execute();
  return rows.map((row) => row.id as RequestId);
}

/** False when another worker was first. */
export async function forget(tx: WriteTx, id: RequestId, nothing: Uint8Array, now: Date): Promise<boolean> {
  const db = tx.tables<Tables>();
  const row = await db
    .updateTable('recovery.requests')
    .set({ sealed_answers: nothing, contact: null, forgotten_at: now })
    .where('id', '=', id)
    .where('forgotten_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  await db.deleteFrom('recovery.claims').where('request', '=', id).execute();
  await db.deleteFrom('recovery.objection_links').where('request', '=', id).execute();
  await db.updateTable('recovery.objections').set({ address: null }).where('request', '=', id).execute();
  await db.updateTable('recovery.grants').set({ kept_address: null }).where('request', '=', id).execute();
  return true;
}
