// How a document comes into a request, whether it is new or takes another's place: it takes the place, is drawn and sealed
// outside of any transaction, and is put in. Whatever goes wrong in between gives the place back.
import {
  type DocumentId,
  newId,
  ok,
  type RequestId,
  type Result,
  refuse,
  type World,
  type WriteTx,
} from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockRequest, noteEvidence } from '../requests/index.ts';
import type { DrawnPage } from './drawing/order.ts';
import { findRecipient, insertKey } from './keys-store.ts';
import { insertPages } from './pages-store.ts';
import { newRequestKey, type RequestKey, sealTo } from './request-key.ts';
import { type DocumentKind, mostDocuments, takesDocuments } from './rules.ts';
import {
  documentsOf,
  giveUp,
  insertArriving,
  isArriving,
  markAdded,
  markRemoved,
  nextPlace,
  placesTaken,
} from './store.ts';

export type DocumentWorld = Pick<World, 'clock' | 'db' | 'files' | 'keys' | 'random' | 'wake'>;
export type ArriveRefusal =
  | { readonly code: 'documents_closed' | 'document_not_found' }
  | { readonly code: 'document_too_many'; readonly most: number };

/** What comes in. */
export interface Arrival {
  readonly request: RequestId;
  readonly entry: 'document.added' | 'document.covered' | 'document.stamped';
  readonly kind: DocumentKind;
  readonly stamped: boolean;
  /** The claim of the browser that may look at it afterwards; none: nobody but reviewers. */
  readonly addedBy: Uint8Array | null;
  /** Whose place it takes; that one goes when this one is in. */
  readonly replaces?: DocumentId | undefined;
  /** Since when it counts as added; now without it. What was only drawn over is as old as before. */
  readonly addedAt?: Date | undefined;
}
interface Place {
  readonly id: DocumentId;
  readonly recipient: string;
}

/** `draw` makes the pages, outside of any transaction. */
export async function arrive<Refusal>(
  world: DocumentWorld,
  arrival: Arrival,
  draw: () => Promise<Result<readonly DrawnPage[], Refusal>>,
): Promise<Result<DocumentId, ArriveRefusal | Refusal>> {
  const place = await takePlace(world, arrival, await newRequestKey(world.keys, arrival.request));
  if (!place.ok) return place;
  let added = false;
  try {
    const drawn = await draw();
    if (!drawn.ok) return drawn;
    const result = await putIn(world, arrival, place.value, drawn.value);
    added = result.ok;
    return result;
  } finally {
    // A refusal and a fault alike give the place back, and the job destroys what there is of the files.
    if (!added) await giveBack(world, place.value);
  }
}

/** Five places: counted under the request's lock, and taken before the work, so that no upload works in vain. */
function takePlace(world: DocumentWorld, arrival: Arrival, key: RequestKey): Promise<Result<Place, ArriveRefusal>> {
  const { request, kind, stamped, addedBy, replaces } = arrival;
  return world.db.write(async (tx) => {
    const locked = await lockRequest(tx, request);
    if (!locked || !takesDocuments(locked.state)) return refuse({ code: 'documents_closed' });
    const replaced = (await documentsOf(tx, request)).find(({ id }) => id === replaces);
    if (replaces !== undefined && !replaced) return refuse({ code: 'document_not_found' });
    if (!replaced && (await placesTaken(tx, request)) >= mostDocuments)
      return refuse({ code: 'document_too_many', most: mostDocuments });
    const id = newId<'document'>(world.random);
    const place = replaced?.place ?? (await nextPlace(tx, request));
    const now = world.clock.now();
    await insertArriving(tx, { id, request, kind, place, stamped, added_by: addedBy, started_at: now });
    return ok({ id, recipient: await recipientOf(tx, request, key, now) });
  });
}

/** The request's key; the first document brings it. */
async function recipientOf(tx: WriteTx, request: RequestId, key: RequestKey, at: Date): Promise<string> {
  const known = await findRecipient(tx, request);
  if (known !== undefined) return known;
  await insertKey(tx, { request, made_at: at, recipient: key.recipient, sealed_identity: key.sealedIdentity });
  return key.recipient;
}

async function putIn(
  world: DocumentWorld,
  arrival: Arrival,
  { id, recipient }: Place,
  drawn: readonly DrawnPage[],
): Promise<Result<DocumentId, ArriveRefusal>> {
  const pages = drawn.map(({ width, height }, i) => ({
    page: i + 1,
    width,
    height,
    file: newId<'file'>(world.random),
  }));
  // The names first: a file that no row names would never be destroyed.
  const named = await world.db.write(async (tx) => {
    if (!(await isArriving(tx, id))) return false;
    await insertPages(tx, id, pages);
    return true;
  });
  if (!named) return refuse({ code: 'documents_closed' });
  for (const [i, { file }] of pages.entries())
    await world.files.put(file, await sealTo(recipient, drawn[i]?.picture ?? new Uint8Array()));
  return world.db.write((tx) => settle(world, tx, arrival, id));
}

/** In it is, and what it replaces is out, with one new state of the evidence (laws 4, 12 and 13). */
async function settle(
  world: DocumentWorld,
  tx: WriteTx,
  { request, kind, entry, replaces, addedAt }: Arrival,
  id: DocumentId,
): Promise<Result<DocumentId, ArriveRefusal>> {
  const now = world.clock.now();
  const locked = await lockRequest(tx, request);
  if (!locked || !takesDocuments(locked.state)) return refuse({ code: 'documents_closed' });
  // The job may have given it up: then what it was to replace stays too.
  if (!(await isArriving(tx, id))) return refuse({ code: 'documents_closed' });
  if (replaces && !(await markRemoved(tx, request, replaces, now))) return refuse({ code: 'document_not_found' });
  await markAdded(tx, id, addedAt ?? now);
  await noteEvidence(world, tx, request, { documents: (await documentsOf(tx, request)).length });
  const facts = { document: id, kind, ...(replaces && { replaces }) };
  await append(world, tx, { kind: entry, actor: { kind: 'claimant' }, request, facts });
  if (replaces) await world.wake.wake(tx, 'destroy-documents');
  return ok(id);
}

const giveBack = (world: DocumentWorld, { id }: Place): Promise<void> =>
  world.db.write(async (tx) => {
    await giveUp(tx, id, world.clock.now());
    await world.wake.wake(tx, 'destroy-documents');
  });
