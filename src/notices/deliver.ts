// The job that sends what is waiting: one at a time, outside the transaction, with growing waits after a failure.
import { after, before, type Duration, hours, isAtOrAfter, minutes, type World } from '../kernel/index.ts';
import { type DueNotice, retryAt, settle, takeDue } from './store.ts';

/** Law 8: a channel that took nothing for 72 hours counts as tried. We stop then. */
export const triedFor: Duration = hours(72);

const waitAfter = (tries: number) => minutes(Math.min(2 ** tries, 120));

/** Sends everything that is due and returns how many mails were taken by the next server. */
export async function deliverNotices(world: Pick<World, 'clock' | 'db' | 'mail' | 'keys'>): Promise<number> {
  let accepted = 0;
  for (;;) {
    const now = world.clock.now();
    const due = await world.db.write((tx) => takeDue(tx, now, after(now, minutes(10))));
    if (!due) return accepted;
    if (await deliver(world, due, now)) accepted++;
  }
}

async function deliver(world: Pick<World, 'db' | 'mail' | 'keys'>, due: DueNotice, now: Date): Promise<boolean> {
  if (!due.sealed_text || !due.address) throw new Error(`notice ${due.id} waits without a text or an address`);
  const text = new TextDecoder().decode(world.keys.open('notice', due.id, new Uint8Array(due.sealed_text)));
  const outcome = await world.mail.send({ to: due.address, subject: due.subject, text, messageId: due.id });
  await world.db.write(async (tx) => {
    if (outcome !== 'deferred') return settle(tx, due.id, outcome, now);
    if (isAtOrAfter(now, after(due.created_at, triedFor))) return settle(tx, due.id, 'given-up', now);
    return retryAt(tx, due.id, after(now, waitAfter(due.tries)));
  });
  return outcome === 'accepted';
}

/** The moment before which an unanswered notice counts as tried. */
export const triedSince = (now: Date): Date => before(now, triedFor);
