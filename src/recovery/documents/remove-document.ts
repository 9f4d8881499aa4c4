// Takes a document back: it is no evidence from now on, and the job destroys it.
import { type DocumentId, ok, type RequestId, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockRequest, noteEvidence } from '../requests/index.ts';
import { takesDocuments } from './rules.ts';
import { documentsOf, markRemoved } from './store.ts';

export type RemoveRefusal = { readonly code: 'documents_closed' | 'document_not_found' };

export function removeDocument(
  world: Pick<World, 'clock' | 'db' | 'random' | 'wake'>,
  { request, document }: { readonly request: RequestId; readonly document: DocumentId },
): Promise<Result<null, RemoveRefusal>> {
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, request);
    if (!locked || !takesDocuments(locked.state)) return refuse({ code: 'documents_closed' });
    if (!(await markRemoved(tx, request, document, world.clock.now()))) return refuse({ code: 'document_not_found' });
    await noteEvidence(world, tx, request, { documents: (await documentsOf(tx, request)).length });
    await append(world, tx, {
      kind: 'document.removed',
      actor: { kind: 'claimant' },
      request,
      facts: { document },
    });
    await world.wake.wake(tx, 'destroy-documents');
    return ok(null);
  });
}
