// Looks at a code without spending it: for requests, where an old code is support, and for "test a code".
import type { CodeSeen } from '../../directory/index.ts';
import { type AccountId, before, type World } from '../../kernel/index.ts';
import { readCode, recognisedFor, type SheetState } from './rules.ts';
import { findCode } from './store.ts';

const seenAs = {
  staged: 'never-activated',
  abandoned: 'never-activated',
  active: 'active',
  replaced: 'replaced',
} as const satisfies Record<SheetState, string>;

/** The same work for `undefined`, for a code of another account and for no code at all (law 1). */
export async function lookAtCode(
  world: Pick<World, 'clock' | 'db' | 'keys'>,
  account: AccountId | undefined,
  typed: string,
): Promise<CodeSeen> {
  const read = readCode(typed);
  const mac = world.keys.mac('recovery-code', read.ok ? read.value : '');
  const since = before(world.clock.now(), recognisedFor);
  const found = await world.db.read((tx) => findCode(tx, account, mac, since));
  if (!found) return { seen: 'nothing' };
  return { seen: found.usedAt ? 'used' : seenAs[found.state], sheet: found.sheet, madeAt: found.madeAt };
}
