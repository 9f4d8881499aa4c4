// The owner, signed in, chooses what the account is told in from now on.
import type { AccountId, Language, World } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, setAccount } from './store.ts';

export function chooseLanguage(
  world: Pick<World, 'clock' | 'db' | 'wake'>,
  id: AccountId,
  language: Language,
): Promise<void> {
  return world.db.write(async (tx) => {
    const account = await lockAccount(tx, id);
    if (account.language === language) return;
    await setAccount(tx, id, { language });
    const actor = { kind: 'owner', account: id } as const;
    await append(world, tx, { kind: 'account.language', actor, account: id, facts: { language } });
  });
}
