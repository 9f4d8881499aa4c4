// The SQL of documents' pages: which sealed file each is, and who has looked at it.
import type { AccountId, AnyTx, DocumentId, RequestId, WriteTx } from '../../kernel/index.ts';
import type { Page } from './document.ts';

interface Tables {
  'recovery.documents': {
    id: string;
    request: string;
    added_by: Uint8Array | null;
    added_at: Date | null;
    removed_at: Date | null;
    destroyed_at: Date | null;
  };
  'recovery.document_keys': { request: string; sealed_identity: Uint8Array };
  'recovery.document_pages': {
    document: string;
    page: number;
    width: number;
    height: number;
    file: string | null;
    previewed_at: Date | null;
  };
  'recovery.document_views': { document: string; page: number; reviewer: string; first_at: Date; last_at: Date };
}

export async function insertPages(
  tx: WriteTx,
  document: DocumentId,
  pages: readonly (Page & { readonly file: string })[],
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.document_pages')
    .values(pages.map((page) => ({ ...page, document, previewed_at: null })))
    .execute();
}

export interface SealedPage extends Page {
  readonly file: string | null;
  readonly addedBy: Uint8Array | null;
  readonly addedAt: Date;
  readonly removedAt: Date | null;
  readonly sealedIdentity: Uint8Array | null;
}

/** The pages of one document of this request that was added, in order; also of one removed or destroyed. */
export async function sealedPages(tx: AnyTx, request: RequestId, id: DocumentId): Promise<readonly SealedPage[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.document_pages')
    .innerJoin('recovery.documents', 'recovery.documents.id', 'document')
    .leftJoin('recovery.document_keys', 'recovery.document_keys.request', 'recovery.documents.request')
    .select(['page', 'width', 'height', 'file', 'added_by', 'added_at', 'removed_at', 'sealed_identity'])
    .where('recovery.documents.id', '=', id)
    .where('recovery.documents.request', '=', request)
    .orderBy('page')
    .execute();
  return rows.flatMap(({ added_at, added_by, removed_at, sealed_identity, ...page }) =>
    added_at
      ? [{ ...page, addedAt: added_at, addedBy: added_by, removedAt: removed_at, sealedIdentity: sealed_identity }]
      : [],
  );
}

/** The names of a document's files, for the job that destroys them. */
export async function filesOf(tx: AnyTx, document: DocumentId): Promise<readonly string[]> {
  const rows = await tx
    .tables<Tables>()
    .selectFrom('recovery.document_pages')
    .select('file')
    .where('document', '=', document)
    .where('file', 'is not', null)
    .execute();
  return rows.flatMap(({ file }) => file ?? []);
}

export async function forgetFiles(tx: WriteTx, document: DocumentId): Promise<void> {
  await tx
    .tables<Tables>()
    .updateTable('recovery.document_pages')
    .set({ file: null })
    .where('document', '=', document)
    .execute();
}

/** Whether this is the first time that the page is shown again to whoever added it. */
export async function markPreviewed(tx: WriteTx, document: DocumentId, page: number, at: Date): Promise<boolean> {
  const row = await tx
    .tables<Tables>()
    .updateTable('recovery.document_pages')
    .set({ previewed_at: at })
    .where('document', '=', document)
    .where('page', '=', page)
    .where('previewed_at', 'is', null)
    .returning('page')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertView(
  tx: WriteTx,
  { document, page, reviewer }: { readonly document: DocumentId; readonly page: number; readonly reviewer: AccountId },
  at: Date,
): Promise<void> {
  await tx
    .tables<Tables>()
    .insertInto('recovery.document_views')
    .values({ document, page, reviewer, first_at: at, last_at: at })
    .onConflict((conflict) => conflict.columns(['document', 'page', 'reviewer']).doUpdateSet({ last_at: at }))
    .execute();
}

/** Which pages of a request's documents this reviewer has opened. */
export async function openedPages(
  tx: AnyTx,
  request: RequestId,
  reviewer: AccountId,
): Promise<readonly { readonly document: string; readonly page: number }[]> {
  return tx
    .tables<Tables>()
    .selectFrom('recovery.document_views')
    .innerJoin('recovery.documents', 'recovery.documents.id', 'recovery.document_views.document')
    .select(['document', 'page'])
    .where('request', '=', request)
    .where('reviewer', '=', reviewer)
    .execute();
}
