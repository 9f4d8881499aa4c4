// Switches the new sheet on once one of its codes was typed back. Typing it back does not spend it (law 3); the old sheet
// ends in the same transaction.
import { type AccountId, before, ok, type Result, refuse, type World, type WriteTx } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import { lockAccount, tellOwner } from '../identity/index.ts';
import { forgetOldSheets } from './install-sheet.ts';
import { type CodeShapeRefusal, readCode, recognisedFor } from './rules.ts';
import { liveOf } from './stage-sheet.ts';
import { activateSheet, endSheet, findCode, type Sheet, sheetRows } from './store.ts';

export type ProveSheetRefusal =
  | CodeShapeRefusal
  /** Nothing waits: its 30 minutes are over, or it was switched on already. */
  | { readonly code: 'sheet_not_staged' }
  /** A code of ours, from another sheet: most often the old one. */
  | { readonly code: 'code_of_other_sheet'; readonly sheet: string; readonly wanted: string }
  | { readonly code: 'code_not_of_this_sheet'; readonly wanted: string };

/** Which sheet works now, and which one ended for it. */
export interface SwitchedOn {
  readonly label: string;
  readonly replaced: string | undefined;
}
type Proving = Pick<World, 'clock' | 'random' | 'db' | 'keys' | 'wake' | 'site'>;

export function proveSheet(
  world: Proving,
  account: AccountId,
  typed: string,
): Promise<Result<SwitchedOn, ProveSheetRefusal>> {
  const now = world.clock.now();
  return world.db.write(async (tx): Promise<Result<SwitchedOn, ProveSheetRefusal>> => {
    await lockAccount(tx, account);
    const waiting = liveOf(await sheetRows(tx, account), now);
    if (!waiting) return refuse({ code: 'sheet_not_staged' });
    const read = readCode(typed);
    if (!read.ok) return read;
    const mac = world.keys.mac('recovery-code', read.value);
    const found = await findCode(tx, account, mac, before(now, recognisedFor));
    const wanted = waiting.label;
    if (!found) return refuse({ code: 'code_not_of_this_sheet', wanted });
    if (found.id !== waiting.id) return refuse({ code: 'code_of_other_sheet', sheet: found.sheet, wanted });
    return ok(await swap(world, tx, waiting));
  });
}

async function swap(world: Proving, tx: WriteTx, { id, account, label }: Sheet): Promise<SwitchedOn> {
  const now = world.clock.now();
  const replaced = (await endSheet(tx, account, 'active', now))?.label;
  if (!(await activateSheet(tx, id))) throw new Error(`sheet ${id} was staged under the lock and is no more`);
  await forgetOldSheets(tx, account, now);
  const facts = { label, replaced: replaced ?? null };
  await append(world, tx, { kind: 'sheet.activated', actor: { kind: 'owner', account }, account, facts });
  if (replaced === undefined) await tellOwner(world, tx, account, 'codes-first', { sheet: label, at: now });
  else await tellOwner(world, tx, account, 'codes-replaced', { sheet: label, replaced, at: now });
  return { label, replaced };
}
