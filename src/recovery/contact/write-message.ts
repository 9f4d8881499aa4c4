// Takes a message to support, and mails a link to the address for the answer: whoever reads it there sends it.
// The same for every address; no account is looked for (law 1).
import { after, newId, newToken, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import type { Language } from '../../words/index.ts';
import { readAddress } from '../proofs/index.ts';
import { sealText } from './message.ts';
import { keptFor, mostMessages, type Subject } from './rules.ts';
import { deleteMessages, endMessage, findMessage, freeAt, insertMessage, type NewMessage } from './store.ts';

export type WriteRefusal =
  | { readonly code: 'address_malformed' }
  | { readonly code: 'contact_too_often'; readonly again: Date };

interface Written {
  readonly about: Subject;
  readonly address: string;
  readonly text: string;
  readonly language: Language;
  /** What the browser holds of a message that this one stands for. */
  readonly before: string | undefined;
}

type WriteWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

/** The token lets this browser see what waits. */
export async function writeMessage(
  world: WriteWorld,
  written: Written,
): Promise<Result<{ readonly token: string }, WriteRefusal>> {
  const address = readAddress(written.address);
  if (address === undefined) return refuse({ code: 'address_malformed' });
  const now = world.clock.now();
  return world.db.write(async (tx) => {
    await deleteMessages(tx, now);
    const token = await insert(world, tx, { ...written, address }, now);
    if (token === undefined) return refuse({ code: 'contact_too_often', again: (await freeAt(tx, address)) ?? now });
    await replace(world, tx, written.before, now);
    return ok({ token });
  });
}

/** Who corrects a message sends one, not two. It still counts for its address. */
async function replace(world: WriteWorld, tx: WriteTx, token: string | undefined, now: Date): Promise<void> {
  const found = token && (await findMessage(tx, 'writer_mac', world.keys.mac('message-token', token)));
  if (found) await endMessage(tx, found.id, 'replaced', now);
}

/** Undefined when every place of the address is taken. */
async function insert(world: WriteWorld, tx: WriteTx, written: Written, now: Date): Promise<string | undefined> {
  const id = newId<'message'>(world.random);
  const [link, writer] = [newToken(world.random), newToken(world.random)];
  const until = after(now, keptFor);
  const message = {
    id,
    about: written.about,
    address: written.address,
    sealed_text: sealText(world.keys, id, written.text),
    link_mac: world.keys.mac('message-token', link),
    writer_mac: world.keys.mac('message-token', writer),
    written_at: now,
    expires_at: until,
  };
  if (!(await takePlace(tx, message))) return undefined;
  await append(world, tx, { kind: 'message.written', actor: { kind: 'visitor' } });
  const values = { link: `${world.site.origin}/help/contact/send/${link}`, until };
  await tellByMail(world, tx, 'contact-confirm', written.address, values, { language: written.language });
  return writer;
}

async function takePlace(tx: WriteTx, message: NewMessage): Promise<boolean> {
  for (let place = 1; place <= mostMessages; place++) if (await insertMessage(tx, message, place)) return true;
  return false;
}
