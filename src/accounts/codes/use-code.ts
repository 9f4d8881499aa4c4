// Uses a recovery code inside the caller's transaction: it is spent when the session it opens is written, or not at all.
// Only for who proved the password in this session: a dead code is named.
import { type AccountId, before, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import { type CodeRefusal, judgeDeadCode, lowCounts, readCode, recognisedFor } from './rules.ts';
import { codesLeft, findCode, sheetRows, takeCode } from './store.ts';

type Using = Pick<World, 'clock' | 'random' | 'keys' | 'wake' | 'site'>;
/** The sheet a code was spent from. */
export interface CodeUsed {
  readonly sheet: string;
  readonly left: number;
}

export async function useCode(
  world: Using,
  tx: WriteTx,
  account: AccountId,
  typed: string,
): Promise<Result<CodeUsed, CodeRefusal>> {
  const read = readCode(typed);
  if (!read.ok) return read;
  const mac = world.keys.mac('recovery-code', read.value);
  // A sheet is swapped under the same lock, so a code is used before the swap or is a replaced one after it.
  await lockAccount(tx, account);
  const taken = await takeCode(tx, account, mac, world.clock.now());
  if (taken === undefined) return refuse(await whyDead(world, tx, account, mac));
  const left = await codesLeft(tx, taken);
  const sheet = (await sheetRows(tx, account)).find((row) => row.id === taken)?.label ?? '';
  await append(world, tx, {
    kind: 'code.used',
    actor: { kind: 'owner', account },
    account,
    facts: { label: sheet, left },
  });
  const about = { sheet, left, at: world.clock.now() };
  await tellOwner(world, tx, account, 'code-used', about);
  if (lowCounts.includes(left)) await tellOwner(world, tx, account, 'codes-low', { sheet, left });
  return ok({ sheet, left });
}

async function whyDead(world: Using, tx: WriteTx, account: AccountId, mac: Uint8Array): Promise<CodeRefusal> {
  const found = await findCode(tx, account, mac, before(world.clock.now(), recognisedFor));
  const current = (await sheetRows(tx, account)).find((sheet) => sheet.state === 'active');
  if (found) {
    const facts = { label: found.sheet, state: found.usedAt ? 'used' : found.state };
    await append(world, tx, { kind: 'code.dead-tried', actor: { kind: 'owner', account }, account, facts });
  }
  return judgeDeadCode(found, current);
}
