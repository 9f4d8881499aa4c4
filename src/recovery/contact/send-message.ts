// Sends a message to support, once, when the button behind its link was pressed (laws 4 and 16).
import { ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { tellByMail } from '../../notices/index.ts';
import { append } from '../../record/index.ts';
import { speak } from '../../words/index.ts';
import { lookAtMessage, type MessageRefusal } from './look-at-message.ts';
import { endMessage, findMessage } from './store.ts';

type SendWorld = Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>;

/** Support reads the site's language. */
export async function sendMessage(world: SendWorld, token: string): Promise<Result<null, MessageRefusal>> {
  const looked = await lookAtMessage(world, token);
  if (!looked.ok) return looked;
  const { about, address, text } = looked.value;
  const mac = world.keys.mac('message-token', token);
  return world.db.write(async (tx) => {
    const found = await findMessage(tx, 'link_mac', mac);
    if (!found || !(await endMessage(tx, found.id, 'sent', world.clock.now())))
      return refuse({ code: 'contact_link_used' });
    const say = speak(world.site.language);
    const values = { link: world.site.origin, address, about: say(`contact.about.${about}`), message: text };
    await tellByMail(world, tx, 'contact-message', world.site.supportContact, values);
    await append(world, tx, { kind: 'message.sent', actor: { kind: 'visitor' } });
    return ok(null);
  });
}
