// Looks at a message that waits. Looking changes nothing (law 16).
import { ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { asMessage, type Message } from './message.ts';
import { type LinkProblem, linkProblem } from './rules.ts';
import { type FoundMessage, findMessage } from './store.ts';

export interface MessageRefusal {
  readonly code: LinkProblem;
}

type LookWorld = Pick<World, 'clock' | 'db' | 'keys'>;

const problemOf = (world: LookWorld, found: FoundMessage | undefined): LinkProblem | undefined =>
  linkProblem(found && { expiresAt: found.expires_at, endedBy: found.ended_by ?? undefined }, world.clock.now());

/** Behind the mailed link. */
export async function lookAtMessage(world: LookWorld, token: string): Promise<Result<Message, MessageRefusal>> {
  const mac = world.keys.mac('message-token', token);
  const found = await world.db.read((tx) => findMessage(tx, 'link_mac', mac));
  const problem = problemOf(world, found);
  if (problem !== undefined || !found) return refuse({ code: problem ?? 'contact_link_unknown' });
  return ok(asMessage(world.keys, found));
}

/** In the browser in which it was written; undefined when none waits. */
export async function messageOf(world: LookWorld, token: string): Promise<Message | undefined> {
  const mac = world.keys.mac('message-token', token);
  const found = await world.db.read((tx) => findMessage(tx, 'writer_mac', mac));
  return found && problemOf(world, found) === undefined ? asMessage(world.keys, found) : undefined;
}
