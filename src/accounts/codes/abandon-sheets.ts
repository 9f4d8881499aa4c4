// The job that ends sheets nobody typed a code back from, and tells the owner which sheet still works: whoever printed the
// new one must not throw away the old one.
import { type AccountId, before, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import { forgetOldSheets } from './install-sheet.ts';
import { stagedFor } from './rules.ts';
import { endSheet, sheetRows, staleSheets } from './store.ts';

type Abandoning = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>;

/** Returns how many were ended. May be repeated and run twice at once. */
export async function abandonSheets(world: Abandoning): Promise<number> {
  const made = before(world.clock.now(), stagedFor);
  let ended = 0;
  for (const sheet of await world.db.read((tx) => staleSheets(tx, made, 100)))
    if (await world.db.write((tx) => abandon(world, tx, sheet.account, made))) ended++;
  return ended;
}

async function abandon(world: Abandoning, tx: WriteTx, account: AccountId, made: Date): Promise<boolean> {
  await lockAccount(tx, account);
  const rows = await sheetRows(tx, account);
  // Looked at again under the lock: meanwhile it may have been proven, or a newer one staged.
  if (!rows.some((row) => row.state === 'staged' && row.madeAt <= made)) return false;
  const at = world.clock.now();
  const ended = await endSheet(tx, account, 'staged', at);
  if (!ended) return false;
  await forgetOldSheets(tx, account, at);
  const facts = { label: ended.label };
  await append(world, tx, { kind: 'sheet.abandoned', actor: { kind: 'system' }, account, facts });
  const working = rows.find((row) => row.state === 'active')?.label;
  if (working === undefined) await tellOwner(world, tx, account, 'codes-none', { sheet: ended.label });
  else await tellOwner(world, tx, account, 'codes-abandoned', { sheet: ended.label, working });
  return true;
}
