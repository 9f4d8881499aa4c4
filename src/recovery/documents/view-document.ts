// Opens a page of a document for a reviewer: the only way for them to its picture. That it was opened is written in the
// transaction that permits it (law 14), so that no look goes unrecorded; a picture that then cannot be read was still asked for.
import {
  type AccountId,
  type DocumentId,
  ok,
  type RequestId,
  type Result,
  refuse,
  type World,
} from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockRequest } from '../requests/index.ts';
import { insertView, type SealedPage, sealedPages } from './pages-store.ts';
import { openPage } from './preview.ts';
import { opensDocuments } from './rules.ts';

export type ViewRefusal = {
  readonly code: 'document_not_found' | 'document_destroyed' | 'request_not_in_review' | 'reviewer_concerned';
};
export interface Look {
  /** Whose role and fresh factor the console has checked. */
  readonly reviewer: AccountId;
  readonly request: RequestId;
  readonly document: DocumentId;
  /** From 1. */
  readonly page: number;
}
type ViewWorld = Pick<World, 'clock' | 'db' | 'files' | 'keys' | 'wake'>;

/** The page as WebP. @throws when the file or its key was altered. */
export async function viewDocument(world: ViewWorld, look: Look): Promise<Result<Uint8Array, ViewRefusal>> {
  const permitted = await permit(world, look, 'opened');
  if (!permitted.ok) return permitted;
  const opened = await openPage(world, look.request, permitted.value);
  return opened.ok ? opened : refuse({ code: 'document_destroyed' });
}

/** A reviewer whose browser shows no pictures says that they read the page otherwise. It counts as opened, and is recorded as said. */
export async function sayRead(world: ViewWorld, look: Look): Promise<Result<null, ViewRefusal>> {
  const permitted = await permit(world, look, 'said');
  return permitted.ok ? ok(null) : permitted;
}

function permit(
  world: ViewWorld,
  { reviewer, request, document, page }: Look,
  how: 'opened' | 'said',
): Promise<Result<SealedPage, ViewRefusal>> {
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, request);
    const found = locked && (await sealedPages(tx, request, document)).find((one) => one.page === page);
    if (!locked || !found) return refuse({ code: 'document_not_found' });
    if (locked.account === reviewer) return refuse({ code: 'reviewer_concerned' });
    if (!opensDocuments(locked.state)) return refuse({ code: 'request_not_in_review' });
    if (found.removedAt || !found.file) return refuse({ code: 'document_destroyed' });
    await insertView(tx, { document, page, reviewer }, world.clock.now());
    await append(world, tx, {
      kind: 'document.viewed',
      actor: { kind: 'reviewer', account: reviewer },
      account: locked.account,
      request,
      facts: { document, page, how },
    });
    return ok(found);
  });
}
