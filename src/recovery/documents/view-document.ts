// Opens a document for a reviewer: the only way to its picture. That it was opened is written in the transaction that
// permits it (law 14), so that no look goes unrecorded; a picture that then cannot be read was still asked for.
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
import { openSealed } from './request-key.ts';
import { opensDocuments } from './rules.ts';
import { findOpenable, insertView } from './store.ts';

export type ViewRefusal = {
  readonly code: 'document_not_found' | 'document_destroyed' | 'request_not_in_review' | 'reviewer_concerned';
};
export interface Look {
  /** Whose role and fresh factor the console has checked. */
  readonly reviewer: AccountId;
  readonly request: RequestId;
  readonly document: DocumentId;
}
type ViewWorld = Pick<World, 'clock' | 'db' | 'files' | 'keys' | 'wake'>;

/** The picture as WebP. @throws when the file or its key was altered. */
export async function viewDocument(world: ViewWorld, look: Look): Promise<Result<Uint8Array, ViewRefusal>> {
  const permitted = await permit(world, look);
  if (!permitted.ok) return permitted;
  const sealed = await world.files.get(permitted.value.file);
  if (!sealed) return refuse({ code: 'document_destroyed' });
  return ok(await openSealed(world.keys, look.request, permitted.value.sealedIdentity, sealed));
}

function permit(
  world: ViewWorld,
  { reviewer, request, document }: Look,
): Promise<Result<{ readonly file: string; readonly sealedIdentity: Uint8Array }, ViewRefusal>> {
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, request);
    const found = locked && (await findOpenable(tx, request, document));
    if (!locked || !found) return refuse({ code: 'document_not_found' });
    if (locked.account === reviewer) return refuse({ code: 'reviewer_concerned' });
    if (!opensDocuments(locked.state)) return refuse({ code: 'request_not_in_review' });
    if (found.removed_at || !found.file || !found.sealed_identity) return refuse({ code: 'document_destroyed' });
    await insertView(tx, document, reviewer, world.clock.now());
    await append(world, tx, {
      kind: 'document.viewed',
      actor: { kind: 'reviewer', account: reviewer },
      account: locked.account,
      request,
      facts: { document },
    });
    return ok({ file: found.file, sealedIdentity: new Uint8Array(found.sealed_identity) });
  });
}
