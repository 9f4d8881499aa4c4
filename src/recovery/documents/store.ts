// The documents' SQL.
import type { AccountId, AnyTx, DocumentId, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Document } from './document.ts';
import type { DocumentKind } from './rules.ts';

interface DocumentRow {
  id: string;
  request: string;
  kind: DocumentKind;
  file: string | null;
  started_at: Date;
  added_at: Date | null;
  removed_at: Date | null;
  destroyed_at: Date | null;
}
interface Tables {
  'recovery.documents': DocumentRow;
  'recovery.document_keys': { request: string; made_at: Date; recipient: string; sealed_identity: Uint8Array };
  'recovery.document_views': { document: string; reviewer: string; first_at: Date; last_at: Date };
}

/** Documents on their way count too: two uploads at once do not both get the last place. */
export async function placesTaken(tx: AnyTx, request: RequestId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('request', '=', request)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function insertArriving(
  tx: WriteTx,
  row: Pick<DocumentRow, 'id' | 'request' | 'kind' | 'started_at'> & { readonly file: string },
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.documents')
    .values({ ...row, added_at: null, removed_at: null, destroyed_at: null })
    .execute();
}

/** Whether it was still arriving: the job may have given it up meanwhile. */
export async function markAdded(tx: WriteTx, id: DocumentId, at: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.documents')
    .set({ added_at: at })
    .where('id', '=', id)
    .where('added_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function markRemoved(tx: WriteTx, request: RequestId, id: DocumentId, at: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.documents')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('request', '=', request)
    .where('added_at', 'is not', null)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives the place of an upload that did not become a document back; the job destroys what there is of its file. */
export async function giveUp(tx: WriteTx, id: DocumentId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.documents')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('added_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute();
}

/** What was added and is still there, oldest first. */
export async function documentsOf(tx: AnyTx, request: RequestId): Promise<readonly Document[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select(['id', 'request', 'kind', 'added_at'])
    .where('request', '=', request)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, kind, added_at }) =>
    added_at ? [{ id: id as DocumentId, request, kind, addedAt: added_at }] : [],
  );
}

export interface Openable {
  readonly file: string | null;
  readonly removed_at: Date | null;
  readonly destroyed_at: Date | null;
  readonly sealed_identity: Uint8Array | null;
}

export function findOpenable(tx: AnyTx, request: RequestId, id: DocumentId): Promise<Openable | undefined> {
  return tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .leftJoin('recovery.document_keys', 'recovery.document_keys.request', 'recovery.documents.request')
    .select(['file', 'removed_at', 'destroyed_at', 'sealed_identity'])
    .where('id', '=', id)
    .where('recovery.documents.request', '=', request)
    .where('added_at', 'is not', null)
    .executeTakeFirst();
}

export async function insertView(tx: WriteTx, document: DocumentId, reviewer: AccountId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.document_views')
    .values({ document, reviewer, first_at: at, last_at: at })
    .onConflict((conflict) => conflict.columns(['document', 'reviewer']).doUpdateSet({ last_at: at }))
    .execute();
}

/** Which of a request's documents this reviewer has opened. */
export async function openedBy(tx: AnyTx, request: RequestId, reviewer: AccountId): Promise<ReadonlySet<DocumentId>> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.document_views')
    .innerJoin('recovery.documents', 'recovery.documents.id', 'recovery.document_views.document')
    .select('document')
    .where('request', '=', request)
    .where('reviewer', '=', reviewer)
    .execute();
  return new Set(rows.map((row) => row.document as DocumentId));
}

export interface Kept {
  readonly id: DocumentId;
  readonly request: RequestId;
  readonly file: string;
  readonly startedAt: Date;
  readonly addedAt: Date | undefined;
  readonly removedAt: Date | undefined;
}

/** Everything of which there may still be a file. */
export async function keptDocuments(tx: AnyTx): Promise<readonly Kept[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select(['id', 'request', 'file', 'started_at', 'added_at', 'removed_at'])
    .where('destroyed_at', 'is', null)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id as DocumentId,
    request: row.request as RequestId,
    file: row.file ?? '',
    startedAt: row.started_at,
    addedAt: row.added_at ?? undefined,
    removedAt: row.removed_at ?? undefined,
  }));
}

/** Whether this call did it, so that two workers do not both tell of it. */
export async function markDestroyed(tx: WriteTx, id: DocumentId, at: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.documents')
    .set({ destroyed_at: at, file: null })
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
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
            .select('id')
            .where('recovery.documents.request', '=', request)
            .where('destroyed_at', 'is', null),
        ),
      ),
    )
    .execute();
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

export async function insertKey(tx: WriteTx, key: Tables['recovery.document_keys']): Promise<void> {
  await tx.tables<Tables>().insertInto('recovery.document_keys').values(key).execute();
}
