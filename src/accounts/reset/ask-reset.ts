// Takes the wish for a new password. Looks no account up, so it takes the same time and says the same for anybody (law 1).
import { before, type Language, newId, ok, type Result, refuse, type World } from '../../kernel/index.ts';
import { addressKey, mayBeUsername, readAddress, usernameKey } from '../identity/index.ts';
import { quietFor } from './rules.ts';
import { insertWish } from './store.ts';

export type AskRefusal = { readonly code: 'identifier_malformed' };

export async function askReset(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'db' | 'wake' | 'site'>,
  typed: string,
  language: Language = world.site.language,
): Promise<Result<null, AskRefusal>> {
  const wished = readIdentifier(typed);
  if (!wished) return refuse({ code: 'identifier_malformed' });
  const now = world.clock.now();
  const wish = {
    id: newId<'reset-wish'>(world.random),
    typed: wished.kept,
    typed_mac: world.keys.mac('attempt-key', `reset ${wished.key}`),
    language,
    asked_at: now,
  };
  await world.db.write(async (tx) => {
    await insertWish(tx, wish, before(now, quietFor));
    await world.wake.wake(tx, 'send-reset-mails');
  });
  return ok(null);
}

function readIdentifier(typed: string): { kept: string; key: string } | undefined {
  const name = typed.trim();
  if (mayBeUsername(name)) return { kept: name, key: usernameKey(name) };
  const address = readAddress(typed);
  return address === undefined ? undefined : { kept: address, key: addressKey(address) };
}
