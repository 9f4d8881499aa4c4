// Tells the owner, in the account's language: one mail to every address ever confirmed, suspended ones too, and the
// account's own pages (law 13).
import type { AccountId, RequestId, World, WriteTx } from '../../kernel/index.ts';
import { type Given, type MailKind, tellByMail, tellOnPage } from '../../notices/index.ts';
import { accountById, addressesOf } from './store.ts';

export async function tellOwner<Kind extends MailKind>(
  world: Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>,
  tx: WriteTx,
  account: AccountId,
  kind: Kind,
  values: Given<Kind>,
  request?: RequestId,
): Promise<void> {
  const about = { account, request, language: (await accountById(tx, account))?.language };
  for (const { address, confirmedAt } of await addressesOf(tx, account))
    if (confirmedAt) await tellByMail(world, tx, kind, address, values, about);
  await tellOnPage(world, tx, kind, values, about);
}
