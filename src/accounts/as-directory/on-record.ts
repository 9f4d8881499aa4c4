// Everything a built-in account has on record, each thing with its date, as of one moment.
import type { OnRecord } from '../../directory/index.ts';
import type { AccountId, World } from '../../kernel/index.ts';
import { sheetsOf } from '../codes/index.ts';
import { factorsOf } from '../factors/index.ts';
import { accountById, addressesOf } from '../identity/index.ts';
import { passwordOnRecord } from '../passwords/index.ts';

export const onRecord = (world: Pick<World, 'db' | 'clock'>, id: AccountId): Promise<OnRecord | undefined> =>
  world.db.read(async (tx) => {
    const account = await accountById(tx, id);
    if (!account) return undefined;
    return {
      account: account.id,
      username: account.username,
      tier: account.tier,
      language: account.language,
      openedAt: account.openedAt,
      frozen: account.frozenAt !== undefined,
      addresses: await addressesOf(tx, id),
      password: await passwordOnRecord(tx, id),
      factors: await factorsOf(tx, id),
      sheets: await sheetsOf(world, tx, id),
    };
  });
