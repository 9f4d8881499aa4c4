// The SQL of the keys that documents are sealed to, one a request.
import type { AnyTx, RequestId, WriteTx } from '../../kernel/index.ts';

interface KeyRow {
  request: string;
  made_at: Date;
  recipient: string;
  sealed_identity: Uint8Array;
}
interface Tables {
  'recovery.document_keys': KeyRow;
  'recovery.documents': { request: string; destroyed_at: Date | null };
}

export async function findRecipient(tx: AnyTx, request: RequestId): Promise<string | undefined> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.document_keys')
    .select('recipient')
    .where('request', '=', request)
    .executeTakeFirst();
  return row?.recipient;
}

export async function insertKey(tx: WriteTx, key: KeyRow): Promise<void> {
  await tx.tables<Tables>().insertInto('recovery.document_keys').values(key).execute();
}

/** The key that opens a request's documents goes with the last of them. */
export async function deleteUnusedKey(tx: WriteTx, request: RequestId): Promise<void> {
  await tx
    .tables<Tables>()
    .deleteFrom('recovery.document_keys')
    .where('request', '=', request)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('recovery.documents')
            .select('recovery.documents.request')
            .where('recovery.documents.request', '=', request)
            .where('destroyed_at', 'is', null),
        ),
      ),
    )
    .execute();
}
