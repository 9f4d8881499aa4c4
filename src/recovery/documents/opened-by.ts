// Which documents a reviewer has opened: those of which they opened every page.
import type { AccountId, AnyTx, DocumentId, RequestId } from '../../kernel/index.ts';
import { openedPages } from './pages-store.ts';
import { documentsOf } from './store.ts';

export async function openedBy(tx: AnyTx, request: RequestId, reviewer: AccountId): Promise<ReadonlySet<DocumentId>> {
  const opened = new Set((await openedPages(tx, request, reviewer)).map(({ document, page }) => `${document} ${page}`));
  const documents = await documentsOf(tx, request);
  return new Set(
    documents.filter(({ id, pages }) => pages.every(({ page }) => opened.has(`${id} ${page}`))).map(({ id }) => id),
  );
}
