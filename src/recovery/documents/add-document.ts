// Adds a document to a request: takes a place, draws the picture anew outside of any transaction, seals it, then adds it.
import { type DocumentId, newId, ok, type RequestId, type Result, refuse, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockRequest, noteEvidence } from '../requests/index.ts';
import { type CleanRefusal, cleanPicture } from './clean.ts';
import { type ReceiveRefusal, receive } from './receive.ts';
import { newRequestKey, type RequestKey, sealTo } from './request-key.ts';
import { type DocumentKind, mostDocuments, takesDocuments } from './rules.ts';
import { documentsOf, findRecipient, giveUp, insertArriving, insertKey, markAdded, placesTaken } from './store.ts';

export type AddRefusal =
  | ReceiveRefusal
  | CleanRefusal
  | { readonly code: 'documents_closed' }
  | { readonly code: 'document_too_many'; readonly most: number };

type AddWorld = Pick<World, 'clock' | 'db' | 'files' | 'keys' | 'random' | 'wake'>;
export interface Upload {
  readonly request: RequestId;
  readonly kind: DocumentKind;
  /** What the person sends, as it comes in. Its name and what it calls itself are not asked. */
  readonly content: AsyncIterable<Uint8Array>;
}
interface Place {
  readonly id: DocumentId;
  readonly file: string;
  readonly recipient: string;
}

export async function addDocument(world: AddWorld, upload: Upload): Promise<Result<DocumentId, AddRefusal>> {
  const place = await takePlace(world, upload, await newRequestKey(world.keys, upload.request));
  if (!place.ok) return place;
  let added = false;
  try {
    const result = await fill(world, upload, place.value);
    added = result.ok;
    return result;
  } finally {
    // A refusal and a fault alike give the place back, and the job destroys what there is of the file.
    if (!added) await giveBack(world, place.value);
  }
}

/** Five places: counted under the request's lock, and taken before the work, so that no upload works in vain. */
function takePlace(world: AddWorld, { request, kind }: Upload, key: RequestKey): Promise<Result<Place, AddRefusal>> {
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, request);
    if (!locked || !takesDocuments(locked.state)) return refuse({ code: 'documents_closed' });
    if ((await placesTaken(tx, request)) >= mostDocuments)
      return refuse({ code: 'document_too_many', most: mostDocuments });
    const now = world.clock.now();
    const known = await findRecipient(tx, request);
    if (known === undefined)
      await insertKey(tx, {
        request,
        made_at: now,
        recipient: key.recipient,
        sealed_identity: key.sealedIdentity,
      });
    const place = {
      id: newId<'document'>(world.random),
      file: newId<'file'>(world.random),
      recipient: known ?? key.recipient,
    };
    await insertArriving(tx, { id: place.id, request, kind, file: place.file, started_at: now });
    return ok(place);
  });
}

async function fill(world: AddWorld, upload: Upload, place: Place): Promise<Result<DocumentId, AddRefusal>> {
  const received = await receive(upload.content);
  if (!received.ok) return received;
  const picture = await cleanPicture(received.value);
  if (!picture.ok) return picture;
  await world.files.put(place.file, await sealTo(place.recipient, picture.value));
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, upload.request);
    if (!locked || !takesDocuments(locked.state)) return refuse({ code: 'documents_closed' });
    if (!(await markAdded(tx, place.id, world.clock.now()))) return refuse({ code: 'documents_closed' });
    const documents = (await documentsOf(tx, upload.request)).length;
    await noteEvidence(world, tx, upload.request, { documents });
    await append(world, tx, {
      kind: 'document.added',
      actor: { kind: 'claimant' },
      request: upload.request,
      facts: { document: place.id, kind: upload.kind },
    });
    return ok(place.id);
  });
}

const giveBack = (world: AddWorld, { id }: Place): Promise<void> =>
  world.db.write(async (tx) => {
    await giveUp(tx, id, world.clock.now());
    await world.wake.wake(tx, 'destroy-documents');
  });
