// The job that destroys documents on time: the files first, then row and key in one transaction. Whatever stops it in between,
// the next run does again.
import { isAtOrAfter, type World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockRequest, noteEvidence, requestById } from '../requests/index.ts';
import { deleteUnusedKey } from './keys-store.ts';
import { filesOf, forgetFiles } from './pages-store.ts';
import { destroyAt, lostBefore, takesDocuments } from './rules.ts';
import { documentsOf, type Kept, keptDocuments, markDestroyed } from './store.ts';

type DestroyWorld = Pick<World, 'clock' | 'db' | 'files' | 'random' | 'wake'>;

/** Destroys what is due and returns how many documents that were. */
export async function destroyDocuments(world: DestroyWorld): Promise<number> {
  let destroyed = 0;
  for (const kept of await dueDocuments(world)) {
    for (const file of await world.db.read((tx) => filesOf(tx, kept.id))) await world.files.destroy(file);
    if (await settle(world, kept)) destroyed++;
  }
  return destroyed;
}

function dueDocuments({ clock, db }: DestroyWorld): Promise<readonly Kept[]> {
  const now = clock.now();
  return db.read(async (tx) => {
    const due: Kept[] = [];
    for (const kept of await keptDocuments(tx)) {
      const request = await requestById(tx, kept.request);
      if (isDue(kept, request, now)) due.push(kept);
    }
    return due;
  });
}

type Found = Awaited<ReturnType<typeof requestById>>;

function isDue(kept: Kept, request: Found, now: Date): boolean {
  // A document without a request has nobody to decide about it.
  if (!request || kept.removedAt) return true;
  if (!kept.addedAt) return isAtOrAfter(lostBefore(now), kept.startedAt);
  const { addedAt } = kept;
  const fate = { addedAt, removedAt: undefined, draft: request.state === 'draft', endedAt: request.endedAt };
  return isAtOrAfter(now, destroyAt(fate));
}

/** Row, key, evidence and entry together (law 13). False when another worker was first. */
function settle(world: DestroyWorld, kept: Kept): Promise<boolean> {
  return world.db.write(async (tx) => {
    const request = await lockRequest(tx, kept.request);
    if (!(await markDestroyed(tx, kept.id, world.clock.now()))) return false;
    await forgetFiles(tx, kept.id);
    await deleteUnusedKey(tx, kept.request);
    if (!kept.addedAt) return true;
    await append(world, tx, {
      kind: 'document.destroyed',
      actor: { kind: 'system' },
      request: kept.request,
      facts: { document: kept.id },
    });
    // Grown too old while people still decide: what they saw is no longer there to be seen.
    if (request && !kept.removedAt && takesDocuments(request.state))
      await noteEvidence(world, tx, kept.request, { documents: (await documentsOf(tx, kept.request)).length });
    return true;
  });
}
