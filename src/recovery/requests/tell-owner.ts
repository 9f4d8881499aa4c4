// Tells the owner, who may be the claimant or not: every address ever confirmed, suspended ones too, and the account's own
// pages, each with a way to say "this was not me" (laws 8 and 9). In the language of the account.
import type { OnRecord } from '../../directory/index.ts';
import { newToken, type WriteTx } from '../../kernel/index.ts';
import { type Given, type MailKind, tellByMail, tellOnPage } from '../../notices/index.ts';
import { type Say, speak } from '../../words/index.ts';
import { insertObjectionLink } from './objections-store.ts';
import type { RecoveryWorld, Request } from './request.ts';

export type Telling = Pick<RecoveryWorld, 'clock' | 'random' | 'keys' | 'wake' | 'site'>;

/**
 * `values` is given the link that objects for the channel it is told by. Each mail has a link of its own, so that the one
 * that was used names its channel; on the account's pages the owner is signed in and needs none.
 */
export async function tellOwner<Kind extends MailKind>(
  world: Telling,
  tx: WriteTx,
  request: Request,
  onRecord: Pick<OnRecord, 'account' | 'addresses' | 'language'>,
  kind: Kind,
  values: (link: string, say: Say) => Given<Kind>,
): Promise<void> {
  const language = onRecord.language ?? world.site.language;
  const say = speak(language);
  const about = { account: onRecord.account, request: request.id, language };
  for (const { address, confirmedAt } of onRecord.addresses) {
    if (!confirmedAt) continue;
    const token = newToken(world.random);
    await insertObjectionLink(tx, world.keys.mac('objection-token', token), request.id, address, world.clock.now());
    await tellByMail(world, tx, kind, address, values(`${world.site.origin}/objection/${token}`, say), about);
  }
  await tellOnPage(world, tx, kind, values(`${world.site.origin}/objection`, say), about);
}
