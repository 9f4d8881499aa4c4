// Ends everything that could sign in or open the account before: sessions, authenticators, sheets, reset links (law 17).
import type { AccountId, World, WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { retireAllSheets } from '../codes/index.ts';
import { factorsOf, removeAllFactors } from '../factors/index.ts';
import { raiseEpoch } from '../identity/index.ts';
import { endSessionsOf } from '../sessions/index.ts';

export async function endEverything(
  world: Pick<World, 'clock' | 'wake'>,
  tx: WriteTx,
  account: AccountId,
): Promise<void> {
  // Sessions and reset links carry the epoch they were made in; of an older one they are void.
  await raiseEpoch(tx, account);
  await endSessionsOf(world, tx, account);
  const actor = { kind: 'claimant', account } as const;
  for (const _factor of await factorsOf(tx, account))
    await append(world, tx, { kind: 'factor.removed', actor, account });
  await removeAllFactors(tx, account);
  await retireAllSheets(tx, account, world.clock.now());
}
