// Counts drafts by the network they are opened from, before one is opened: who opens them without end stops only themself.
import { ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { takeTry } from './take-try.ts';

export type CountDraftRefusal = { readonly code: 'drafts_too_many'; readonly again: Date };

/** Enough for a class in one room behind one address. */
const mostAnHour = 30;

/** `network`: undefined where nothing tells one visitor from another, and then nobody is counted. Only its keyed hash is kept. */
export async function countDraft(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  network: string | undefined,
): Promise<Result<null, CountDraftRefusal>> {
  if (network === undefined) return ok(null);
  const taken = await world.db.write((tx) => takeTry(world, tx, `draft ${network}`, mostAnHour));
  return taken.ok ? ok(null) : refuse({ code: 'drafts_too_many', again: taken.refusal.again });
}
