// The account's sheets as they are on record: which works, which were replaced, which were never switched on.
import type { SheetOnRecord } from '../../directory/index.ts';
import { type AccountId, type AnyTx, before, type World } from '../../kernel/index.ts';
import { recognisedFor, stagedFor } from './rules.ts';
import { codesLeft, type Sheet, sheetRows } from './store.ts';

/** Newest first. A sheet that still waits to be proven is not on record yet; one whose 30 minutes are over never was on. */
export async function sheetsOf(
  world: Pick<World, 'clock'>,
  tx: AnyTx,
  account: AccountId,
): Promise<readonly SheetOnRecord[]> {
  const now = world.clock.now();
  const known: SheetOnRecord[] = [];
  for (const row of await sheetRows(tx, account)) {
    const state = stateOf(row, now);
    if (state === undefined) continue;
    const left = state === 'active' ? await codesLeft(tx, row.id) : 0;
    const replacedAt = state === 'replaced' ? row.endedAt : undefined;
    known.push({ label: row.label, madeAt: row.madeAt, state, replacedAt, codesLeft: left });
  }
  return known;
}

function stateOf(row: Sheet, now: Date): SheetOnRecord['state'] | undefined {
  if (row.endedAt && row.endedAt <= before(now, recognisedFor)) return undefined;
  if (row.state === 'active' || row.state === 'replaced') return row.state;
  if (row.state === 'staged' && row.madeAt > before(now, stagedFor)) return undefined;
  return 'never-activated';
}
