// The documents' SQL; their pages' is in pages-store.ts, their keys' in keys-store.ts.
import type { AnyTx, DocumentId, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Document, Page } from './document.ts';
import type { DocumentKind } from './rules.ts';

interface DocumentRow {
  id: string;
  request: string;
  kind: DocumentKind;
  place: number;
  stamped: boolean;
  added_by: Uint8Array | null;
  started_at: Date;
  added_at: Date | null;
  removed_at: Date | null;
  destroyed_at: Date | null;
}
interface Tables {
  'recovery.documents': DocumentRow;
  'recovery.document_pages': { document: string; page: number; width: number; height: number };
}

/** Documents on their way count too: two uploads at once do not both get the last place. */
export async function placesTaken(tx: AnyTx, request: RequestId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select((count) => count.fn.count<string>('place').distinct().as('n'))
    .where('request', '=', request)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** After every place that was ever taken: a place that was left is not taken again. */
export async function nextPlace(tx: AnyTx, request: RequestId): Promise<number> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select((max) => max.fn.max('place').as('last'))
    .where('request', '=', request)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertArriving(
  tx: WriteTx,
  row: Pick<DocumentRow, 'id' | 'request' | 'kind' | 'place' | 'stamped' | 'added_by' | 'started_at'>,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.documents')
    .values({ ...row, added_at: null, removed_at: null, destroyed_at: null })
    .execute();
}

/** Locked until the transaction ends. No longer, once it was added or the job gave it up. */
export async function isArriving(tx: WriteTx, id: DocumentId): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select('id')
    .where('id', '=', id)
    .where('added_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function markAdded(tx: WriteTx, id: DocumentId, at: Date): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.documents')
    .set({ added_at: at })
    .where('id', '=', id)
    .where('added_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .execute();
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

/** Gives the place of an upload that did not become a document back; the job destroys what there is of its files. */
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

/** What was added and is still there, in its order, each with who added it. */
export async function documentsAndAdders(
  tx: AnyTx,
  request: RequestId,
): Promise<readonly { readonly document: Document; readonly addedBy: Uint8Array | null }[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .innerJoin('recovery.document_pages', 'document', 'id')
    .select(['id', 'kind', 'place', 'stamped', 'added_by', 'added_at', 'page', 'width', 'height'])
    .where('request', '=', request)
    .where('added_at', 'is not', null)
    .where('removed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .orderBy('place')
    .orderBy('page')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((pages) => {
    const [first] = pages;
    if (!first?.added_at) return [];
    const { kind, place, stamped, added_by: addedBy, added_at: addedAt } = first;
    const id = first.id as DocumentId;
    const document = { id, request, kind, place, stamped, addedAt, pages: pages.map(pageOf) };
    return [{ document, addedBy }];
  });
}

const pageOf = ({ page, width, height }: Page): Page => ({ page, width, height });

export async function documentsOf(tx: AnyTx, request: RequestId): Promise<readonly Document[]> {
  return (await documentsAndAdders(tx, request)).map(({ document }) => document);
}

export interface Kept {
  readonly id: DocumentId;
  readonly request: RequestId;
  readonly startedAt: Date;
  readonly addedAt: Date | undefined;
  readonly removedAt: Date | undefined;
}

/** Everything of which there may still be a file. */
export async function keptDocuments(tx: AnyTx): Promise<readonly Kept[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.documents')
    .select(['id', 'request', 'started_at', 'added_at', 'removed_at'])
    .where('destroyed_at', 'is', null)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id as DocumentId,
    request: row.request as RequestId,
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
    .set({ destroyed_at: at })
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
